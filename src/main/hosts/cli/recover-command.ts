/** `baton recover`: everything that can still be read of a damaged workshop, in a file of its own, and what could not be read. */
import { constants, copyFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { WorkshopId } from '#shared/model/ids.ts'
import { isWhole, type SalvageReport } from '#shared/model/salvage.ts'
import { nameTable, sayLost } from '#shared/text/say-salvage.ts'
import { t } from '#shared/text/text.ts'
import { settleSalvaged } from '../../core/recovery/settle-salvaged.ts'
import { listLeftovers } from '../../store/database-files.ts'
import { withDisk } from '../../store/disk-refusal.ts'
import { copyDurably } from '../../store/durable.ts'
import { randomIds, systemClock } from '../../store/node-system.ts'
import { openWorkshop } from '../../store/open-workshop.ts'
import { salvageFile } from '../../store/salvage/salvage-file.ts'
import { CALLER, call, type RunContext, withApp } from './run-context.ts'
import { withTemporaryFolder } from './temporary-folder.ts'
import { type Options, UsageError } from './usage.ts'
import { meansFile } from './workshop-copy.ts'
import { checkPlace } from './write-result.ts'

interface Salvaged {
  readonly id: WorkshopId
  readonly title: string
  readonly report: SalvageReport
}

/** The damaged file, and who it may be where it does not say so itself. */
async function findDamaged(context: RunContext, subject: string): Promise<{ path: string; id: WorkshopId }> {
  if (meansFile(context, subject)) return { path: resolve(context.folder, subject), id: randomIds.next() as WorkshopId }
  const id = WorkshopId.safeParse(subject).data ?? (subject as WorkshopId)
  const { backup } = await withApp(context, context.home, (app) => call(app, 'recovery.look', { id }))
  if (backup) context.say(t('cli.recover.backup', { when: backup.at }))
  return { path: join(context.home, 'workshops', `${id}.baton`), id }
}

function salvage(path: string, id: WorkshopId, folder: string, to: string): Salvaged {
  const name = basename(path)
  const copy = join(folder, 'damaged.baton')
  withDisk('open', path, () => {
    for (const part of [path, ...listLeftovers(path)]) {
      copyFileSync(part, `${copy}${part.slice(path.length)}`, constants.COPYFILE_EXCL)
    }
  })
  const now = systemClock.now()
  const report = salvageFile({ from: copy, to, name, id, title: t('recovery.unnamed'), at: now })
  const store = openWorkshop(to, { name, backups: folder, now })
  try {
    settleSalvaged(store, { clock: systemClock, ids: randomIds }, report, null, CALLER.window)
    const { id: own, title } = store.read.workshop.identity()
    return { id: own, title, report }
  } finally {
    store.close()
  }
}

function printAccount(context: RunContext, { report: { tables, pages, leftOut } }: Salvaged): void {
  for (const row of tables)
    context.print(t('cli.recover.line', { what: nameTable(row), saved: row.saved, lost: sayLost(row) }))
  if (pages.damaged > 0) context.say(t('recovery.report.pages', { count: pages.damaged, of: pages.of }))
  for (const sentence of leftOut) context.say(sentence)
}

/** Writes the file, and says what was lost. */
export async function runRecover(context: RunContext, options: Options, subject: string): Promise<void> {
  const { out, force = false, json = false } = options
  if (out === undefined) throw new UsageError(t('cli.recover.outMissing'), 'recover')
  if (!out.endsWith('.baton')) throw new UsageError(t('cli.usage.outNotBaton', { path: out }), 'recover')
  const target = resolve(context.folder, out)
  checkPlace(target, force)
  const { path, id } = await findDamaged(context, subject)
  const salvaged = await withTemporaryFolder(async (folder) => {
    const made = join(folder, 'salvaged.baton')
    const found = salvage(path, id, folder, made)
    withDisk('write', target, () => copyDurably(made, target))
    return found
  })
  if (json) context.print(JSON.stringify({ ok: true, path: target, ...salvaged }, null, 2))
  else printAccount(context, salvaged)
  const { title, report } = salvaged
  context.say(t(isWhole(report) ? 'cli.recover.whole' : 'cli.recover.part', { title, path: target }))
}
