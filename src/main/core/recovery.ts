/**
 * A workshop that cannot be opened, and the ways back. A newcomer would repair the file: here it is only ever read, and
 * whatever comes back is a file of its own beside it.
 */
import type { CallError } from '#shared/contract/call.ts'
import type { Handlers } from '#shared/contract/index.ts'
import type { recoveryCalls } from '#shared/contract/recovery.ts'
import type { Backup } from '#shared/model/backup.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { isDamage } from '#shared/model/salvage.ts'
import { t } from '#shared/text/text.ts'
import { fitTitle } from './clean-title.ts'
import type { WorkshopDeps } from './create-workshop.ts'
import type { DamagedFiles } from './ports/damaged-files.ts'
import { settleSalvaged } from './recovery/settle-salvaged.ts'
import { Refusal } from './refusal.ts'

export interface RecoveryDeps extends WorkshopDeps {
  readonly damaged: DamagedFiles
  /** Its backups, the newest first. */
  readonly listBackups: (workshop: WorkshopId) => Promise<readonly Backup[]>
  /** A loose copy of one. Refuses what is wrong with it. */
  readonly copyBackup: (workshop: WorkshopId, backup: Backup) => Promise<string>
  /** Told about every file that was written outside the library. */
  readonly noteExported: (path: string) => void
  readonly explain: (refusal: Refusal) => Pick<CallError, 'code' | 'message'>
}

/** How many backups are looked into: where so many in a row are damaged, the disk is. */
const MOST_LOOKED_INTO = 5

/** Handlers of the calls about damaged workshops. */
export function recoveryArea(deps: RecoveryDeps): Handlers<typeof recoveryCalls> {
  const { files, open, damaged } = deps

  /** What opening it refuses. Refuses `workshop-sound` where nothing does. */
  async function whatIsWrong(id: WorkshopId): Promise<Refusal> {
    try {
      // Not every name in the folder can be asked for by its id, and what cannot be listed says why.
      const listed = files.list(open.heldIds()).broken.find((file) => file.id === id)
      if (listed && !files.has(id)) return new Refusal(listed.code, { file: listed.fileName })
      await open.holdWhile(id, ({ store }) => {
        // Its bytes are for nobody else while it is open.
        if (store.stand() === 'file-damaged') throw new Refusal('workshop-already-open', { workshop: id })
      })
    } catch (error) {
      if (error instanceof Refusal && error.code !== 'workshop-missing') return error
      throw error
    }
    throw new Refusal('workshop-sound')
  }

  async function isGood(id: WorkshopId, backup: Backup): Promise<boolean> {
    let path: string | null = null
    try {
      path = await deps.copyBackup(id, backup)
      return await damaged.isWhole(path)
    } catch (error) {
      if (error instanceof Refusal) return false
      throw error
    } finally {
      if (path !== null) files.discardLoose(path)
    }
  }

  async function newestGood(id: WorkshopId): Promise<Backup | null> {
    for (const backup of (await deps.listBackups(id)).slice(0, MOST_LOOKED_INTO)) {
      if (await isGood(id, backup)) return backup
    }
    return null
  }

  return {
    'recovery.look': async ({ id }) => {
      const wrong = await whatIsWrong(id)
      const { code, message } = deps.explain(wrong)
      const canRead = isDamage(code) && (await damaged.isSalvageable(id))
      return { code, message, backup: await newestGood(id), salvageable: canRead }
    },
    'recovery.salvage': async ({ id }, { window }) => {
      const wrong = await whatIsWrong(id)
      if (!isDamage(wrong.code)) throw wrong
      const path = files.newLoosePath()
      try {
        const [own, at] = [deps.ids.next() as WorkshopId, deps.clock.now()]
        const report = await damaged.salvage(id, path, { id, title: t('recovery.unnamed'), at })
        await files.lookThroughLoose(path, t('recovery.unnamed'))
        const store = files.openLoose(path, t('recovery.unnamed'))
        let title: string
        try {
          title = fitTitle(store.read.workshop.identity().title, (name) => t('recovery.salvagedTitle', { title: name }))
          settleSalvaged(store, deps, report, { id: own, title }, window)
        } finally {
          store.close()
        }
        files.adopt(path, own)
        deps.events.emit('library.changed', {})
        return { id: own, title, report }
      } finally {
        files.discardLoose(path)
      }
    },
    'recovery.handOver': async ({ id, path, replace }) => {
      const bytes = await damaged.handOver(id, path, replace)
      deps.noteExported(path)
      return { path, bytes }
    },
  }
}
