/** What was last said about an interaction, as a section of the inspector. */

import { latestResults } from '#shared/method/latest-results.ts'
import { CHAIRS, DIMENSIONS } from '#shared/model/dimension.ts'
import type { InteractionId, PartyId, WorkshopId } from '#shared/model/ids.ts'
import { sayFigure, sayGap } from '#shared/text/say-figures.ts'
import { sayReveal } from '#shared/text/say-reveal.ts'
import { t } from '#shared/text/text.ts'
import { useCoreQuery } from '../../rpc/core-provider.tsx'
import { sayWhen } from '../../ui/say-when.ts'
import styles from './rating-section.module.css'

/** Nothing while the interaction has not been rated. */
export function RatingSection({
  workshop,
  subject,
}: {
  readonly workshop: WorkshopId
  /** Of a party there is no rating. */
  readonly subject: InteractionId | PartyId
}) {
  const { data } = useCoreQuery('ratings.list', { workshop })
  const found = latestResults(data ?? []).get(subject as InteractionId)
  if (found === undefined) return null
  const { result, revealedAt } = found
  return (
    <section className={styles.section} aria-label={t('ratings.inspector.title')}>
      <h3 className={styles.heading}>{t('ratings.inspector.title')}</h3>
      <p className={styles.sentence}>{sayReveal(result)}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('reveal.figure.dimension')}</th>
            {CHAIRS.map((chair) => (
              <th key={chair} scope="col">
                {t(`reveal.figure.${chair}`)}
              </th>
            ))}
            <th scope="col">{t('reveal.figure.gap')}</th>
          </tr>
        </thead>
        <tbody>
          {DIMENSIONS.map((dimension) => {
            const gap = result.gaps[dimension]
            return (
              <tr key={dimension}>
                <th scope="row">{t(`term.dimension.${dimension}`)}</th>
                {CHAIRS.map((chair) => (
                  <td key={chair}>{sayFigure(result[chair].dimensions[dimension].mean, 1)}</td>
                ))}
                <td>{gap === null ? t('reveal.none') : sayGap(gap)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className={styles.soft}>
        {t('ratings.inspector.voters', {
          customer: result.customer.voters,
          provider: result.provider.voters,
          when: sayWhen(revealedAt, new Date()),
        })}
      </p>
    </section>
  )
}
