/** One review: expectation and baseline, what was measured and what that allows to say, and the decision beside it. */
import { MapPin } from 'lucide-react'
import { serviceLine } from '#shared/text/interaction-label.ts'
import { reviewDue } from '#shared/text/say-review.ts'
import { t } from '#shared/text/text.ts'
import { Badge } from '../../ui/badge.tsx'
import { Card } from '../../ui/card.tsx'
import { DecisionCard } from './decision-card.tsx'
import { EvidenceCard } from './evidence-card.tsx'
import { ExpectationCard } from './expectation-card.tsx'
import type { ReviewSheetProps } from './review-props.ts'
import styles from './reviews.module.css'
import { SavingCard } from './saving-card.tsx'
import { useReview } from './use-review.ts'

/** Must be keyed by the change. */
export function ReviewSheet(props: ReviewSheetProps) {
  const { workshop, change, changes, measuring } = props
  const review = useReview(workshop, change, changes)
  if (review === undefined) return null
  const { chosen } = review
  const name = chosen === null || chosen.measure.name === '' ? t('measures.unnamed') : chosen.measure.name
  return (
    <article className={styles.sheet} aria-label={change.what}>
      <Head {...props} />
      <div className={styles.columns}>
        <div className={styles.facts}>
          <ExpectationCard {...props} review={review} />
          <EvidenceCard review={review} />
          {chosen !== null && (
            <Card aria-label={t('reviews.evidence.measurements', { measure: name })}>
              <h3 className={styles.heading}>{t('reviews.evidence.measurements', { measure: name })}</h3>
              {measuring(chosen.id)}
            </Card>
          )}
        </div>
        <div className={styles.verdict}>
          <DecisionCard {...props} review={review} />
          <SavingCard {...props} review={review} />
        </div>
      </div>
    </article>
  )
}

function Head({ change, today, onReveal }: ReviewSheetProps) {
  const due = reviewDue(change, today)
  const line = serviceLine(change.provider, change.customer, change.service)
  return (
    <header className={styles.head}>
      <h2 className={styles.what}>{change.what}</h2>
      <div className={styles.about}>
        <Badge tone={change.status === 'reviewed' ? 'good' : change.status === 'running' ? 'accent' : 'info'}>
          {t(`term.status.${change.status}`)}
        </Badge>
        {due !== null && (
          <span className={due.overdue ? styles.overdue : styles.soft}>
            {due.words === '' ? due.date : t('reviews.dueOn', { date: due.date, words: due.words })}
          </span>
        )}
        <span className={styles.soft}>
          {t('reviews.owner', { owner: change.owner === '' ? t('reviews.nobody') : change.owner })}
        </span>
        {change.interactionArchived ? (
          <span className={styles.soft}>
            {line} · {t('reviews.archived')}
          </span>
        ) : (
          <button
            type="button"
            className={styles.link}
            title={t('reviews.show')}
            onClick={() => onReveal(change.interaction)}
          >
            <MapPin aria-hidden="true" size="1em" />
            {line}
          </button>
        )}
      </div>
    </header>
  )
}
