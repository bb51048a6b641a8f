/** What the change saves in a year, from the cost card before and since: cash, capacity and avoided risk apart. */

import { BadgeCheck, CircleDashed } from 'lucide-react'
import { useMemo } from 'react'
import type { Saving } from '#shared/method/verified-saving.ts'
import { SAVING_KINDS, SHARE_INPUTS } from '#shared/model/cost.ts'
import { findEvidence, WHOLE_WORKSHOP } from '#shared/model/evidence.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import type { Review } from '#shared/report/change-reading.ts'
import { sayNumber, sayRoughMoney, sayShare } from '#shared/text/say-amount.ts'
import { t } from '#shared/text/text.ts'
import { useMapCommands, useMapContents } from '../../canvas/hooks.ts'
import { useEvidence } from '../../rpc/use-evidence.ts'
import { useSavings } from '../../rpc/use-savings.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { MissRateSince } from './miss-rate-since.tsx'
import type { ReviewSheetProps } from './review-props.ts'
import styles from './reviews.module.css'

/** Nothing for an interaction that is no longer on the map. */
export function SavingCard({ workshop, change, review, onCard }: ReviewSheetProps & { readonly review: Review }) {
  const contents = useMapContents()
  const { select } = useMapCommands()
  const one = useMemo(() => [change], [change])
  const found = useSavings(workshop, one, contents)?.get(change.id)
  const currency = useCurrency(workshop)
  if (found === undefined) return null
  const { saving, gap } = found
  return (
    <Card aria-label={t('reviews.saving.name')}>
      <h3 className={styles.heading}>
        {change.decision === 'adopt' ? t('reviews.saving.title') : t('reviews.saving.soFar')}{' '}
        {saving !== null && (
          <Badge tone={saving.verified ? 'good' : 'warn'} icon={saving.verified ? <BadgeCheck /> : <CircleDashed />}>
            {t(saving.verified ? 'reviews.saving.verified' : 'reviews.saving.notVerified')}
          </Badge>
        )}
      </h3>
      {saving === null ? <p>{t(`reviews.saving.gap.${gap}`)}</p> : <Figures saving={saving} currency={currency} />}
      {review.reading !== null && review.chosen !== null && (
        <MissRateSince
          workshop={workshop}
          interaction={change.interaction}
          reading={review.reading}
          direction={review.chosen.measure.direction}
        />
      )}
      <div>
        <Button
          size="small"
          onClick={() => {
            select([change.interaction])
            onCard()
          }}
        >
          {t('reviews.saving.card')}
        </Button>
      </div>
    </Card>
  )
}

function Figures({ saving, currency }: { readonly saving: Saving; readonly currency: string }) {
  const { kinds, moved, verified } = saving
  const money = (amount: number) => sayRoughMoney(amount, currency)
  return (
    <>
      <dl className={styles.kinds}>
        {SAVING_KINDS.map((kind) => {
          const { p10, p90, mean } = kinds[kind]
          return (
            <div key={kind}>
              <dt>{t(`reviews.saving.kind.${kind}`)}</dt>
              <dd>
                <strong>{money(mean)}</strong>
                {p10 !== p90 && (
                  <span className={styles.soft}>
                    {t('reviews.saving.range', { low: money(p10), high: money(p90) })}
                  </span>
                )}
              </dd>
            </div>
          )
        })}
      </dl>
      <ul className={styles.moved}>
        {moved.map(({ input, before, after, sources: [sourceBefore, sourceAfter] }) => {
          const say = (figure: number) => (SHARE_INPUTS.has(input) ? sayShare(figure) : sayNumber(figure))
          return (
            <li key={input}>
              {t('reviews.saving.moved', {
                ...{ input: t(`evidence.cost.${input}`), before: say(before.usual), after: say(after.usual) },
                ...{ sourceBefore: t(`range.source.${sourceBefore}`), sourceAfter: t(`range.source.${sourceAfter}`) },
              })}
            </li>
          )
        })}
      </ul>
      <p className={styles.soft}>
        {t(verified ? 'reviews.saving.verifiedWhy' : 'reviews.saving.notVerifiedWhy')} {t('reviews.saving.today')}
      </p>
    </>
  )
}

/** That of the workshop; empty while none was said. */
function useCurrency(workshop: WorkshopId): string {
  const evidence = useEvidence(workshop)
  return findEvidence(evidence ?? [], 'frame', WHOLE_WORKSHOP)?.currency ?? ''
}
