/**
 * The blocks of the agenda. The one that goes on is open; any other can be opened to read on or back, without entering it.
 * Before the start all are closed: the whole agenda at a glance.
 * Arrow keys go from block to block.
 */
import { useEffect, useRef, useState } from 'react'
import type { Guide } from '#shared/model/guide.ts'
import type { BlockId, WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { moveFocus } from '../../ui/move-focus.ts'
import { BlockPanel } from './block-panel.tsx'
import { BlockRow } from './block-row.tsx'
import { blockNow } from './guide-order.ts'
import styles from './guide-rail.module.css'
import type { GuideKeys, GuideLinks } from './rail-props.ts'
import type { GuideMoves } from './use-guide.ts'

export interface BlockListProps {
  readonly workshop: WorkshopId
  readonly guide: Guide
  readonly moves: GuideMoves
  readonly links: GuideLinks
  readonly keys: GuideKeys
}

export function BlockList({ workshop, guide, moves, links, keys }: BlockListProps) {
  const list = useRef<HTMLOListElement>(null)
  const { blocks } = guide.agenda
  const current = blockNow(guide)?.id ?? null
  const [open, setOpen] = useOpenBlock(current)
  useEffect(() => {
    // The block that goes on stands at the top, under the one before it.
    const at = current === null ? null : list.current?.querySelector(`[data-block="${current}"]`)
    const above = at?.previousElementSibling ?? at
    above?.scrollIntoView({ block: 'start' })
  }, [current])
  return (
    <ol
      ref={list}
      className={styles.blocks}
      aria-label={t('guide.blocks')}
      onKeyDown={(event) => {
        moveFocus(event, [...event.currentTarget.querySelectorAll<HTMLElement>('[data-block-row]')], 'down')
      }}
    >
      {blocks.map((block, index) => (
        <li key={block.id} data-block={block.id}>
          <BlockRow
            block={block}
            number={index + 1}
            progress={guide.progress}
            open={block.id === open}
            onToggle={() => setOpen(block.id === open ? null : block.id)}
          />
          {block.id === open && (
            <BlockPanel
              workshop={workshop}
              block={block}
              progress={guide.progress}
              moves={moves}
              links={links}
              keys={keys}
            />
          )}
        </li>
      ))}
    </ol>
  )
}

/** The block that is open: what was chosen, until another block goes on. */
function useOpenBlock(current: BlockId | null): [BlockId | null, (id: BlockId | null) => void] {
  const [chosen, setChosen] = useState<{ readonly during: BlockId | null; readonly open: BlockId | null } | null>(null)
  const open = chosen !== null && chosen.during === current ? chosen.open : current
  return [open, (id) => setChosen({ during: current, open: id })]
}
