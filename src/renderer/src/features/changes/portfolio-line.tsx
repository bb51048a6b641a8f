/**
 * All changes in one line of figures: what runs, what waits too long, what was decided, how long an idea waits, and what
 * adopted changes save as far as that was measured. Cash, capacity and avoided risk are three figures and stay three.
 */
import { useDeferredValue, useMemo } from 'react'
import { portfolioOf } from '#shared/method/portfolio.ts'
import { addSavings } from '#shared/method/verified-saving.ts'
import { type Change, DECISIONS } from '#shared/model/change.ts'
import { SAVING_KINDS } from '#shared/model/cost.ts'
import { findEvidence, WHOLE_WORKSHOP } from '#shared/model/evidence.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { sayRoughMoney } from '#shared/text/say-amount.ts'
import { t } from '#shared/text/text.ts'
import { useMapContents } from '../../canvas/hooks.ts'
import { useEvidence } from '../../rpc/use-evidence.ts'
import { useSavings } from '../../rpc/use-savings.ts'
import styles from './changes.module.css'

const NONE: readonly Change[] = []

/** What nothing is counted of is left out. */
export function PortfolioLine({
  workshop,
  changes,
  today,
}: {
  readonly workshop: WorkshopId
  readonly changes: readonly Change[]
  readonly today: string
}) {
  const { running, overdue, decisions, daysToDecision } = portfolioOf(changes, today)
  const saved = useSaved(workshop, changes)
  const figures: readonly (readonly [name: string, figure: number | null])[] = [
    [t('changes.portfolio.running'), running],
    [t('changes.portfolio.overdue'), overdue.length],
    ...DECISIONS.map((decision) => [t(`changes.portfolio.${decision}`), decisions[decision]] as const),
    [t('changes.portfolio.days'), daysToDecision],
  ]
  const shown = [...figures.filter(([, figure]) => figure !== null && figure > 0), ...saved]
  if (shown.length === 0) return null
  return (
    <dl className={styles.portfolio} aria-label={t('changes.portfolio.name')}>
      {shown.map(([name, figure]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  )
}

/** What is verified, kind by kind, and how many adopted changes have a saving that rests on what was not measured. */
function useSaved(workshop: WorkshopId, changes: readonly Change[]): readonly (readonly [string, string | number])[] {
  const adopted = useMemo(() => changes.filter(({ decision }) => decision === 'adopt'), [changes])
  // The view stands before the savings are reckoned: they are drawn from ranges.
  const reckoned = useDeferredValue(adopted, NONE)
  const savings = useSavings(workshop, reckoned, useMapContents())
  const currency = findEvidence(useEvidence(workshop) ?? [], 'frame', WHOLE_WORKSHOP)?.currency ?? ''
  return useMemo(() => {
    const all = [...(savings?.values() ?? [])].flatMap(({ saving }) => saving ?? [])
    const verified = all.filter((saving) => saving.verified)
    const open = all.length - verified.length
    return [
      ...SAVING_KINDS.flatMap((kind): [string, string][] => {
        const mean = addSavings(verified, kind)
        return mean === 0 ? [] : [[t(`changes.portfolio.saved.${kind}`), sayRoughMoney(mean, currency)]]
      }),
      ...(open === 0 ? [] : [[t('changes.portfolio.savedOpen', { count: open }), open] as [string, number]]),
    ]
  }, [savings, currency])
}
