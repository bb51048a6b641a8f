/** The small changes of the workshop as board, list or timeline, each with its story. */
import { CalendarPlus, ChartNoAxesGantt, Columns3, Lightbulb, List, ListPlus, Sprout } from 'lucide-react'
import { useMemo, useState } from 'react'
import { type Change, ChangeFacts } from '#shared/model/change.ts'
import type { IdeaStart } from '#shared/model/idea.ts'
import type { ChangeId, InteractionId, WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { useMapCommands, useMapContents } from '../../canvas/hooks.ts'
import { useCoreQuery } from '../../rpc/core-provider.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { isApple } from '../../ui/kbd.tsx'
import { formatKeys } from '../../ui/keys.ts'
import { Page, PageLoading } from '../../ui/page.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { readStored, writeStored } from '../../ui/stored.ts'
import { useToday } from '../../ui/use-today.ts'
import { ChangeBoard } from './change-board.tsx'
import { countCycles } from './change-cycles.ts'
import { ChangeDialog } from './change-dialog.tsx'
import type { ChangeDoors } from './change-doors.ts'
import { ChangeList } from './change-list.tsx'
import { ChangeTimeline } from './change-timeline.tsx'
import styles from './changes.module.css'
import { FilterBar } from './filter-bar.tsx'
import { type ChangeFilter, filterChanges, NO_FILTER } from './filter-changes.ts'
import { PortfolioLine } from './portfolio-line.tsx'
import { ReviseChangeDialog } from './revise-change-dialog.tsx'
import { useMoveChange } from './use-move-change.ts'

export interface ChangesViewProps {
  readonly workshop: WorkshopId
  /** Shows the interaction on the map. */
  readonly onReveal: (interaction: InteractionId) => void
  /** Opens the dialog that logs a change; null lets the person choose the interaction. */
  readonly onLogChange: (interaction: InteractionId | null) => void
  /** Opens the dialog that catches ideas. */
  readonly onIdea: (start: IdeaStart) => void
  /** Its shortcut. */
  readonly ideaKeys: string
  /** Writes the reviews that wait as a calendar file. */
  readonly onExportCalendar: () => void
  /** Opens the review of a change; without it the form of the change asks for the decision. */
  readonly onReview?: (change: ChangeId) => void
}

const LOOKS = ['board', 'list', 'timeline'] as const
type Look = (typeof LOOKS)[number]
const LOOK_ICONS = { board: <Columns3 />, list: <List />, timeline: <ChartNoAxesGantt /> }
/** Under this name the window remembers how changes are shown. */
const LOOK = 'changes-look'
/** What was looked for last, so that coming back from the map does not lose it. For as long as the window lives. */
const lastFilters = new Map<WorkshopId, ChangeFilter>()

/** A form that is open, with what stands in it. */
interface Revising {
  readonly change: Change
  readonly facts: ChangeFacts
}

/** Fills the view. */
export function ChangesView(props: ChangesViewProps) {
  const { workshop, onReveal, onLogChange, onIdea, onExportCalendar, onReview } = props
  const { data: changes, error } = useCoreQuery('changes.list', { workshop })
  const { interactions } = useMapContents()
  const { select } = useMapCommands()
  const [look, setLook] = useState<Look>(() => LOOKS.find((one) => one === readStored(LOOK)) ?? 'board')
  const [filter, setFilter] = useState(() => lastFilters.get(workshop) ?? NO_FILTER)
  const keepFilter = (next: ChangeFilter) => {
    lastFilters.set(workshop, next)
    setFilter(next)
  }
  const [opened, setOpened] = useState<ChangeId | null>(null)
  const [revising, setRevising] = useState<Revising | null>(null)
  const today = useToday()
  const cycles = useMemo(() => countCycles(changes ?? []), [changes])
  const ask = (change: Change, facts: ChangeFacts) => {
    setOpened(null)
    setRevising({ change, facts })
  }
  const doors: ChangeDoors = {
    onOpen: ({ id }) => setOpened(id),
    onRevise: (change) => ask(change, ChangeFacts.parse(change)),
    onReview: (change) => {
      setOpened(null)
      if (onReview) onReview(change.id)
      else ask(change, { ...ChangeFacts.parse(change), status: 'reviewed' })
    },
    onSelect: ({ interaction, interactionArchived }) => select(interactionArchived ? [] : [interaction]),
    onReveal,
  }
  const moves = useMoveChange(workshop, ask, doors.onReview)
  const mapped = interactions.length > 0
  const buttons = mapped && (
    <>
      <Button icon={<Lightbulb />} onClick={() => onIdea({})}>
        {t('changeViews.idea.here')}
      </Button>
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
    </>
  )
  if (error !== null) {
    return (
      <Page name={t('changes.name')}>
        <Problem>{error.message}</Problem>
      </Page>
    )
  }
  if (changes === undefined) {
    return <PageLoading name={t('changes.name')}>{t('changes.loading')}</PageLoading>
  }
  if (changes.length === 0) {
    return (
      <Page name={t('changes.name')}>
        <EmptyState icon={<Sprout />} title={t('changes.emptyTitle')} actions={mapped ? buttons : undefined}>
          {mapped ? t('changes.empty') : t('changes.noInteractions')}
        </EmptyState>
      </Page>
    )
  }
  const shown = filterChanges(changes, filter, today)
  const waits = changes.some(({ status, reviewDate }) => status !== 'reviewed' && reviewDate !== null)
  const told = changes.find(({ id }) => id === opened)
  const heads = (
    <div className={styles.heads}>
      {waits && (
        <Button icon={<CalendarPlus />} onClick={onExportCalendar}>
          {t('changes.calendar.export')}
        </Button>
      )}
      {buttons}
    </div>
  )
  return (
    <Page name={t('changes.name')} title={t('changes.title')} intro={t('changes.intro')} aside={heads}>
      <PortfolioLine workshop={workshop} changes={changes} today={today} />
      <div className={styles.looks}>
        <Segmented<Look>
          name={t('changeViews.look.name')}
          value={look}
          segments={LOOKS.map((value) => ({
            value,
            label: t(`changeViews.look.${value}`),
            icon: LOOK_ICONS[value],
          }))}
          onValue={(next) => {
            writeStored(LOOK, next)
            setLook(next)
          }}
        />
        <FilterBar
          changes={changes}
          shown={shown.length}
          filter={filter}
          today={today}
          without={look === 'board' ? ['status'] : []}
          onFilter={keepFilter}
        />
      </div>
      {shown.length === 0 && (
        <p className={styles.soft} role="status">
          {t('changeViews.noMatch')}
        </p>
      )}
      {shown.length > 0 && look === 'board' && (
        <ChangeBoard
          {...doors}
          changes={shown}
          cycles={cycles}
          today={today}
          moves={moves}
          ideaKeys={formatKeys(props.ideaKeys, isApple())}
        />
      )}
      {shown.length > 0 && look === 'list' && <ChangeList {...doors} changes={shown} today={today} />}
      {shown.length > 0 && look === 'timeline' && <ChangeTimeline {...doors} changes={shown} today={today} />}
      {shown.length > 0 && (
        <p className={styles.soft}>{t(`changeViews.keys.${look}`, { move: formatKeys('Mod', isApple()) })}</p>
      )}
      {told && (
        <ChangeDialog
          key={told.id}
          {...doors}
          workshop={workshop}
          change={told}
          changes={changes}
          today={today}
          onClose={() => setOpened(null)}
        />
      )}
      {revising !== null && (
        <ReviseChangeDialog
          workshop={workshop}
          change={revising.change}
          start={revising.facts}
          onClose={() => setRevising(null)}
        />
      )}
    </Page>
  )
}
