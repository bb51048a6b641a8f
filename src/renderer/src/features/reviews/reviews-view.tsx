/** The reviews of the workshop: one change after the other, what is due first, with everything that its decision rests on. */
import { CalendarPlus, ChevronLeft, ChevronRight, ClipboardCheck } from 'lucide-react'
import { useState } from 'react'
import type { Change } from '#shared/model/change.ts'
import type { ChangeId } from '#shared/model/ids.ts'
import { sayDay } from '#shared/text/say-day.ts'
import { reviewDue } from '#shared/text/say-review.ts'
import { t } from '#shared/text/text.ts'
import { useCoreQuery } from '../../rpc/core-provider.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Page, PageLoading } from '../../ui/page.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Select } from '../../ui/select.tsx'
import { useToday } from '../../ui/use-today.ts'
import { listDue, orderReviews } from './order-reviews.ts'
import type { ReviewsViewProps } from './review-props.ts'
import { ReviewSheet } from './review-sheet.tsx'
import styles from './reviews.module.css'

/** Fills the view. */
export function ReviewsView(props: ReviewsViewProps) {
  const { workshop, begin, onChanges, onExportCalendar } = props
  const { data: changes, error } = useCoreQuery('changes.list', { workshop })
  const [picked, setPicked] = useState<ChangeId | null>(begin)
  const today = useToday()
  if (error !== null) {
    return (
      <Page name={t('reviews.name')}>
        <Problem>{error.message}</Problem>
      </Page>
    )
  }
  if (changes === undefined) return <PageLoading name={t('reviews.name')}>{t('reviews.loading')}</PageLoading>
  const ordered = orderReviews(changes)
  const asked = changes.find(({ id }) => id === picked)
  const offered = asked === undefined || ordered.includes(asked) ? ordered : [asked, ...ordered]
  const [first] = offered
  if (first === undefined) {
    return (
      <Page name={t('reviews.name')}>
        <EmptyState
          icon={<ClipboardCheck />}
          title={t('reviews.emptyTitle')}
          actions={<Button onClick={onChanges}>{t('reviews.toChanges')}</Button>}
        >
          {t('reviews.empty')}
        </EmptyState>
      </Page>
    )
  }
  const change = asked ?? first
  const waits = offered.some(({ status, reviewDate }) => status !== 'reviewed' && reviewDate !== null)
  const nextDue = listDue(offered, today).find(({ id }) => id !== change.id)
  return (
    <Page name={t('reviews.name')}>
      <div className={styles.bar}>
        <Picker offered={offered} change={change} today={today} onPick={setPicked} />
        {waits && (
          <Button icon={<CalendarPlus />} onClick={onExportCalendar}>
            {t('changes.calendar.export')}
          </Button>
        )}
      </div>
      <ReviewSheet
        key={change.id}
        {...props}
        change={change}
        changes={changes}
        today={today}
        onDecided={() => setPicked(change.id)}
        onNextDue={nextDue === undefined ? null : () => setPicked(nextDue.id)}
      />
    </Page>
  )
}

/** The change that is looked at, the way to its neighbours, and how many are due. */
function Picker({
  offered,
  change,
  today,
  onPick,
}: {
  readonly offered: readonly Change[]
  readonly change: Change
  readonly today: string
  readonly onPick: (change: ChangeId) => void
}) {
  const at = offered.indexOf(change)
  const due = listDue(offered, today).length
  const step = (by: number) => {
    const next = offered[at + by]
    if (next !== undefined) onPick(next.id)
  }
  return (
    <div className={styles.picker}>
      <IconButton name={t('reviews.previous')} icon={<ChevronLeft />} disabled={at <= 0} onClick={() => step(-1)} />
      <Select<ChangeId>
        className={styles.pick}
        label={t('reviews.pick')}
        hideLabel
        value={change.id}
        options={offered.map((one) => ({ value: one.id, label: labelOf(one, today) }))}
        onValue={onPick}
      />
      <IconButton
        name={t('reviews.next')}
        icon={<ChevronRight />}
        disabled={at >= offered.length - 1}
        onClick={() => step(1)}
      />
      <p className={due > 0 ? styles.due : styles.soft} role="status">
        {due > 0 ? t('reviews.due', { count: due }) : t('reviews.dueNone')}
      </p>
    </div>
  )
}

/** "overdue by 3 days: Print the form on yellow paper". */
function labelOf(change: Change, today: string): string {
  const { decision, reviewDate, what } = change
  const due = reviewDue(change, today)
  const standing =
    decision !== null && change.status === 'reviewed'
      ? reviewDate === null
        ? t(`term.decision.${decision}`)
        : t('reviews.pickDecided', { decision: t(`term.decision.${decision}`), date: sayDay(reviewDate) })
      : due === null
        ? t('reviews.noDate')
        : due.words
  return t('reviews.pickOption', { standing, what })
}
