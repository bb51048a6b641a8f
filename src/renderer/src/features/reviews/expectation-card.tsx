/** What was expected of the change, from where it started, and since when it counts. What is missing is asked for here. */

import { Check, CircleDashed } from 'lucide-react'
import { useState } from 'react'
import { type BeforeAfter, levelBefore, levelSince } from '#shared/method/before-after.ts'
import type { Change, ChangeFacts } from '#shared/model/change.ts'
import { withMeasure } from '#shared/model/change-measure.ts'
import type { ChangeStart } from '#shared/model/change-start.ts'
import type { NamedMeasure, Review } from '#shared/report/change-reading.ts'
import { isReached } from '#shared/text/say-before-after.ts'
import { sayDay } from '#shared/text/say-day.ts'
import { sayReckoned } from '#shared/text/say-measure.ts'
import { t } from '#shared/text/text.ts'
import { useMapCommands } from '../../canvas/hooks.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { DateInput } from '../../ui/date-input.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Select } from '../../ui/select.tsx'
import type { ReviewSheetProps } from './review-props.ts'
import styles from './reviews.module.css'
import { useReviseFacts } from './use-revise-facts.ts'

/** Saying something here is an entry of the change's log. */
export function ExpectationCard({
  workshop,
  change,
  review,
  onMeasures,
}: ReviewSheetProps & { readonly review: Review }) {
  const { revise, problem, busy } = useReviseFacts(workshop, change)
  const { select } = useMapCommands()
  const { chosen, measures, reading, start } = review
  const say = (facts: Partial<ChangeFacts>) => void revise(facts)
  return (
    <Card aria-label={t('reviews.expectation.title')}>
      <h3 className={styles.heading}>{t('reviews.expectation.title')}</h3>
      {change.why !== '' && (
        <p className={styles.why}>
          <span className={styles.label}>{t('reviews.expectation.why')}</span> {change.why}
        </p>
      )}
      <div className={styles.expectation}>
        {measures.length === 0 ? (
          <div className={styles.missing}>
            <p>{t('reviews.expectation.measureMissing')}</p>
            {!change.interactionArchived && (
              <Button
                size="small"
                onClick={() => {
                  select([change.interaction])
                  onMeasures()
                }}
              >
                {t('reviews.expectation.measureAdd')}
              </Button>
            )}
          </div>
        ) : (
          <Select
            label={t('reviews.expectation.measure')}
            hint={chosen === null ? t('reviews.expectation.measureChoose') : undefined}
            value={chosen?.id ?? ''}
            disabled={busy}
            options={[
              ...(chosen === null ? [{ value: '', label: t('reviews.expectation.measureNone') }] : []),
              ...measures.map(({ id, measure }) => ({
                value: id as string,
                label: measure.name === '' ? t('measures.unnamed') : measure.name,
              })),
            ]}
            onValue={(value) => {
              const measure = measures.find(({ id }) => id === value)?.id ?? null
              say(withMeasure(change, measure, measures))
            }}
          />
        )}
        <StartField key={start?.day ?? ''} start={start} onStart={(startDate) => say({ startDate })} />
      </div>
      {problem !== null && <Problem>{problem}</Problem>}
      {chosen !== null && (
        <Figures change={change} chosen={chosen} reading={reading} onBaseline={(baseline) => say({ baseline })} />
      )}
    </Card>
  )
}

/** A day is typed part by part: it is said when the field is left or Enter is pressed. Keyed by the day that holds. */
function StartField({ start, onStart }: { readonly start: Review['start']; readonly onStart: (day: string) => void }) {
  const [typed, setTyped] = useState(start?.day ?? null)
  const isNew = typed !== null && typed !== start?.day
  const commit = () => {
    if (isNew) onStart(typed)
    // A day that was only taken away still holds: the field must not look as if none did.
    if (typed === null) setTyped(start?.day ?? null)
  }
  const known = start === null ? t('reviews.expectation.startMissing') : sayOrigin(start.from)
  return (
    <DateInput
      label={t('reviews.expectation.start')}
      hint={isNew ? t('reviews.expectation.startEnter') : known}
      value={typed}
      onValue={setTyped}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit()
      }}
    />
  )
}

function sayOrigin(from: ChangeStart['from']): string | undefined {
  return from === 'said' ? undefined : t(`reviews.expectation.startHint.${from}`)
}

/** Hypothesis and baseline side by side, each with what the measurements make of it. */
function Figures({
  change,
  chosen: { measure },
  reading,
  onBaseline,
}: {
  readonly change: Change
  readonly chosen: NamedMeasure
  readonly reading: BeforeAfter | null
  readonly onBaseline: (baseline: ChangeFacts['baseline']) => void
}) {
  const { hypothesis, baseline } = change
  const say = (figure: number) => sayReckoned(measure, figure)
  const reached = reading && isReached(reading, hypothesis.to, measure)
  const now = reading && levelSince(reading)
  const before = reading && levelBefore(reading)
  const measured = reading !== null && before !== null ? measuredBaseline(reading, before) : null
  const isTaken = measured !== null && JSON.stringify(measured) === JSON.stringify(baseline)
  return (
    <dl className={styles.figures}>
      <div>
        <dt>{t('reviews.expectation.hypothesis')}</dt>
        <dd>
          <strong>{sayGoal(change, say)}</strong>
          {reached !== null && now !== null && (
            <Badge tone={reached ? 'good' : 'warn'} icon={reached ? <Check /> : <CircleDashed />}>
              {t(reached ? 'reviews.expectation.reached' : 'reviews.expectation.missed', { now: say(now) })}
            </Badge>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('reviews.expectation.baseline')}</dt>
        <dd>
          <strong>{sayBaseline(change, say)}</strong>
          {before !== null && measured !== null && !isTaken && (
            <span className={styles.taken}>
              {t('reviews.expectation.baselineMeasured', { figure: say(before) })}
              <Button size="small" variant="quiet" onClick={() => onBaseline(measured)}>
                {t('reviews.expectation.baselineTake')}
              </Button>
            </span>
          )}
        </dd>
      </div>
    </dl>
  )
}

/** What was measured before the start, as a baseline: of how many cases, or of how many measurements. */
function measuredBaseline(reading: BeforeAfter, figure: number): ChangeFacts['baseline'] {
  const days = reading.figures.slice(0, reading.before)
  return {
    figure,
    count: reading.pooledBefore?.whole ?? reading.before,
    from: days[0]?.day ?? null,
    to: days.at(-1)?.day ?? null,
  }
}

function sayGoal({ hypothesis: { from, to, by } }: Change, say: (figure: number) => string): string {
  if (to === null) return t('reviews.expectation.goalNone')
  const goal =
    from === null
      ? t('reviews.expectation.goalTo', { to: say(to) })
      : t('reviews.expectation.goal', { from: say(from), to: say(to) })
  return by === null ? goal : t('reviews.expectation.goalBy', { goal, by: sayDay(by) })
}

function sayBaseline({ baseline: { figure, count, to } }: Change, say: (figure: number) => string): string {
  if (figure === null) return t('reviews.expectation.baselineNone')
  if (to === null) return say(figure)
  return count === null
    ? t('reviews.expectation.baselineUntil', { figure: say(figure), to: sayDay(to) })
    : t('reviews.expectation.baselineSaid', { figure: say(figure), cases: count, to: sayDay(to) })
}
