/** `baton verify`: the file and everything in it, checked on a copy. Opening it has checked identity, pages and tables already. */
import { t } from '#shared/text/text.ts'
import { checkWorkshop, type WorkshopFinding } from '../../core/check-workshop.ts'
import { openWorkshop } from '../../store/open-workshop.ts'
import { verifyPages } from '../../store/verify-pages.ts'
import { call, Refused, type RunContext } from './run-context.ts'
import type { Options } from './usage.ts'
import { type WorkshopCopy, withWorkshopCopy } from './workshop-copy.ts'

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

/** Says every finding, and then refuses a workshop that has any. */
export async function runVerify(context: RunContext, options: Options, subject: string): Promise<void> {
  const { title, records, edits, findings } = await withWorkshopCopy(context, subject, verify)
  const ok = findings.length === 0
  if (options.json) context.print(JSON.stringify({ ok, title, records, edits, findings }, null, 2))
  else if (ok) context.print(t('cli.verified', { title, records, count: edits }))
  for (const finding of findings) context.say(sayFinding(finding))
  if (!ok) throw new Refused('file-damaged', t('cli.damaged', { title }))
}
