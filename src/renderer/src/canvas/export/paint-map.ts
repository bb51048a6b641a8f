/** Pictures of parts of a map, for whatever leaves the workshop. Each part has a map of its own, on which only it stands. */
import type { WireRecord } from '#shared/contract/map.ts'
import type { Evidence } from '#shared/model/evidence.ts'
import type { MapPart } from '#shared/model/export.ts'
import type { MapRecord } from '#shared/model/map-schema.ts'
import { placeAllLabels } from '../labels/label-index.ts'
import type { PictureStore } from '../pictures/picture-store.ts'
import { findAllWays } from '../routes/way-index.ts'
import { openBareMap } from './bare-map.ts'
import { paintSvg } from './paint-svg.ts'
import { choosePart } from './part-of-map.ts'
import { createPause } from './pause.ts'
import { svgToPng } from './svg-to-png.ts'

/** What is painted from. */
export interface MapSource {
  readonly records: readonly WireRecord[]
  /** Stops are in it. */
  readonly evidence: readonly Evidence[]
  readonly pictures: Pick<PictureStore, 'assets' | 'urlOf'>
}

export interface PictureWish {
  readonly as: 'svg' | 'png'
  readonly transparent: boolean
  /** Of a PNG: dots of its longest side at most. */
  readonly longest?: number
}

/** Dots for each unit of the map: what is read on a screen is sharp on paper too. */
const SCALE = 2

/** Null where nothing of the part is on the map. Rejects with the signal's reason once it is given up. */
export async function paintMap(
  { records, evidence, pictures }: MapSource,
  part: MapPart,
  { as, transparent, longest }: PictureWish,
  signal: AbortSignal,
): Promise<Blob | null> {
  const pause = createPause(signal)
  const bare = await openBareMap(records, pictures)
  try {
    const chosen = choosePart(bare, part, records as unknown as readonly MapRecord[], evidence)
    if (chosen === null) return null
    await findAllWays(bare.editor, pause)
    await placeAllLabels(bare.editor, pause)
    const drawing = await paintSvg(bare.editor, chosen, { transparent, pause })
    if (drawing === null) return null
    signal.throwIfAborted()
    if (as === 'svg') return new Blob([drawing.svg], { type: 'image/svg+xml' })
    return await svgToPng(drawing, { scale: SCALE, ...(longest === undefined ? {} : { longest }) }, pause)
  } finally {
    bare.close()
  }
}
