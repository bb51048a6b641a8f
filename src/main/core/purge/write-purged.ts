/**
 * A workshop file written anew without some of what is in it: for good, or for somebody else. The former file is only read;
 * the new one is looked through before anybody may have it. It takes seconds at a year's size, so it is done in a thread.
 */
import type { GoesAlong } from '#shared/model/export.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import type { PurgeChoice } from '#shared/model/purge.ts'
import { addEntry, type JournalDeps } from '../journal.ts'
import type { WorkshopStore } from '../ports/workshop-store.ts'
import { Refusal } from '../refusal.ts'
import { isBallotOpen } from './is-ballot-open.ts'
import { makePlan } from './make-plan.ts'
import { makeRewriting } from './make-rewriting.ts'
import { refuseUnsound } from './refuse-unsound.ts'

export interface WriteDeps extends JournalDeps {
  /** Opens what was written. */
  readonly open: (path: string) => WorkshopStore
}

function finish(deps: WriteDeps, whole: WorkshopStore, path: string, note: (fresh: WorkshopStore) => void): void {
  const fresh = deps.open(path)
  try {
    refuseUnsound(whole.read, fresh.read)
    note(fresh)
  } finally {
    fresh.close()
  }
}

/** The same workshop without what was chosen. Refuses `purge-ballot-open` and `purge-unsound`. */
export function writePurged(
  deps: WriteDeps,
  whole: WorkshopStore,
  path: string,
  { choice, window }: { readonly choice: PurgeChoice; readonly window: string },
): void {
  if (isBallotOpen(whole.read)) throw new Refusal('purge-ballot-open')
  whole.rewriteTo(path, makeRewriting(whole, choice))
  finish(deps, whole, path, (fresh) => {
    fresh.write((writer) => addEntry(writer.journal, deps, { window, area: 'workshop', kind: 'purged' }))
  })
}

/** Names, and parts of names where they begin with a capital letter: "Will" goes, "will" stays, and so do names of parties. */
function namesIn(store: WorkshopStore): readonly string[] {
  return makePlan(store, []).words.flatMap(({ word, as }) =>
    as === 'name' || (as === 'part' && /^\p{Lu}/u.test(word)) ? [word] : [],
  )
}

/**
 * A workshop of its own with less in it, so that it can never be taken for a newer state of the whole one and put in its
 * place. Refuses `purge-unsound`.
 */
export function writeLess(
  deps: WriteDeps,
  whole: WorkshopStore,
  path: string,
  { notes, cards, names }: GoesAlong,
): void {
  const words = names ? [] : [...namesIn(whole)]
  const choice: PurgeChoice = { names: !names, notes: !notes, cards: !cards, words }
  whole.rewriteTo(path, makeRewriting(whole, choice, !notes))
  finish(deps, whole, path, (fresh) => {
    fresh.write((writer) => {
      writer.workshop.reidentify(deps.ids.next() as WorkshopId, writer.workshop.identity().title)
      addEntry(writer.journal, deps, { window: 'core', area: 'workshop', kind: 'copied' })
    })
  })
}
