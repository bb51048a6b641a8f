/**
 * A workshop as a file for somebody else. What does not go along is gone byte by byte, from its past too: the file is
 * written anew from a copy without open votes. A file with less in it is a workshop of its own, so that it can never
 * be taken for a newer state of the whole one and put in its place.
 */
import type { ExportRequest } from '#shared/model/export.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import type { PurgeChoice } from '#shared/model/purge.ts'
import { addEntry } from '../journal.ts'
import type { HeldWorkshop } from '../open-workshops.ts'
import type { LibraryFiles } from '../ports/library-files.ts'
import type { Sealer } from '../ports/sealer.ts'
import type { Clock, Ids } from '../ports/system.ts'
import type { WorkshopStore } from '../ports/workshop-store.ts'
import { makePlan } from '../purge/make-plan.ts'
import { makeRewriting } from '../purge/make-rewriting.ts'
import { refuseUnsound } from '../purge/refuse-unsound.ts'

export type CopyRequest = Extract<ExportRequest, { format: 'copy' }>

export interface CopyDeps {
  readonly files: LibraryFiles
  readonly sealer: Sealer
  readonly clock: Clock
  readonly ids: Ids
}

/** Names, and parts of names where they begin with a capital letter: "Will" goes, "will" stays, and so do names of parties. */
function namesIn(store: WorkshopStore): readonly string[] {
  return makePlan(store, []).words.flatMap(({ word, as }) =>
    as === 'name' || (as === 'part' && /^\p{Lu}/u.test(word)) ? [word] : [],
  )
}

/** Writes what goes along to a path where nothing is yet. */
function writeLess(deps: CopyDeps, whole: WorkshopStore, path: string, { notes, cards, names }: CopyRequest): void {
  const words = names ? [] : [...namesIn(whole)]
  const choice: PurgeChoice = { names: !names, notes: !notes, cards: !cards, words }
  whole.rewriteTo(path, makeRewriting(whole, choice, !notes))
  const less = deps.files.openLoose(path, whole.read.workshop.identity().title)
  try {
    refuseUnsound(whole.read, less.read)
    less.write((writer) => {
      writer.workshop.reidentify(deps.ids.next() as WorkshopId, writer.workshop.identity().title)
      addEntry(writer.journal, deps, { window: 'core', area: 'workshop', kind: 'copied' })
    })
  } finally {
    less.close()
  }
}

/** The bytes of the file, locked where there is a password. Nothing is left behind, whatever happens. */
export async function makeCopy(
  deps: CopyDeps,
  held: HeldWorkshop,
  request: CopyRequest,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const { files, sealer } = deps
  const { notes, cards, names, password } = request
  const [path, lessPath] = [files.newLoosePath(), files.newLoosePath()]
  try {
    await held.store.copyTo(path, () => {
      held.gesture = null
    })
    signal.throwIfAborted()
    const isWhole = notes && cards && names
    if (!isWhole) {
      const whole = files.openLoose(path, held.store.read.workshop.identity().title)
      try {
        writeLess(deps, whole, lessPath, request)
      } finally {
        whole.close()
      }
    }
    const bytes = files.readLoose(isWhole ? path : lessPath)
    signal.throwIfAborted()
    return password === '' ? bytes : await sealer.seal(bytes, password, signal)
  } finally {
    files.discardLoose(path)
    files.discardLoose(lessPath)
  }
}
