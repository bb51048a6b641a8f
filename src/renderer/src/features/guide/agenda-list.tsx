/** The blocks in their order: chosen with the arrow keys, moved by dragging or with Alt and the arrow keys, taken out with Delete. */
import { GripVertical, Trash2 } from 'lucide-react'
import { type DragEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { Block } from '#shared/model/block.ts'
import { currentBlock, type Guide } from '#shared/model/guide.ts'
import type { BlockId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { moveFocus } from '../../ui/move-focus.ts'
import { showToast } from '../../ui/toast-store.ts'
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
  const list = useRef<HTMLOListElement>(null)
  const [dragged, setDragged] = useState<BlockId | null>(null)
  const [over, setOver] = useState<number | null>(null)
  const [spoken, setSpoken] = useState('')
  const follow = useFollowingFocus(list, blocks)

  const moveTo = async (block: Block, to: number) => {
    const place = Math.max(0, Math.min(blocks.length - 1, to))
    if (place === blocks.indexOf(block)) return
    follow(block.id)
    if (!(await moves.revise((agenda) => moveBlock(agenda, block.id, place)))) return follow(null)
    setSpoken(t('guide.agenda.moved', { title: block.title, number: place + 1, count: blocks.length }))
  }
  const remove = async (block: Block) => {
    const at = blocks.indexOf(block)
    const neighbour = blocks[at + 1] ?? blocks[at - 1]
    if (neighbour !== undefined) follow(neighbour.id)
    if (!(await moves.revise((agenda) => removeBlock(agenda, block.id)))) return follow(null)
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
    const step = event.altKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined
    if (step !== undefined) void moveTo(block, blocks.indexOf(block) + step)
    else if (event.key === 'Delete') void remove(block)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    const block = blocks.find(({ id }) => id === dragged)
    if (block !== undefined && over !== null) {
      // Taken out first, what stood below it moves up by one.
      void moveTo(block, over > blocks.indexOf(block) ? over - 1 : over)
    }
    setDragged(null)
    setOver(null)
  }

  return (
    <>
      <ol
        ref={list}
        className={styles.list}
        onKeyDown={(event) =>
          moveFocus(event, [...event.currentTarget.querySelectorAll<HTMLElement>('[data-agenda-row]')], 'down')
        }
        onDragOver={(event) => {
          if (dragged === null) return
          event.preventDefault()
          setOver(placeUnder(event))
        }}
        onDrop={drop}
      >
        {blocks.map((block, index) => (
          <li
            key={block.id}
            className={styles.line}
            data-selected={block.id === selected}
            data-dragged={block.id === dragged}
            data-drop={
              over === index ? 'before' : over === index + 1 && index === blocks.length - 1 ? 'after' : undefined
            }
          >
            <span
              className={styles.handle}
              draggable
              aria-hidden="true"
              onDragStart={(event) => {
                event.dataTransfer.effectAllowed = 'move'
                event.dataTransfer.setData('text/plain', block.title)
                setDragged(block.id)
              }}
              onDragEnd={() => {
                setDragged(null)
                setOver(null)
              }}
            >
              <GripVertical />
            </span>
            <button
              type="button"
              className={styles.choose}
              data-agenda-row={block.id}
              aria-current={block.id === selected}
              onClick={() => onSelect(block.id)}
              onFocus={() => onSelect(block.id)}
              onKeyDown={(event) => onKey(event, block)}
            >
              <BlockSign block={block} state={stateOf(guide.progress, block.id)} />
              <span className={styles.name}>{block.title}</span>
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

/** Between which lines the pointer is, as a place counted from 0. */
function placeUnder(event: DragEvent<HTMLOListElement>): number {
  const lines = [...event.currentTarget.children].map((line) => line.getBoundingClientRect())
  return lines.filter(({ top, height }) => event.clientY > top + height / 2).length
}

/** A line that moves takes the keyboard along: the browser drops it when an element changes its place. */
function useFollowingFocus(list: RefObject<HTMLElement | null>, blocks: readonly Block[]) {
  const wanted = useRef<BlockId | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new order is what brings the keyboard back
  useEffect(() => {
    const id = wanted.current
    wanted.current = null
    if (id !== null) list.current?.querySelector<HTMLElement>(`[data-agenda-row="${id}"]`)?.focus()
  }, [blocks, list])
  return (id: BlockId | null) => {
    wanted.current = id
  }
}
