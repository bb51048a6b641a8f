/**
 * What the page that paints maps (`paint.html`) and whoever has it opened by a browser say to each other. It is no window: it
 * gets one job, hands over one picture after the other, and sees nothing else of the core.
 */
import type { Evidence } from '../model/evidence.ts'
import type { MapPart } from '../model/export.ts'
import type { WireRecord } from './map.ts'

/** A map, and what is wanted of it. */
export interface PaintJob {
  readonly records: readonly WireRecord[]
  /** Stops are in it. */
  readonly evidence: readonly Evidence[]
  readonly parts: readonly MapPart[]
  readonly as: 'svg' | 'png'
  readonly transparent: boolean
  /** Of a PNG: dots of its longest side; null for as many as are sharp on paper. */
  readonly longest: number | null
}

/** Addresses below the page; each is asked with the key of the page (`?key=`). */
export const PAINT_PATHS = {
  /** GET: the job. */
  job: 'work/job',
  /** GET, with the hash behind it: a picture that lies on the map. */
  picture: 'work/picture/',
  /** POST, with the place of the part behind it: its picture; nothing at all where nothing of it is on the map. */
  painted: 'work/painted/',
  /** POST: why it could not be painted. */
  failed: 'work/failed',
} as const
