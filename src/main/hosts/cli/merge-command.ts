/** `baton merge`: what tables did in files of their own comes into one workshop, as in the app. */
import { join, resolve } from 'node:path'
import type { Output } from '#shared/contract/index.ts'
import type { MergeWanted } from '#shared/contract/merge.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import type { MergeLook, MergeSourceLook } from '#shared/model/merge.ts'
import { t } from '#shared/text/text.ts'
import type { App } from '../../rpc/app.ts'
import { checkTarget } from './make-workshop.ts'
import { call, Refused, type RunContext, unwrap, withApp } from './run-context.ts'
import { withTemporaryFolder } from './temporary-folder.ts'
import { type Options, UsageError } from './usage.ts'
import { findInLibrary, meansFile } from './workshop-copy.ts'

/** Every party goes by its proposal, and every conflict to the side that was chosen for all of them. */
function decideAll(wanted: MergeWanted, look: MergeLook, side: 'ours' | 'theirs' | null): MergeWanted {
  return {
    ...wanted,
    matches: look.sources.flatMap(({ matches }, source) => matches.map(({ party, ours }) => ({ source, party, ours }))),
    choices:
      side === null
        ? []
        : look.sources.flatMap(({ conflicts }, source) => conflicts.map(({ key }) => ({ source, key, side }))),
  }
}

function sayRelation({ relation, since }: MergeSourceLook): string {
  return relation === 'shared' ? t('merge.relation.shared', { when: since ?? '' }) : t(`merge.relation.${relation}`)
}

function printLook(context: RunContext, { sources, parties }: MergeLook): void {
  const nameOf = new Map<string, string>(parties.map(({ id, name }) => [id, name]))
  for (const source of sources) {
    context.print(t('cli.merge.head', { title: source.title, relation: sayRelation(source) }))
    for (const { name, ours } of source.matches) {
      if (ours !== null) context.print(t('cli.merge.match', { name, ours: nameOf.get(ours) ?? ours }))
    }
    for (const { of, deed, name, count } of source.lines) {
      const what = t(`merge.deed.${deed}`, { count, what: t(`merge.of.${of}`) })
      context.print(name === '' ? `  ${what}` : t('cli.merge.line', { what, name }))
    }
    for (const { of, name, fact, ours, theirs, choice } of source.conflicts) {
      if (choice !== null) continue
      context.print(t('cli.merge.conflict', { what: t(`merge.of.${of}`), name, fact: fact === '' ? '' : `, ${fact}` }))
      context.print(t('cli.merge.ours', { value: ours }))
      context.print(t('cli.merge.theirs', { value: theirs }))
    }
  }
}

interface Merging {
  readonly context: RunContext
  readonly options: Options
  readonly files: readonly string[]
}

/** Gives false where nothing was to be done, or nothing was to be done yet. */
async function mergeInto(app: App, workshop: WorkshopId, { context, options, files }: Merging): Promise<boolean> {
  const { json = false, ours = false, theirs = false, 'dry-run': dry = false } = options
  const sources: MergeWanted['sources'] = []
  for (const path of files) sources.push({ file: unwrap(await app.receive(path)).file })
  const first: MergeWanted = { workshop, sources, matches: [], choices: [] }
  const side = ours ? 'ours' : theirs ? 'theirs' : null
  const wanted = decideAll(first, await call(app, 'merge.look', first), side)
  // Which party is which decides what there is to disagree about.
  const decided = side === null ? wanted : decideAll(wanted, await call(app, 'merge.look', wanted), side)
  const look: Output<'merge.look'> = await call(app, 'merge.look', decided)
  const open = look.sources.flatMap(({ conflicts }) => conflicts).filter(({ choice }) => choice === null).length
  if (json) context.print(JSON.stringify(look, null, 2))
  else printLook(context, look)
  if (dry) {
    context.say(t('cli.merge.dry'))
    return false
  }
  if (open > 0) throw new Refused('merge-undecided', t('cli.merge.undecided', { count: open }))
  const { changed } = await call(app, 'merge.run', decided)
  if (!changed) context.say(t('cli.merge.same', { title: look.title }))
  return changed
}

async function mergeFile(merging: Merging, subject: string, out: string): Promise<void> {
  const { context, options } = merging
  checkTarget(options, 'merge')
  await withTemporaryFolder((folder) =>
    withApp(context, join(folder, 'library'), async (app) => {
      const { file } = unwrap(await app.receive(resolve(context.folder, subject)))
      const { id } = await call(app, 'library.importFile', { file })
      if (!(await mergeInto(app, id, merging))) return
      const wanted = { id, path: resolve(context.folder, out), replace: options.force ?? false }
      const { path } = await call(app, 'library.exportFile', wanted)
      context.say(t('cli.wrote', { path }))
    }),
  )
}

function checkUsage(
  { ours, theirs, undo, out, force, 'dry-run': dry }: Options,
  isFile: boolean,
  files: readonly string[],
) {
  const wrong = (problem: string) => new UsageError(problem, 'merge')
  if (undo) {
    const alone = files.length === 0 && !isFile && !ours && !theirs && !dry && out === undefined && !force
    if (!alone) throw wrong(t('cli.usage.mergeUndoAlone'))
    return
  }
  if (files.length === 0) throw wrong(t('cli.usage.mergeFileMissing'))
  if (ours && theirs) throw wrong(t('cli.usage.mergeOneSide'))
  if (isFile && out === undefined && !dry) throw wrong(t('cli.usage.mergeOut'))
  if (!isFile && out !== undefined) throw wrong(t('cli.usage.mergeNoOut'))
}

/** The workshop itself is a file, or one of the library; what comes in is files. */
export async function runMerge(
  context: RunContext,
  options: Options,
  subject: string,
  others: readonly string[],
): Promise<void> {
  const isFile = meansFile(context, subject)
  checkUsage(options, isFile, others)
  const merging = { context, options, files: others.map((path) => resolve(context.folder, path)) }
  if (isFile) {
    await mergeFile(merging, subject, options.out ?? '')
    return
  }
  await withApp(context, context.home, async (app) => {
    const workshop = await findInLibrary(app, subject)
    const title = (await call(app, 'library.list', {})).workshops.find(({ id }) => id === workshop)?.title ?? subject
    if (options.undo) {
      await call(app, 'merge.undo', { workshop })
      context.say(t('merge.undone', { title }))
    } else if (await mergeInto(app, workshop, merging)) context.say(t('cli.merge.done', { title }))
  })
}
