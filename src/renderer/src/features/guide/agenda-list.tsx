/** The blocks in their order: chosen with the arrow keys, moved by dragging or with Alt and the arrow keys, taken out with Delete. */
import { GripVertical, Trash2 } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import type { Block } from '#shared/model/block.ts'
import { currentBlock, type Guide } from '#shared/model/guide.ts'
import type { BlockId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { moveFocus } from '../../ui/move-focus.ts'
import ordered from '../../ui/order-list.module.css'
import { showToast } from '../../ui/toast-store.ts'
import { useDragOrder } from '../../ui/use-drag-order.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from './agenda.module.css'
import { changeBlock, insertBlock, moveBlock, removeBlock } from './agenda-edits.ts'
import { BlockSign } from './block-sign.tsx'
import { MINUTES } from './check-whole.ts'
import { stateOf } from './guide-order.ts'
import type { GuideMoves } from './use-guide.ts'
import { WholeField } from './whole-field.tsx'

export interface AgendaListProps {
  readonly guide: Guide
  readonly moves: GuideMoves
  readonly selected: BlockId
  readonly onSelect: (id: BlockId) => void
}

export function AgendaList({ guide, moves, selected, onSelect }: AgendaListProps) {
  const { blocks } = guide.agenda
  const [spoken, setSpoken] = useState('')
  const moveTo = async (id: string, to: number) => {
    const block = blocks.find((one) => one.id === id)
    if (!block) return
    if (!(await moves.revise((agenda) => moveBlock(agenda, block.id, to)))) return order.follow(null)
    setSpoken(t('guide.agenda.moved', { title: block.title, number: to + 1, count: blocks.length }))
  }
  const order = useDragOrder(
    blocks.map(({ id }) => id),
    (id, to) => void moveTo(id, to),
  )
  const remove = async (block: Block) => {
    const at = blocks.indexOf(block)
    const neighbour = blocks[at + 1] ?? blocks[at - 1]
    order.follow(neighbour?.id ?? null)
    if (!(await moves.revise((agenda) => removeBlock(agenda, block.id)))) return order.follow(null)
    if (neighbour !== undefined) onSelect(neighbour.id)
    showToast({
      tone: 'info',
      topic: 'agenda',
      text: t('guide.agenda.removed', { title: block.title }),
      action: {
        label: t('guide.agenda.putBack'),
        run: () => void moves.revise((agenda) => insertBlock(agenda, block, at)),
      },
    })
  }
  const onKey = (event: KeyboardEvent, block: Block) => {
    if (order.onKey(event, block.id) || event.key !== 'Delete') return
    event.preventDefault()
    event.stopPropagation()
    void remove(block)
  }

  return (
    <>
      <ol
        {...order.list}
        className={ordered.list}
        onKeyDown={(event) =>
          moveFocus(event, [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')], 'down')
        }
      >
        {blocks.map((block) => (
          <li key={block.id} className={ordered.line} data-selected={block.id === selected} {...order.lineOf(block.id)}>
            <span className={ordered.handle} {...order.handleOf(block.id, block.title)}>
              <GripVertical />
            </span>
            <button
              type="button"
              className={ordered.choose}
              data-row={block.id}
              aria-current={block.id === selected}
              aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Delete"
              onClick={() => onSelect(block.id)}
              onFocus={() => onSelect(block.id)}
              onKeyDown={(event) => onKey(event, block)}
            >
              <BlockSign block={block} state={stateOf(guide.progress, block.id)} />
              <span className={ordered.name}>{block.title}</span>
            </button>
            <WholeField
              target={`agenda ${block.id} minutes`}
              className={styles.minutes}
              label={t('guide.agenda.minutesOf', { title: block.title })}
              hideLabel
              stored={block.minutes}
              limits={MINUTES}
              write={(minutes) => void moves.revise((agenda) => changeBlock(agenda, block.id, { minutes }))}
            />
            <IconButton
              name={t('guide.agenda.removeName', { title: block.title })}
              icon={<Trash2 />}
              size="small"
              disabled={currentBlock(guide.progress) === block.id}
              onClick={() => void remove(block)}
            />
          </li>
        ))}
      </ol>
      <VisuallyHidden>
        <span role="status">{spoken}</span>
      </VisuallyHidden>
    </>
  )
}
