/** `baton verify`: the file and everything in it, checked on a copy. Opening it has checked identity, pages and tables already. */
import { WorkshopId } from '#shared/model/ids.ts'
import { isDamage } from '#shared/model/salvage.ts'
import { t } from '#shared/text/text.ts'
import { checkWorkshop, type WorkshopFinding } from '../../core/check-workshop.ts'
import { callApp } from '../../rpc/call-app.ts'
import { openWorkshop } from '../../store/open-workshop.ts'
import { verifyPages } from '../../store/verify-pages.ts'
import { asRefused, CALLER, call, Refused, type RunContext, withApp } from './run-context.ts'
import type { Options } from './usage.ts'
import { meansFile, type WorkshopCopy, withWorkshopCopy } from './workshop-copy.ts'

const IDS_SAID = 5

interface Verified {
  readonly title: string
  readonly records: number
  readonly edits: number
  readonly findings: readonly WorkshopFinding[]
}

async function verify({ app, id, path }: WorkshopCopy): Promise<Verified> {
  // Showing it once brings its map to the present schema; then nothing else may hold the file.
  const { title } = await call(app, 'library.open', { id })
  await call(app, 'library.close', { id })
  verifyPages(path, title)
  const store = openWorkshop(path, { name: title, backups: `${path}-backups`, now: new Date().toISOString() })
  try {
    const { map, workshop } = store.read
    return { title, records: map.records().length, edits: workshop.counts().edits, findings: checkWorkshop(store.read) }
  } finally {
    store.close()
  }
}

function sayFinding({ check, ids }: WorkshopFinding): string {
  const some = ids.slice(0, IDS_SAID).join(', ')
  const count = ids.length - IDS_SAID
  return t(`cli.finding.${check}`, { ids: count > 0 ? t('cli.findingsMore', { ids: some, count }) : some })
}

/** Says what helps where a file is damaged; what is wrong with it is said by the refusal itself. */
async function sayWaysBack(context: RunContext, subject: string): Promise<void> {
  const id = WorkshopId.safeParse(subject).data
  if (!meansFile(context, subject) && id !== undefined) {
    const looked = await withApp(context, context.home, (app) => callApp(app, CALLER, 'recovery.look', { id }))
    // It opens; what does not fit in it was named already.
    if (!looked.ok) return
    if (looked.value.backup) context.say(t('cli.recover.backup', { when: looked.value.backup.at }))
  }
  context.say(t('cli.recover.hint', { workshop: subject }))
}

/** Says every finding, and then refuses a workshop that has any. */
export async function runVerify(context: RunContext, options: Options, subject: string): Promise<void> {
  try {
    await verifyAndSay(context, options, subject)
  } catch (error) {
    const refused = asRefused(error)
    if (refused && isDamage(refused.code)) await sayWaysBack(context, subject)
    throw error
  }
}

async function verifyAndSay(context: RunContext, options: Options, subject: string): Promise<void> {
  const { title, records, edits, findings } = await withWorkshopCopy(context, subject, verify)
  const ok = findings.length === 0
  if (options.json) context.print(JSON.stringify({ ok, title, records, edits, findings }, null, 2))
  else if (ok) context.print(t('cli.verified', { title, records, count: edits }))
  for (const finding of findings) context.say(sayFinding(finding))
  if (!ok) throw new Refused('file-damaged', t('cli.damaged', { title }))
}
