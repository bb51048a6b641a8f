/** All changes in one line of figures: what runs, what waits too long, what was decided, and how long an idea waits. */

import { portfolioOf } from '#shared/method/portfolio.ts'
import type { Change } from '#shared/model/change.ts'
import { DECISIONS } from '#shared/model/change.ts'
import { t } from '#shared/text/text.ts'
import styles from './changes.module.css'

/** What nothing is counted of is left out. */
export function PortfolioLine({ changes, today }: { readonly changes: readonly Change[]; readonly today: string }) {
  const { running, overdue, decisions, daysToDecision } = portfolioOf(changes, today)
  const figures: readonly (readonly [name: string, figure: number | null])[] = [
    [t('changes.portfolio.running'), running],
    [t('changes.portfolio.overdue'), overdue.length],
    ...DECISIONS.map((decision) => [t(`changes.portfolio.${decision}`), decisions[decision]] as const),
    [t('changes.portfolio.days'), daysToDecision],
  ]
  const shown = figures.filter(([, figure]) => figure !== null && figure > 0)
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
