/** A block as one line: sign, title, minutes. Pressing it opens and closes what belongs to it. */
import { useCallback } from 'react'
import type { Block } from '#shared/model/block.ts'
import { minutesFor, type Progress } from '#shared/model/guide.ts'
import { t } from '#shared/text/text.ts'
import { Badge } from '../../ui/badge.tsx'
import { useTicking } from '../../ui/timer/use-ticking.ts'
import { BlockSign } from './block-sign.tsx'
import { recordOf, stateOf } from './guide-order.ts'
import styles from './guide-rail.module.css'
import { minutesSpent } from './guide-time.ts'

export interface BlockRowProps {
  readonly block: Block
  readonly number: number
  readonly progress: Progress
  readonly open: boolean
  readonly onToggle: () => void
}

export function BlockRow({ block, number, progress, open, onToggle }: BlockRowProps) {
  const state = stateOf(progress, block.id)
  const minutes = useMinutes(block, progress)
  const unmet = state === 'now' ? 0 : (recordOf(progress, block.id)?.unmet.length ?? 0)
  const words = t('guide.blockLabel', {
    title: t('guide.numbered', { number, title: block.title }),
    state: t(`guide.state.${state}`),
    minutes,
  })
  return (
    <h3 className={styles.rowHeading}>
      <button
        type="button"
        className={styles.row}
        data-block-row=""
        data-state={state}
        aria-expanded={open}
        aria-current={state === 'now' ? 'step' : undefined}
        aria-label={unmet === 0 ? words : `${words}, ${t('guide.unmetLabel', { count: unmet })}`}
        onClick={onToggle}
      >
        <BlockSign block={block} state={state} />
        <span className={styles.rowTitle}>{block.title}</span>
        {unmet > 0 && <Badge tone="warn">{t('guide.unmet', { count: unmet })}</Badge>}
        {state === 'skipped' && <span className={styles.rowMinutes}>{t('guide.state.skipped')}</span>}
        {state !== 'skipped' && <span className={styles.rowMinutes}>{minutes}</span>}
      </button>
    </h3>
  )
}

/** Planned minutes, and those spent once it was entered. */
function useMinutes(block: Block, progress: Progress): string {
  const spent = useTicking(useCallback((now) => minutesSpent(progress, block, now), [progress, block]))
  const minutes = minutesFor(progress, block)
  if (recordOf(progress, block.id)?.enteredAt == null) return t('guide.minutes', { minutes })
  return t('guide.minutesOf', { spent, minutes })
}
