/** Reviews that are due, of all workshops, above everything else of Home: this is what people come back for. */
import { CalendarClock, Play } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { WorkshopId } from '#shared/model/ids.ts'
import type { WorkshopSummary } from '#shared/model/workshop.ts'
import { reviewDue } from '#shared/text/say-review.ts'
import { t } from '#shared/text/text.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import styles from './due-reviews.module.css'
import { listDueReviews } from './list-due-reviews.ts'

export interface DueReviewsProps {
  readonly workshops: readonly WorkshopSummary[]
  readonly today: string
  readonly onOpen: (id: WorkshopId) => void
  /** Opens the workshop with the agenda of a follow-up. */
  readonly onFollowUp: (id: WorkshopId) => void
}

/** Nothing while nothing is due. */
export function DueReviews({ workshops, today, onOpen, onFollowUp }: DueReviewsProps) {
  const due = listDueReviews(workshops, today)
  const first = useRef<HTMLButtonElement>(null)
  const isDue = due.length > 0
  useEffect(() => {
    // It may come a moment later than the rest of Home: then somebody may be in a menu or a field already.
    if (isDue && document.activeElement === document.body) first.current?.focus()
  }, [isDue])
  if (!isDue) return null
  return (
    <section className={styles.due} aria-label={t('library.due.title')}>
      <h2 className={styles.heading}>
        <CalendarClock aria-hidden="true" />
        {t('library.due.title')}
      </h2>
      <ul className={styles.list}>
        {due.map(({ workshop, reviews }, index) => (
          <li key={workshop.id} className={styles.workshop}>
            <div className={styles.head}>
              <button type="button" className={styles.title} onClick={() => onOpen(workshop.id)}>
                {workshop.title}
              </button>
              {workshop.client !== '' && <span className={styles.soft}>{workshop.client}</span>}
              <Button
                ref={index === 0 ? first : null}
                variant={index === 0 ? 'primary' : 'secondary'}
                size="small"
                icon={<Play />}
                aria-label={t('library.due.startOf', { title: workshop.title })}
                onClick={() => onFollowUp(workshop.id)}
              >
                {t('library.due.start')}
              </Button>
            </div>
            <ul className={styles.reviews}>
              {reviews.map((review) => {
                const when = reviewDue(review, today)
                return (
                  <li key={review.change} className={styles.review}>
                    <Badge tone={when?.overdue ? 'danger' : 'warn'}>{when?.words || when?.date}</Badge>
                    <span>{review.what}</span>
                    <span className={styles.soft}>{review.owner}</span>
                  </li>
                )
              })}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
