/**
 * Work that the disk does not take: how it stands, a whole copy with everything in it somewhere else, and what a window
 * without a core wrote down. The window hands over what only it holds; what is true of the disk comes from the watch.
 */
import type { Handlers } from '#shared/contract/index.ts'
import type { rescueCalls } from '#shared/contract/rescue.ts'
import type { Arrivals } from './arrivals.ts'
import type { WorkshopDeps } from './create-workshop.ts'
import { bringMapUpToDate } from './map-opening.ts'
import { Refusal } from './refusal.ts'
import type { DiskWatch } from './rescue/disk-watch.ts'
import { type LaidOver, type LayOverDeps, layOver } from './rescue/lay-over.ts'
import { readUnsaved } from './rescue/read-unsaved.ts'
import { takeIn } from './rescue/take-in.ts'

export interface RescueDeps extends WorkshopDeps, LayOverDeps {
  readonly arrivals: Arrivals
  readonly watch: DiskWatch
  /** Told about every file that was written outside the library. */
  readonly noteExported: (path: string) => void
}

/** Handlers of the calls about unsaved work. */
export function rescueArea(deps: RescueDeps): Handlers<typeof rescueCalls> {
  const { files, open, watch, arrivals, events, clock } = deps
  return {
    'rescue.state': ({ workshop }) => ({ trouble: watch.trouble(workshop) }),
    'rescue.tryAgain': ({ workshop }) => {
      watch.look(workshop)
      return { trouble: watch.trouble(workshop) }
    },
    'rescue.saveElsewhere': async ({ unsaved, path, replace }, { window }) => {
      let laid: LaidOver | null = null
      const bytes = await open.holdWhile(unsaved.workshop, (held) =>
        files.exportCopy(
          held.store,
          path,
          replace,
          () => {
            held.gesture = null
          },
          (copy) => {
            laid = layOver(deps, copy, unsaved, window)
          },
        ),
      )
      deps.noteExported(path)
      return { path, bytes, refused: [...((laid as LaidOver | null)?.refused ?? [])] }
    },
    'rescue.takeIn': async ({ file }, { window }) => {
      const unsaved = readUnsaved(arrivals.use(file))
      const { workshop } = unsaved
      if (!files.has(workshop)) throw new Refusal('workshop-missing', { workshop })
      const { title, ...laid } = await open.holdWhile(workshop, ({ store }) => {
        bringMapUpToDate(store, clock.now())
        return { ...takeIn(deps, store, unsaved, window), title: store.read.workshop.identity().title }
      })
      arrivals.release(file)
      if (laid.taken > 0 && open.heldIds().has(workshop)) {
        const { map } = open.shown(workshop).store.read
        events.emit('map.changed', { workshop, sequence: map.sequence(), edit: map.lastEdit() })
        events.emit('evidence.changed', { workshop })
        events.emit('measures.changed', { workshop })
      }
      events.emit('library.changed', {})
      return { workshop, title, taken: laid.taken, known: laid.known, refused: [...laid.refused] }
    },
  }
}
