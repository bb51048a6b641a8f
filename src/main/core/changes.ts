/** Small changes to interactions. Their logs only grow: each entry holds the change as it stood then. */
import type { changesCalls } from '#shared/contract/changes.ts'
import type { Handlers } from '#shared/contract/index.ts'
import { type Change, type ChangeFacts, cleanChangeFacts, findChangeProblems } from '#shared/model/change.ts'
import { foldLines } from '#shared/model/clean-text.ts'
import type { ChangeId, WorkshopId } from '#shared/model/ids.ts'
import { addEntry, type JournalDeps } from './journal.ts'
import { refuseMissingInteraction } from './missing.ts'
import type { OpenWorkshops } from './open-workshops.ts'
import type { Events } from './ports/system.ts'
import type { ChangeRow, WorkshopWriter } from './ports/workshop-store.ts'
import { Refusal } from './refusal.ts'

export interface ChangesDeps extends JournalDeps {
  readonly open: OpenWorkshops
  readonly events: Events
}

function cleanFacts(facts: ChangeFacts): ChangeFacts {
  const clean = cleanChangeFacts(facts)
  const [problem] = findChangeProblems(clean)
  if (problem) throw new Refusal(`change-${problem}`)
  return clean
}

function isSame(a: ChangeFacts, b: ChangeFacts): boolean {
  return (
    a.what === b.what &&
    a.why === b.why &&
    a.owner === b.owner &&
    a.reviewDate === b.reviewDate &&
    a.status === b.status
  )
}

/** The rows of all logs, oldest first, as changes, last touched first. */
export function groupRows(rows: readonly ChangeRow[]): Change[] {
  const changes = new Map<ChangeId, Change>()
  for (const row of rows) {
    const { change: id, interaction, provider, customer, service, interactionArchived, ...entry } = row
    const { what, why, owner, reviewDate, status, at } = entry
    const known = changes.get(id)
    changes.delete(id)
    changes.set(id, {
      ...{ id, interaction, provider, customer, service, interactionArchived },
      ...{ what, why, owner, reviewDate, status },
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
  return {
    'changes.list': ({ workshop }) => groupRows(deps.open.shown(workshop).store.read.changes.rows()),
    'changes.log': ({ workshop, interaction, facts }, { window }) => {
      const clean = cleanFacts(facts)
      return write(workshop, (writer) => {
        refuseMissingInteraction(writer, interaction)
        const change = deps.ids.next() as ChangeId
        const entry = addEntry(writer.journal, deps, { window, area: 'changes', kind: 'logged' })
        writer.changes.add(change, interaction, entry)
        writer.changes.addEntry(change, entry, { ...clean, kind: 'logged', comment: '' })
        return { change }
      })
    },
    'changes.revise': ({ workshop, change, facts }, { window }) => {
      const clean = cleanFacts(facts)
      write(workshop, (writer) => {
        if (isSame(latestOf(writer, change), clean)) return
        const entry = addEntry(writer.journal, deps, { window, area: 'changes', kind: 'revised' })
        writer.changes.addEntry(change, entry, { ...clean, kind: 'revised', comment: '' })
      })
      return null
    },
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
  }
}
