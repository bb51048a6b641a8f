/** Making a workshop where the person wants it: in the library, or as a file outside of it. */
import { join, resolve } from 'node:path'
import type { WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import type { App } from '../../rpc/app.ts'
import { call, type RunContext, withApp } from './run-context.ts'
import { withTemporaryFolder } from './temporary-folder.ts'
import { type CommandName, type Options, UsageError } from './usage.ts'

/** What was made. */
export interface MadeWorkshop {
  readonly id: WorkshopId
  /** The file, when one was wanted. */
  readonly path: string | null
}

/** Refuses options of the target that do not go together. */
export function checkTarget(options: Options, command: CommandName): void {
  if (options.force && options.out === undefined) throw new UsageError(t('cli.usage.forceAlone'), command)
  if (options.out !== undefined && !options.out.endsWith('.baton')) {
    throw new UsageError(t('cli.usage.outNotBaton', { path: options.out }), command)
  }
}

/** Runs `make` on the library, or on one of its own whose workshop is then written to `--out`. */
export async function makeWorkshop(
  context: RunContext,
  options: Options,
  make: (app: App) => Promise<WorkshopId>,
): Promise<MadeWorkshop> {
  const { out, force = false } = options
  if (out === undefined) return { id: await withApp(context, context.home, make), path: null }
  return await withTemporaryFolder((folder) =>
    withApp(context, join(folder, 'library'), async (app) => {
      const id = await make(app)
      const { path } = await call(app, 'library.exportFile', { id, path: resolve(context.folder, out), replace: force })
      context.say(t('cli.wrote', { path }))
      return { id, path }
    }),
  )
}

/** Prints where it is. */
export function printMade(context: RunContext, options: Options, made: MadeWorkshop, more: object): void {
  if (options.json) context.print(JSON.stringify({ ...made, ...more }, null, 2))
  else context.print(made.path ?? made.id)
}
