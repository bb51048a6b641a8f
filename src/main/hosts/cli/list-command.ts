/** `baton list`: the workshops of the library. */
import { t } from '#shared/text/text.ts'
import { call, explainBroken, type RunContext, withApp } from './run-context.ts'
import type { Options } from './usage.ts'

/** Files that cannot be listed are named on the standard error. */
export async function runList(context: RunContext, options: Options): Promise<void> {
  const { workshops, broken, deleted } = await withApp(context, context.home, (app) => call(app, 'library.list', {}))
  for (const file of broken) {
    context.say(t('cli.listBroken', { file: file.fileName, message: explainBroken(file).message }))
  }
  if (options.json) {
    context.print(JSON.stringify({ workshops, broken, deleted }, null, 2))
    return
  }
  if (workshops.length === 0) context.say(t('cli.listEmpty'))
  for (const { id, title, client, counts } of workshops) {
    context.print([id, title, client, counts.parties, counts.interactions, counts.changes].join('\t'))
  }
}
