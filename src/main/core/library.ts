/** Home: the workshops of this laptop. What comes in from outside and what goes out is in `library-import.ts` and here. */
import type { Handlers } from '#shared/contract/index.ts'
import type { libraryCalls } from '#shared/contract/library.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { isSetAsideByMerge } from '#shared/model/set-aside.ts'
import type { OpenWorkshop, WorkshopSummary } from '#shared/model/workshop.ts'
import { cleanTitle, cleanTitleAndClient } from './clean-title.ts'
import { createWorkshop } from './create-workshop.ts'
import { duplicateWorkshop } from './duplicate-workshop.ts'
import { addEntry, currentSession } from './journal.ts'
import { agendaOf, type KnownFormats } from './known-formats.ts'
import { type ImportDeps, importFile, restoreDeleted, unlockFile } from './library-import.ts'
import { bringMapUpToDate } from './map-opening.ts'
import { moveToDeleted, removeDeleted } from './move-to-deleted.ts'
import type { HeldWorkshop } from './open-workshops.ts'
import { summaryOf } from './summary.ts'

export interface LibraryDeps extends ImportDeps {
  readonly formats: KnownFormats
  /** Told about every file that was written outside the library. */
  readonly noteExported: (path: string) => void
  /** Nothing of a workshop is to be left: see `backups.ts`. */
  readonly forget: (workshop: WorkshopId) => Promise<unknown>
}

/** Last opened or changed first, so that a copy just made stands on top. */
function inHomeOrder(a: WorkshopSummary, b: WorkshopSummary): number {
  const when = ({ lastOpenedAt, changedAt, createdAt }: WorkshopSummary) =>
    [lastOpenedAt ?? '', changedAt, createdAt].reduce((latest, time) => (time > latest ? time : latest))
  return when(a) < when(b) ? 1 : -1
}

function describe(deps: LibraryDeps, { store }: HeldWorkshop): OpenWorkshop {
  const { id, title, client, createdAt, practice, rehearsal } = store.read.workshop.identity()
  const session = currentSession(store.read.journal, deps.clock)
  return { id, title, client, createdAt, practice, rehearsal, session, counts: store.read.workshop.counts() }
}

function list(deps: LibraryDeps) {
  const { files, open } = deps
  const closed = files.list(open.heldIds())
  const held = open.held().map(({ id, store }) => ({
    ...summaryOf(store.read),
    bytes: store.bytes(),
    lastOpenedAt: files.lastOpenedAt(id),
  }))
  const offered = new Set<string>()
  const deleted = files.deleted().map(({ workshop, ...file }) => {
    const undoes = workshop !== null && isSetAsideByMerge(file.id) && !offered.has(workshop) && files.has(workshop)
    if (undoes) offered.add(workshop)
    return { ...file, undoesMergeOf: undoes ? workshop : null }
  })
  const lent = open.lentIds().flatMap((id) => files.lastKnown(id) ?? [])
  return { workshops: [...held, ...lent, ...closed.workshops].sort(inHomeOrder), broken: [...closed.broken], deleted }
}

/** Handlers of the calls about workshops as files. */
export function libraryArea(deps: LibraryDeps): Handlers<typeof libraryCalls> {
  const { files, open } = deps
  const changed = () => {
    deps.events.emit('library.changed', {})
  }
  return {
    'library.list': () => list(deps),
    'library.create': async ({ format, ...title }, { window }) => {
      if (format === undefined) return { id: createWorkshop(deps, title, window) }
      const agenda = agendaOf(await deps.formats.find(format), deps.ids)
      return { id: createWorkshop(deps, { ...title, agenda }, window) }
    },
    'library.rename': async ({ id, ...typed }, { window }) => {
      const wanted = cleanTitleAndClient(typed)
      await open.holdWhile(id, ({ store }) => {
        const { title, client } = store.read.workshop.identity()
        if (title === wanted.title && client === wanted.client) return
        store.write((writer) => {
          writer.workshop.rename(wanted)
          addEntry(writer.journal, deps, { window, area: 'workshop', kind: 'renamed' })
        })
      })
      changed()
      return null
    },
    'library.duplicate': async ({ id, title }, { window }) => {
      const copy = await duplicateWorkshop(deps, id, { title: cleanTitle(title), rehearsal: false }, window)
      changed()
      return { id: copy }
    },
    'library.delete': ({ id }) => {
      moveToDeleted(deps, id)
      changed()
      return null
    },
    'library.restore': async ({ id }, { window }) => {
      await restoreDeleted(deps, id, window)
      changed()
      return null
    },
    'library.removeDeleted': async ({ id }) => {
      const gone = await removeDeleted(files, id)
      if (gone !== null) await deps.forget(gone)
      changed()
      return null
    },
    'library.open': async ({ id }) => {
      const held = await open.show(id, (store) => {
        bringMapUpToDate(store, deps.clock.now())
      })
      files.noteOpened(id, deps.clock.now())
      changed()
      return describe(deps, held)
    },
    'library.close': ({ id }) => {
      open.hide(id)
      changed()
      return null
    },
    'library.importFile': async ({ file, decision }, { window }) => {
      const outcome = await importFile(deps, file, decision ?? null, window)
      if (decision === 'update' && outcome.kind === 'added') deps.events.emit('library.replaced', { id: outcome.id })
      changed()
      return outcome
    },
    'library.unlockFile': async ({ file, password }) => {
      await unlockFile(deps, file, password)
      return null
    },
    'library.exportFile': async ({ id, path, replace }) => {
      const bytes = await open.holdWhile(id, (held) =>
        files.exportCopy(held.store, path, replace, () => {
          held.gesture = null
        }),
      )
      deps.noteExported(path)
      return { path, bytes }
    },
  }
}
