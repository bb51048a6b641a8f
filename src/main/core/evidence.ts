/** What the room says. A statement is kept whole; saying it again supersedes it, and what was said before stays in the file. */
import type { evidenceCalls } from '#shared/contract/evidence.ts'
import type { Handlers } from '#shared/contract/index.ts'
import { cleanEvidence } from '#shared/model/clean-evidence.ts'
import { Evidence, type EvidenceKind } from '#shared/model/evidence.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { refuseUnknownSubject } from './evidence-subjects.ts'
import { addEntry, type JournalDeps } from './journal.ts'
import type { OpenWorkshops } from './open-workshops.ts'
import type { Events } from './ports/system.ts'
import { Refusal } from './refusal.ts'

export interface EvidenceDeps extends JournalDeps {
  readonly open: OpenWorkshops
  readonly events: Events
}

function isSame(a: Evidence['value'], b: Evidence['value']): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** Handlers of the calls about evidence. */
export function evidenceArea(deps: EvidenceDeps): Handlers<typeof evidenceCalls> {
  /** Adds the statement that `make` gives in view of what was said before; none where it says what holds already. */
  function say(
    workshop: WorkshopId,
    window: string,
    about: { readonly kind: EvidenceKind; readonly subject: string },
    make: (past: readonly Evidence[]) => Evidence,
  ): null {
    const added = deps.open.shown(workshop).store.write((writer) => {
      const past = writer.evidence.said(about.kind, about.subject)
      const next = make(past)
      if (isSame(past.at(-1)?.value ?? null, next.value)) return false
      refuseUnknownSubject(writer, next, past)
      const entry = addEntry(writer.journal, deps, { window, area: 'evidence', kind: next.kind })
      writer.evidence.add(entry, next)
      return true
    })
    if (added) deps.events.emit('evidence.changed', { workshop })
    return null
  }

  return {
    'evidence.list': ({ workshop }) => [...deps.open.shown(workshop).store.read.evidence.standing()],
    'evidence.say': ({ workshop, evidence }, { window }) =>
      say(workshop, window, evidence, () => cleanEvidence(evidence)),
    'evidence.takeBack': ({ workshop, kind, subject }, { window }) =>
      say(workshop, window, { kind, subject }, (past) => {
        if (past.length === 0) throw new Refusal('evidence-missing')
        return past.at(-2) ?? Evidence.parse({ kind, subject, value: null })
      }),
  }
}
