/**
 * Turns the facts of a workshop into the bytes of a file. It may work in another thread, so what goes in and comes out are
 * plain values; where they are written to is not its affair.
 */
import type { ExportFormat, ExportRequest, MapPart } from '#shared/model/export.ts'
import type { AccountFacts } from '#shared/report/account-facts.ts'

/** A part of the map as a window painted it. */
export interface PaintedMap {
  readonly part: MapPart
  /** SVG with its fonts inside, or PNG where that was asked for. */
  readonly bytes: Uint8Array
}

/** What is to be written. */
export interface ExportOrder {
  readonly request: ExportRequest
  readonly facts: AccountFacts
  /** Those that `needs` asked for, as far as they could be painted. */
  readonly painted: readonly PaintedMap[]
  /** When it was asked for, ISO 8601. */
  readonly at: string
}

/** The same before anything was painted for it. */
export type Unpainted = Omit<ExportOrder, 'painted'>

/** What has to be painted for it. */
export interface NeededMaps {
  readonly parts: readonly MapPart[]
  readonly as: 'svg' | 'png'
}

/** A finished file, or a page of HTML that has yet to be printed as PDF. */
export type Written =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  | { readonly kind: 'page'; readonly html: string }

/** While it works. */
export interface Watch {
  /** Told how much is done, 0..1. */
  readonly moved: (share: number) => void
  /** Gives it up: the promise rejects, and whatever it holds is let go. */
  readonly signal: AbortSignal
}

/** One format. */
export interface FormatWriter {
  /** Where it shows the map: the parts that it shows. */
  readonly needs?: (order: Unpainted) => readonly MapPart[]
  /** SVG unless said otherwise. */
  readonly paintedAs?: 'png'
  readonly write: (order: ExportOrder, watch: Watch) => Written | Promise<Written>
}

export interface ExportWriter {
  /** What it can write. */
  readonly formats: readonly ExportFormat[]
  needs(order: Unpainted, watch: Watch): Promise<NeededMaps>
  write(order: ExportOrder, watch: Watch): Promise<Written>
}
