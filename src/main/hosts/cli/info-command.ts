/** `baton info`: what is in a workshop, without opening the original. */
import type { Ballot } from '#shared/model/ballot.ts'
import { isZone } from '#shared/model/map-schema.ts'
import { t } from '#shared/text/text.ts'
import { checkFile } from '../../store/file-check.ts'
import { SCHEMA_VERSION } from '../../store/migrations/index.ts'
import { call, Refused, type RunContext } from './run-context.ts'
import type { Options } from './usage.ts'
import { type WorkshopCopy, withWorkshopCopy } from './workshop-copy.ts'

const countRevealed = (ballots: readonly Ballot[]) => ballots.filter(({ revealedAt }) => revealedAt !== null).length

async function read({ app, id, path }: WorkshopCopy) {
  const { version } = checkFile(path, SCHEMA_VERSION)
  const { title, client, createdAt, practice, counts } = await call(app, 'library.open', { id })
  const { records, setAside } = await call(app, 'map.load', { workshop: id })
  const zones = records.filter(isZone).length
  const pictures = (await call(app, 'pictures.list', { workshop: id })).length
  const { agenda } = await call(app, 'guide.get', { workshop: id })
  const statements = (await call(app, 'evidence.list', { workshop: id })).length
  const summaries = await call(app, 'measures.summary', { workshop: id })
  const measurements = summaries.reduce((sum, { count }) => sum + count, 0)
  const all = await call(app, 'ratings.list', { workshop: id })
  const said = {
    blocks: agenda.blocks.length,
    statements,
    measurements,
    ballots: all.length,
    revealed: countRevealed(all),
  }
  const { parties, interactions, changes, edits } = counts
  return {
    ...{ id, title, client, createdAt, practice, parties, interactions, zones, changes },
    ...said,
    ...{ pictures, edits },
    schemaVersion: version,
    ok: setAside.length === 0,
  }
}

/** Says what was found, and then refuses a workshop of which something could not be read. */
export async function runInfo(context: RunContext, options: Options, subject: string): Promise<void> {
  const info = await withWorkshopCopy(context, subject, read)
  if (options.json) {
    context.print(JSON.stringify(info, null, 2))
  } else {
    const { ok: _, practice: __, ...lines } = info
    for (const [key, value] of Object.entries(lines)) {
      context.print(`${t(`cli.info.${key as keyof typeof lines}`)}\t${value}`)
    }
  }
  if (!info.ok) throw new Refused('file-damaged', t('cli.damaged', { title: info.title }))
}
