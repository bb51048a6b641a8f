/** Has an installed browser paint what an export shows of the map, and hands the pictures to the core as a window does. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PaintedPart } from '#shared/contract/exports.ts'
import { type ExportRequest, LONGEST_ON_SLIDE, type MapPart } from '#shared/model/export.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { PictureHash } from '#shared/model/picture.ts'
import { t } from '#shared/text/text.ts'
import type { MapPainter } from '../../browser/browser-painter.ts'
import type { PictureOnMap } from '../../browser/paint-server.ts'
import { Refusal } from '../../core/refusal.ts'
import type { App } from '../../rpc/app.ts'
import { call, unwrap } from './run-context.ts'
import { withTemporaryFolder } from './temporary-folder.ts'

/** What is exported, of which workshop. */
export interface WantedMaps {
  readonly workshop: WorkshopId
  readonly request: ExportRequest
  /** What a picture shows; other formats show what they need. */
  readonly part: MapPart
  /** Of a picture: without ground. */
  readonly transparent: boolean
}

/** These tell their story without a picture too. */
const DO_WITHOUT: ReadonlySet<string> = new Set<ExportRequest['format']>(['html', 'pptx'])

async function readPicture(app: App, workshop: WorkshopId, typed: string): Promise<PictureOnMap | null> {
  const hash = PictureHash.safeParse(typed).data
  if (hash === undefined) return null
  const pieces: Buffer[] = []
  for (let from = 0; ; ) {
    const { piece, bytes, type } = await call(app, 'pictures.read', { workshop, hash, from })
    const next = Buffer.from(piece, 'base64')
    pieces.push(next)
    from += next.length
    if (next.length === 0 || from >= bytes) return { type, bytes: Buffer.concat(pieces) }
  }
}

async function paintAll(app: App, wanted: WantedMaps, painter: MapPainter, signal: AbortSignal) {
  const { workshop, request, part, transparent } = wanted
  await call(app, 'library.open', { id: workshop })
  const isPicture = request.format === 'svg' || request.format === 'png'
  const { parts, as } = isPicture
    ? { parts: [part], as: request.format }
    : await call(app, 'exports.needs', { workshop, request })
  if (parts.length === 0) return []
  const { records } = await call(app, 'map.load', { workshop })
  const evidence = await call(app, 'evidence.list', { workshop })
  const longest = isPicture ? null : LONGEST_ON_SLIDE
  const pictures = await painter.paint(
    { ...{ records, evidence, parts, as, longest }, transparent: isPicture && transparent },
    (hash) => readPicture(app, workshop, hash),
    signal,
  )
  if (isPicture && pictures[0] === null) throw new Refusal('export-map-empty')
  return await withTemporaryFolder(async (folder) => {
    const painted: PaintedPart[] = []
    for (const [at, one] of parts.entries()) {
      const bytes = pictures[at]
      if (!bytes) continue
      const path = join(folder, `${at}.${as}`)
      writeFileSync(path, bytes)
      painted.push({ part: one, file: unwrap(await app.receive(path)).file })
    }
    return painted
  })
}

/** The pictures that could be painted, for an open workshop. Where a format does without them, `say` tells why there are none. */
export async function paintMaps(
  app: App,
  wanted: WantedMaps,
  painter: MapPainter,
  { signal, say }: { readonly signal: AbortSignal; readonly say: (line: string) => void },
): Promise<readonly PaintedPart[]> {
  try {
    return await paintAll(app, wanted, painter, signal)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const isMissing = error.code === 'paint-missing'
    // Without a browser there is no PDF either, and the core says so.
    if (isMissing && wanted.request.format === 'pdf') return []
    if (!DO_WITHOUT.has(wanted.request.format)) throw error
    say(isMissing ? t('cli.noMaps.missing') : t('cli.noMaps.failed', { reason: String(error.details.reason) }))
    return []
  }
}
