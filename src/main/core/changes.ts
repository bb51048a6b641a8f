/** Small changes to interactions. Their logs only grow: each entry holds the change as it stood then. */

import { listCalendarReviews } from '#shared/calendar/review-calendar.ts'
import { writeCalendar } from '#shared/calendar/write-calendar.ts'
import type { changesCalls } from '#shared/contract/changes.ts'
import type { Handlers } from '#shared/contract/index.ts'
import {
  type Change,
  ChangeFacts,
  cleanChangeFacts,
  findChangeProblems,
  mayMove,
  nextCycle,
} from '#shared/model/change.ts'
import { neededToAdopt } from '#shared/model/change-start.ts'
import { foldLines } from '#shared/model/clean-text.ts'
import type { ChangeId, InteractionId, WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { addEntry, type JournalDeps } from './journal.ts'
import { refuseMissingInteraction } from './missing.ts'
import type { OpenWorkshops } from './open-workshops.ts'
import type { Events } from './ports/system.ts'
import type { ChangeRow, WorkshopReader, WorkshopWriter } from './ports/workshop-store.ts'
import type { WriteOut } from './ports/write-out.ts'
import { Refusal } from './refusal.ts'

export interface ChangesDeps extends JournalDeps {
  readonly open: OpenWorkshops
  readonly events: Events
  readonly writeOut: WriteOut
  readonly noteExported: (path: string) => void
}

/** Facts that may be logged, cleaned; refuses what findChangeProblems finds, and adopting what nobody measured since. */
function soundFacts({ measures }: WorkshopReader, facts: ChangeFacts, entries: () => Change['entries']): ChangeFacts {
  const clean = cleanChangeFacts(facts)
  const [problem] = findChangeProblems(clean)
  if (problem) throw new Refusal(`change-${problem}`)
  if (clean.decision === 'adopt') {
    const { measure, since } = neededToAdopt({ ...clean, entries: entries() })
    const later = measure === null ? [] : measures.of(measure).filter(({ day }) => since === null || day > since)
    if (later.length === 0) throw new Refusal('change-adopt-unmeasured')
  }
  return clean
}

function isSame(a: ChangeFacts, b: ChangeFacts): boolean {
  return JSON.stringify(ChangeFacts.parse(a)) === JSON.stringify(ChangeFacts.parse(b))
}

/** The rows of all logs, oldest first, as changes, last touched first. */
export function groupRows(rows: readonly ChangeRow[]): Change[] {
  const changes = new Map<ChangeId, Change>()
  for (const row of rows) {
    const { change: id, follows, interaction, provider, customer, service, interactionArchived, ...entry } = row
    const { kind: _, session: __, comment: ___, at, ...facts } = entry
    const known = changes.get(id)
    changes.delete(id)
    changes.set(id, {
      ...{ id, follows, interaction, provider, customer, service, interactionArchived },
      ...facts,
      loggedAt: known?.loggedAt ?? at,
      changedAt: at,
      entries: [...(known?.entries ?? []), entry],
    })
  }
  return [...changes.values()].reverse()
}

function latestOf(writer: WorkshopWriter, change: ChangeId): ChangeFacts {
  const facts = writer.changes.latestFacts(change)
  if (!facts) throw new Refusal('change-missing', { change })
  return facts
}

/** Handlers of the calls about changes. */
export function changesArea(deps: ChangesDeps): Handlers<typeof changesCalls> {
  const write = <T>(workshop: WorkshopId, work: (writer: WorkshopWriter) => T): T => {
    const result = deps.open.shown(workshop).store.write(work)
    deps.events.emit('changes.changed', { workshop })
    return result
  }
  const log = (
    writer: WorkshopWriter,
    window: string,
    facts: ChangeFacts,
    about: { readonly interaction: InteractionId; readonly follows: ChangeId | null },
  ): ChangeId => {
    const change = deps.ids.next() as ChangeId
    const entry = addEntry(writer.journal, deps, { window, area: 'changes', kind: 'logged' })
    writer.changes.add(change, about, entry)
    writer.changes.addEntry(change, entry, { ...facts, kind: 'logged', comment: '' })
    return change
  }
  return {
    'changes.list': ({ workshop }) => groupRows(deps.open.shown(workshop).store.read.changes.rows()),
    'changes.log': ({ workshop, interaction, facts }, { window }) =>
      write(workshop, (writer) => {
        const clean = soundFacts(writer, facts, () => [])
        refuseMissingInteraction(writer, interaction)
        return { change: log(writer, window, clean, { interaction, follows: null }) }
      }),
    'changes.revise': ({ workshop, change, facts }, { window }) =>
      write(workshop, (writer) => {
        const before = latestOf(writer, change)
        const entries = () => groupRows(writer.changes.rows()).find(({ id }) => id === change)?.entries ?? []
        const clean = soundFacts(writer, facts, entries)
        if (isSame(before, clean)) return { next: null }
        if (!mayMove(before, clean)) {
          const from = t(`term.status.${before.status}`)
          throw new Refusal('change-move', { from, to: t(`term.status.${clean.status}`) })
        }
        const entry = addEntry(writer.journal, deps, { window, area: 'changes', kind: 'revised' })
        writer.changes.addEntry(change, entry, { ...clean, kind: 'revised', comment: '' })
        const interaction = writer.changes.interactionOf(change)
        const adapts = clean.decision === 'adapt' && before.decision !== 'adapt' && interaction !== null
        return { next: adapts ? log(writer, window, nextCycle(clean), { interaction, follows: change }) : null }
      }),
    'changes.comment': ({ workshop, change, comment }, { window }) => {
      const clean = foldLines(comment)
      if (clean === '') throw new Refusal('comment-empty')
      write(workshop, (writer) => {
        const facts = latestOf(writer, change)
        const entry = addEntry(writer.journal, deps, { window, area: 'changes', kind: 'commented' })
        writer.changes.addEntry(change, entry, { ...facts, kind: 'commented', comment: clean })
      })
      return null
    },
    'changes.exportCalendar': ({ workshop, path, replace }) => {
      const { read } = deps.open.shown(workshop).store
      const reviews = listCalendarReviews(read.workshop.identity(), groupRows(read.changes.rows()))
      if (reviews.length === 0) throw new Refusal('calendar-empty')
      const bytes = deps.writeOut(path, writeCalendar(reviews, deps.clock.now()), replace)
      deps.noteExported(path)
      return { path, bytes }
    },
  }
}
