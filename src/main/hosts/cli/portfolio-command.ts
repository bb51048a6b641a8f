/** `baton portfolio`: the interactions, ratings, costs, changes and outcomes of many workshops in one workbook or set of tables. */
import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { t } from '#shared/text/text.ts'
import type { Watch } from '../../core/ports/export-writer.ts'
import { writeHeadings, writeLine } from '../../export/csv.ts'
import { PORTFOLIO_SHEETS, portfolioSheets } from '../../export/sheets/portfolio-sheets.ts'
import type { Sheet } from '../../export/sheets/sheet.ts'
import { makeWorkbook } from '../../export/write-xlsx.ts'
import { asRefusal } from '../../store/disk-refusal.ts'
import { writeFileAtomically } from '../../store/durable.ts'
import { readLooseFacts } from './loose-facts.ts'
import { asRefused, Refused, type RunContext } from './run-context.ts'
import { withTemporaryFolder } from './temporary-folder.ts'
import { type Options, UsageError } from './usage.ts'
import { checkPlace, makeFolder } from './write-result.ts'

/** Rows of one sheet that a workbook is made of; a set of tables has no such end. */
const MOST_ROWS = 100_000

const WITHOUT_WATCHING: Watch = { moved: () => {}, signal: new AbortController().signal }

/** The workshop files of a folder by name; those of its folders are none of them. */
function listFiles(folder: string): readonly string[] {
  let names: string[]
  try {
    names = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []))
  } catch (error) {
    throw asRefusal(error, 'open', folder)
  }
  const files = names.filter((name) => name.toLowerCase().endsWith('.baton')).sort()
  if (files.length === 0) throw new Refused('file-missing', t('cli.portfolio.none', { folder }))
  return files.map((name) => join(folder, name))
}

/** How many were read, and those that could not be. */
interface Reading {
  readonly read: number
  readonly problems: number
}

/**
 * Gives the sheets of every workshop, one after the other; one that cannot be read is named and passed over. The native side
 * of what was read is let go of between two turns of the event loop only: without one after each, memory would grow with
 * their number.
 */
async function readEach(
  { say }: RunContext,
  files: readonly string[],
  take: (sheets: readonly Sheet[]) => void,
): Promise<Reading> {
  return await withTemporaryFolder(async (folder) => {
    let problems = 0
    for (const file of files) {
      let sheets: readonly Sheet[]
      await nextTurn()
      try {
        sheets = portfolioSheets(readLooseFacts(file, folder))
      } catch (error) {
        const refused = asRefused(error)
        if (refused === null) throw error
        problems += 1
        say(t('cli.portfolio.passedOver', { file, problem: refused.message }))
        continue
      }
      take(sheets)
    }
    return { read: files.length - problems, problems }
  })
}

function needSome({ read }: Reading): void {
  if (read === 0) throw new Refused('file-unreadable', t('cli.portfolio.nothing'))
}

/** Writes every row as soon as it is read, beside the targets, and puts all of them in place at the end. */
async function writeTables(context: RunContext, files: readonly string[], folder: string, options: Options) {
  const targets = PORTFOLIO_SHEETS.map((id) => join(folder, `${id}.csv`))
  makeFolder(folder)
  for (const target of targets) checkPlace(target, options.force ?? false)
  const parts = targets.map((target) => `${target}.part`)
  const open = parts.map((part) => openSync(part, 'w'))
  try {
    let begun = false
    const reading = await readEach(context, files, (sheets) => {
      for (const [at, { columns, rows }] of sheets.entries()) {
        const file = open[at]
        if (file === undefined) continue
        if (!begun) writeSync(file, writeHeadings(columns, options.mark ?? false))
        writeSync(file, rows.map((row) => writeLine(row, columns)).join(''))
      }
      begun = true
    })
    needSome(reading)
    for (const file of open) fsyncSync(file)
    for (const file of open.splice(0)) closeSync(file)
    for (const [at, part] of parts.entries()) renameSync(part, targets[at] ?? part)
    return reading
  } catch (error) {
    throw asRefusal(error, 'write', folder)
  } finally {
    for (const file of open) closeSync(file)
    for (const part of parts) rmSync(part, { force: true })
  }
}

async function writeBook(context: RunContext, files: readonly string[], path: string, options: Options) {
  checkPlace(path, options.force ?? false)
  const whole = new Map<string, { readonly sheet: Sheet; readonly rows: Sheet['rows'][number][] }>()
  const reading = await readEach(context, files, (sheets) => {
    for (const sheet of sheets) {
      const known = whole.get(sheet.id) ?? { sheet, rows: [] }
      whole.set(sheet.id, known)
      for (const row of sheet.rows) known.rows.push(row)
      if (known.rows.length > MOST_ROWS) {
        throw new Refused('portfolio-too-many', t('cli.portfolio.tooMany', { sheet: sheet.name, limit: MOST_ROWS }))
      }
    }
  })
  needSome(reading)
  const sheets = [...whole.values()].map(({ sheet, rows }): Sheet => ({ ...sheet, rows }))
  const about = { title: t('cli.portfolio.title'), at: new Date().toISOString() }
  const bytes = await makeWorkbook(sheets, about, WITHOUT_WATCHING)
  try {
    writeFileAtomically(path, bytes)
  } catch (error) {
    throw asRefusal(error, 'write', path)
  }
  return reading
}

/** Refuses as wrong usage a missing `--out`. Ends as refused when a file could not be read, once the others are written. */
export async function runPortfolio(context: RunContext, options: Options, subject: string): Promise<void> {
  if (options.out === undefined) throw new UsageError(t('cli.usage.portfolioOut'), 'portfolio')
  const path = resolve(context.folder, options.out)
  const isBook = path.toLowerCase().endsWith('.xlsx')
  if (options.mark && isBook) throw new UsageError(t('cli.usage.markOfCsv'), 'portfolio')
  const files = listFiles(resolve(context.folder, subject))
  const { read, problems } = await (isBook ? writeBook : writeTables)(context, files, path, options)
  context.say(t('cli.portfolio.wrote', { count: read, path }))
  if (problems > 0) throw new Refused('file-unreadable', t('cli.portfolio.problems', { count: problems }))
}
