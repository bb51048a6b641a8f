/** `baton export`: what is in a workshop, for other programs. */
import { resolve } from 'node:path'
import type { WorkshopId } from '#shared/model/ids.ts'
import { readContents } from '#shared/model/map-contents.ts'
import type { MapRecord } from '#shared/model/map-schema.ts'
import type { Measurement } from '#shared/model/measure.ts'
import { t } from '#shared/text/text.ts'
import { interactionsToCsv, partiesToCsv } from '../../export/csv.ts'
import { type ExportedPicture, type ExportedWorkshop, workshopToJson } from '../../export/json.ts'
import type { App } from '../../rpc/app.ts'
import { call, Refused, type RunContext } from './run-context.ts'
import { type Options, UsageError } from './usage.ts'
import { type WorkshopCopy, withWorkshopCopy } from './workshop-copy.ts'
import { writeResults, writeResultsInto } from './write-result.ts'

/** Every picture with its bytes, which come in pieces. */
async function readPictures(app: App, workshop: WorkshopId): Promise<ExportedPicture[]> {
  const pictures: ExportedPicture[] = []
  for (const picture of await call(app, 'pictures.list', { workshop })) {
    const pieces: Buffer[] = []
    for (let from = 0; from < picture.bytes; ) {
      const { piece } = await call(app, 'pictures.read', { workshop, hash: picture.hash, from })
      const bytes = Buffer.from(piece, 'base64')
      if (bytes.length === 0) throw new Refused('file-damaged', t('cli.pictureShort', { picture: picture.hash }))
      pieces.push(bytes)
      from += bytes.length
    }
    pictures.push({ ...picture, base64: Buffer.concat(pieces).toString('base64') })
  }
  return pictures
}

async function read({ app, id }: WorkshopCopy): Promise<ExportedWorkshop> {
  const workshop = await call(app, 'library.open', { id })
  const { records } = await call(app, 'map.load', { workshop: id })
  const changes = await call(app, 'changes.list', { workshop: id })
  const { agenda, progress } = await call(app, 'guide.get', { workshop: id })
  const evidence = await call(app, 'evidence.list', { workshop: id })
  const measurements: Measurement[] = []
  for (const { kind, subject } of evidence) {
    if (kind !== 'measure') continue
    measurements.push(...(await call(app, 'measures.list', { workshop: id, measure: subject })).measurements)
  }
  const ballots = await call(app, 'ratings.list', { workshop: id })
  const pictures = await readPictures(app, id)
  return {
    workshop,
    changes,
    agenda,
    progress,
    evidence,
    measurements,
    ballots,
    pictures,
    ...readContents(records as unknown as MapRecord[]),
  }
}

function write(context: RunContext, text: string, path: string | null, force: boolean): void {
  if (path === null) {
    context.print(text.trimEnd())
    return
  }
  writeResults([{ path, text }], force)
  context.say(t('cli.wrote', { path }))
}

/** Refuses as wrong usage a missing format and `--force` without a file. */
export async function runExport(context: RunContext, options: Options, subject: string): Promise<void> {
  const { format, out, force = false } = options
  if (format !== 'json' && format !== 'csv') throw new UsageError(t('cli.usage.formatMissing'), 'export')
  if (force && out === undefined) throw new UsageError(t('cli.usage.forceAlone'), 'export')
  const exported = await withWorkshopCopy(context, subject, read)
  const { parties, interactions } = exported
  const path = out === undefined ? null : resolve(context.folder, out)
  if (format === 'json') {
    write(context, workshopToJson(exported), path, force)
  } else if (path === null || path.toLowerCase().endsWith('.csv')) {
    write(context, interactionsToCsv(parties, interactions), path, force)
  } else {
    const files = [
      { path: 'parties.csv', text: partiesToCsv(parties) },
      { path: 'interactions.csv', text: interactionsToCsv(parties, interactions) },
    ]
    writeResultsInto(path, files, force)
    context.say(t('cli.wrote', { path }))
  }
}
