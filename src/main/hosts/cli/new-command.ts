/** `baton new`: an empty workshop. */
import { t } from '#shared/text/text.ts'
import { checkTarget, makeWorkshop, printMade } from './make-workshop.ts'
import { call, type RunContext } from './run-context.ts'
import { type Options, UsageError } from './usage.ts'

/** Refuses as wrong usage a missing title. */
export async function runNew(context: RunContext, options: Options): Promise<void> {
  const { title, client = '' } = options
  if (title === undefined) throw new UsageError(t('cli.usage.titleMissing'), 'new')
  checkTarget(options, 'new')
  const made = await makeWorkshop(context, options, async (app) => {
    const { id } = await call(app, 'library.create', { title, client })
    return id
  })
  printMade(context, options, made, { title: title.trim(), client: client.trim() })
}
