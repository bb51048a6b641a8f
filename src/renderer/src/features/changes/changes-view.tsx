/** The small changes of the workshop, last touched first, each with its log. */
import { CalendarPlus, ListPlus, Sprout } from 'lucide-react'
import { useState } from 'react'
import { CHANGE_STATUSES } from '#shared/model/change.ts'
import type { InteractionId, WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { useMapContents } from '../../canvas/hooks.ts'
import { useCoreQuery } from '../../rpc/core-provider.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page, PageLoading } from '../../ui/page.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { useToday } from '../../ui/use-today.ts'
import { ChangeCard } from './change-card.tsx'
import styles from './changes.module.css'
import { filterChanges, type StatusFilter } from './filter-changes.ts'
import { PortfolioLine } from './portfolio-line.tsx'

export interface ChangesViewProps {
  readonly workshop: WorkshopId
  /** Shows the interaction on the map. */
  readonly onReveal: (interaction: InteractionId) => void
  /** Opens the dialog that logs a change; null lets the person choose the interaction. */
  readonly onLogChange: (interaction: InteractionId | null) => void
  /** Writes the reviews that wait as a calendar file. */
  readonly onExportCalendar: () => void
}

const FILTERS: readonly StatusFilter[] = ['all', ...CHANGE_STATUSES, 'overdue']

/** Fills the view. */
export function ChangesView({ workshop, onReveal, onLogChange, onExportCalendar }: ChangesViewProps) {
  const { data: changes, error } = useCoreQuery('changes.list', { workshop })
  const { interactions } = useMapContents()
  const [filter, setFilter] = useState<StatusFilter>('all')
  const today = useToday()
  const mapped = interactions.length > 0
  const logButton = (
    <Button
      variant="primary"
      icon={<ListPlus />}
      data-answers="changes review-dated"
      onClick={() => {
        onLogChange(null)
      }}
    >
      {t('changes.log')}
    </Button>
  )
  if (error !== null) {
    return (
      <Page name={t('changes.name')}>
        <p className={styles.refusal} role="alert">
          {error.message}
        </p>
      </Page>
    )
  }
  if (changes === undefined) {
    return <PageLoading name={t('changes.name')}>{t('changes.loading')}</PageLoading>
  }
  if (changes.length === 0) {
    return (
      <Page name={t('changes.name')}>
        <EmptyState icon={<Sprout />} title={t('changes.emptyTitle')} actions={mapped ? logButton : undefined}>
          {mapped ? t('changes.empty') : t('changes.noInteractions')}
        </EmptyState>
      </Page>
    )
  }
  const shown = filterChanges(changes, filter, today)
  const waits = changes.some(({ status, reviewDate }) => status !== 'reviewed' && reviewDate !== null)
  const heads = (
    <div className={styles.heads}>
      {waits && (
        <Button icon={<CalendarPlus />} onClick={onExportCalendar}>
          {t('changes.calendar.export')}
        </Button>
      )}
      {mapped && logButton}
    </div>
  )
  return (
    <Page name={t('changes.name')} title={t('changes.title')} intro={t('changes.intro')} aside={heads}>
      <PortfolioLine changes={changes} today={today} />
      <div>
        <Segmented<StatusFilter>
          className={styles.filter}
          name={t('changes.filter')}
          value={filter}
          segments={FILTERS.map((value) => ({
            value,
            label: `${labelOf(value)} ${filterChanges(changes, value, today).length}`,
          }))}
          onValue={setFilter}
        />
      </div>
      {shown.length === 0 ? (
        <p className={styles.soft} role="status">
          {t('changes.noMatch')}
        </p>
      ) : (
        <ul className={styles.cards}>
          {shown.map((change) => (
            <ChangeCard key={change.id} workshop={workshop} change={change} today={today} onReveal={onReveal} />
          ))}
        </ul>
      )}
    </Page>
  )
}

function labelOf(filter: StatusFilter): string {
  if (filter === 'all') return t('changes.all')
  return filter === 'overdue' ? t('changes.overdue') : t(`term.status.${filter}`)
}
