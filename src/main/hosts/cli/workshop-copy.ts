/** Finds the workshop that a command means and hands over a whole copy of it, so that looking never touches the original. */
import { statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { WorkshopId } from '#shared/model/ids.ts'
import { findByTitle } from '#shared/model/names.ts'
import { t } from '#shared/text/text.ts'
import type { App } from '../../rpc/app.ts'
import { call, explainBroken, Refused, type RunContext, unwrap, withApp } from './run-context.ts'
import { withTemporaryFolder } from './temporary-folder.ts'

/** A copy of a workshop in a library of its own. */
export interface WorkshopCopy {
  readonly app: App
  readonly id: WorkshopId
  /** Where the copy lies; nothing holds it open. */
  readonly path: string
}

/** Whether a file was typed, there or not, or else the id or title of a workshop of the library. */
export function meansFile({ folder }: Pick<RunContext, 'folder'>, typed: string): boolean {
  return typed.endsWith('.baton') || statSync(resolve(folder, typed), { throwIfNoEntry: false })?.isFile() === true
}

/** The id of the workshop of the library with this id or title. */
export async function findInLibrary(app: App, typed: string): Promise<WorkshopId> {
  const { workshops, broken } = await call(app, 'library.list', {})
  const byId = workshops.find((workshop) => workshop.id === typed)
  if (byId) return byId.id
  const damaged = broken.find((workshop) => workshop.id === typed)
  if (damaged) throw explainBroken(damaged)
  const [found, ...others] = findByTitle(workshops, typed)
  if (!found) throw new Refused('workshop-missing', t('cli.notFound', { workshop: typed }))
  if (others.length > 0) {
    const ids = [found, ...others].map((workshop) => workshop.id).join(', ')
    throw new Refused('workshop-missing', t('cli.ambiguous', { workshop: typed, ids }))
  }
  return found.id
}

/** A file to copy from: the one that was typed, or a verified copy of the library's. */
async function findFile(context: RunContext, typed: string, folder: string): Promise<string> {
  if (meansFile(context, typed)) return resolve(context.folder, typed)
  return await withApp(context, context.home, async (app) => {
    const id = await findInLibrary(app, typed)
    const copy = join(folder, `${id}.baton`)
    await call(app, 'library.exportFile', { id, path: copy, replace: false })
    return copy
  })
}

/** Runs work on a copy of the workshop that was typed: a file, an id or a title. */
export function withWorkshopCopy<T>(
  context: RunContext,
  typed: string,
  work: (copy: WorkshopCopy) => Promise<T>,
): Promise<T> {
  return withTemporaryFolder(async (folder) => {
    const source = await findFile(context, typed, folder)
    const home = join(folder, 'library')
    return await withApp(context, home, async (app) => {
      const { file } = unwrap(await app.receive(source))
      const { id } = await call(app, 'library.importFile', { file })
      return await work({ app, id, path: join(home, 'workshops', `${basename(id)}.baton`) })
    })
  })
}
