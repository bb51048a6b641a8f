/** What the room says. A statement is kept whole; saying it again supersedes it, and what was said before stays in the file. */
import type { evidenceCalls } from '#shared/contract/evidence.ts'
import type { Handlers } from '#shared/contract/index.ts'
import { cleanEvidence } from '#shared/model/clean-evidence.ts'
import { Evidence } from '#shared/model/evidence.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { refuseUnknownSubject } from './evidence-subjects.ts'
import { addEntry, type JournalDeps } from './journal.ts'
import type { OpenWorkshops } from './open-workshops.ts'
import type { Events } from './ports/system.ts'
import type { WorkshopWriter } from './ports/workshop-store.ts'
import { Refusal } from './refusal.ts'

export interface EvidenceDeps extends JournalDeps {
  readonly open: OpenWorkshops
  readonly events: Events
}

function isSame(a: Evidence['value'], b: Evidence['value']): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** Adds a statement that was cleaned; false where it says what holds already. Refuses as `evidence.say` does. */
export function addStatement(writer: WorkshopWriter, deps: JournalDeps, window: string, next: Evidence): boolean {
  const past = writer.evidence.said(next.kind, next.subject)
  if (isSame(past.at(-1)?.value ?? null, next.value)) return false
  refuseUnknownSubject(writer, next, past)
  const entry = addEntry(writer.journal, deps, { window, area: 'evidence', kind: next.kind })
  writer.evidence.add(entry, next)
  return true
}

/** Handlers of the calls about evidence. */
export function evidenceArea(deps: EvidenceDeps): Handlers<typeof evidenceCalls> {
  /** Says what `list` gives in view of what was said before, in one step. */
  function say(workshop: WorkshopId, window: string, list: (writer: WorkshopWriter) => readonly Evidence[]): null {
    const added = deps.open
      .shown(workshop)
      .store.write((writer) => list(writer).filter((next) => addStatement(writer, deps, window, next)).length)
    if (added > 0) deps.events.emit('evidence.changed', { workshop })
    return null
  }

  return {
    'evidence.list': ({ workshop }) => [...deps.open.shown(workshop).store.read.evidence.standing()],
    'evidence.say': ({ workshop, evidence }, { window }) => say(workshop, window, () => [cleanEvidence(evidence)]),
    'evidence.sayAll': ({ workshop, statements }, { window }) =>
      say(workshop, window, () => statements.map(cleanEvidence)),
    'evidence.takeBack': ({ workshop, kind, subject }, { window }) =>
      say(workshop, window, (writer) => {
        const past = writer.evidence.said(kind, subject)
        if (past.length === 0) throw new Refusal('evidence-missing')
        return [past.at(-2) ?? Evidence.parse({ kind, subject, value: null })]
      }),
  }
}
