/** `baton import`: a workshop made of a table, or a workshop file taken into the library. */
import { basename, extname, resolve } from 'node:path'
import type { ImportDecision } from '#shared/contract/library.ts'
import type { ImportedTable } from '#shared/model/imported-table.ts'
import { t } from '#shared/text/text.ts'
import { checkTarget, makeWorkshop, printMade } from './make-workshop.ts'
import { call, Refused, type RunContext, unwrap, withApp } from './run-context.ts'
import { type Options, UsageError } from './usage.ts'

const PROBLEMS_SAID = 10

function sayTable(context: RunContext, table: ImportedTable): void {
  const { rows, fileName, encoding, cast, problems, problemCount } = table
  const counts = { parties: cast.parties.length, interactions: cast.interactions.length }
  context.say(t('cli.readFile', { rows, file: fileName, encoding: encoding || table.sheet, ...counts }))
  const said = problems.slice(0, PROBLEMS_SAID)
  for (const { row, problem, value, skipped } of said) {
    context.say(
      t('cli.problemRow', {
        row,
        problem: t(`cli.problem.${problem}`),
        value: value === '' ? '' : `: ${value}`,
        skipped: skipped ? t('cli.problemSkipped') : '',
      }),
    )
  }
  if (problemCount > said.length) context.say(t('cli.problemsMore', { count: problemCount - said.length }))
}

async function importTable(context: RunContext, options: Options, path: string): Promise<void> {
  if (options.update || options['keep-both'] || options.password !== undefined) {
    throw new UsageError(t('cli.usage.batonOnly'), 'import')
  }
  checkTarget(options, 'import')
  const { client = '', title = basename(path, extname(path)) } = options
  let counts = {}
  const made = await makeWorkshop(context, options, async (app) => {
    const { file } = unwrap(await app.receive(path))
    const wanted = { file, ...(options.sheet === undefined ? {} : { sheet: options.sheet }) }
    const table = await call(app, 'tableImport.read', wanted)
    sayTable(context, table)
    const { cast, rows, problemCount } = table
    counts = { parties: cast.parties.length, interactions: cast.interactions.length, rows, problems: problemCount }
    const { id } = await call(app, 'tableImport.createWorkshop', { ...wanted, title, client })
    return id
  })
  printMade(context, options, made, { title: title.trim(), client: client.trim(), ...counts })
}

function readDecision(options: Options): ImportDecision | null {
  if (options.update && options['keep-both']) throw new UsageError(t('cli.usage.oneDecision'), 'import')
  if (options.update) return 'update'
  return options['keep-both'] ? 'keep-both' : null
}

async function importWorkshop(context: RunContext, options: Options, path: string): Promise<void> {
  if (
    [options.sheet, options.title, options.client, options.out, options.force].some((option) => option !== undefined)
  ) {
    throw new UsageError(t('cli.usage.csvOnly'), 'import')
  }
  const decision = readDecision(options)
  await withApp(context, context.home, async (app) => {
    const { file } = unwrap(await app.receive(path))
    const { password } = options
    if (password !== undefined) await call(app, 'library.unlockFile', { file, password })
    const first = await call(app, 'library.importFile', { file })
    const undecided = first.kind === 'newer' || first.kind === 'diverged'
    if (undecided && decision === null) {
      throw new Refused(first.kind, t(`cli.imported.${first.kind}`, { title: first.title }))
    }
    const outcome = undecided && decision ? await call(app, 'library.importFile', { file, decision }) : first
    const said = undecided ? (decision === 'update' ? 'updated' : 'keptBoth') : first.kind
    context.say(t(`cli.imported.${said}`, { title: outcome.title }))
    printMade(context, options, { id: outcome.id, path: null }, { title: outcome.title, kind: said })
  })
}

/** The ending of the file decides what it is taken for. */
export function runImport(context: RunContext, options: Options, subject: string): Promise<void> {
  const path = resolve(context.folder, subject)
  return ['.baton', '.json', '.age'].includes(extname(path).toLowerCase())
    ? importWorkshop(context, options, path)
    : importTable(context, options, path)
}
