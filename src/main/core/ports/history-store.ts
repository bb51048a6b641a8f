/** The edits of the map as they are kept: the latest as rows, older ones packed. Together they are the whole history. */
import type { SessionId } from '#shared/model/ids.ts'
import type { Edit } from './edit.ts'

/** When an edit was made, and in which session. */
export interface EditMark {
  readonly id: number
  readonly at: string
  readonly session: SessionId
}

/** A record as it stood, with the sequence of the map since which it stood so: that tells the schema it is written with. */
export interface PastRecord {
  readonly sequence: number
  readonly record: { readonly id: string }
}

/** Edits in a row, and what the map held before the first of them. */
export interface EditPack {
  readonly start: readonly PastRecord[]
  readonly edits: readonly Edit[]
}

/** Reading the past of the map. */
export interface HistoryRead {
  /** Of every edit, the first one first. */
  marks(): readonly EditMark[]
  /** The last edit up to a moment of the journal; 0 when there is none. */
  lastUpTo(moment: number): number
  /** Edits that are not packed, the first one first; with `after`, those that came after that one. */
  recent(after?: number): readonly Edit[]
  countRecent(): number
  /** At most so many of the latest edits that are not packed and that a batch sequence holds whole, the first one first. */
  latest(sequence: number, limit: number): readonly Edit[]
  /** The pack that holds an edit; null when it is not packed. */
  packOf(edit: number): EditPack | null
  lastPack(): EditPack | null
  /** The last edit that took a record off the map; null when none did. */
  lastRemoving(record: string): Edit | null
  packs(): Iterable<EditPack>
}

/** Packing it. */
export interface HistoryWrite extends HistoryRead {
  /** Keeps these edits as a pack instead of as rows. */
  pack(pack: EditPack): void
}
