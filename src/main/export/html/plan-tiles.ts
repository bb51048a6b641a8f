/**
 * How a poster is spread over small sheets that are cut and glued together: as few sheets as can be, upright or lying, spread
 * evenly, each reaching under its neighbours. Everything in millimetres at true scale.
 */
import { type Sheet, turned } from './sheet.ts'

/** What a printer may leave white on every side of a sheet, with some to spare. */
export const SHEET_MARGIN = 10
/** Neighbours show at least so much of the same. */
export const LEAST_OVERLAP = 8

/** One sheet: the part of the poster that it shows, from its top left corner. */
export interface Tile {
  readonly row: number
  readonly column: number
  readonly x: number
  readonly y: number
}

export interface TilePlan {
  readonly sheet: Sheet
  /** Of the part of the poster that a sheet shows. */
  readonly shown: Sheet
  readonly rows: number
  readonly columns: number
  /** From left to right, then down. */
  readonly tiles: readonly Tile[]
}

function spread(length: number, shown: number): readonly number[] {
  const count = length <= shown ? 1 : Math.ceil((length - LEAST_OVERLAP) / (shown - LEAST_OVERLAP))
  return Array.from({ length: count }, (_, at) => (count === 1 ? 0 : (at * (length - shown)) / (count - 1)))
}

function planOn(poster: Sheet, sheet: Sheet): TilePlan {
  const shown = { width: sheet.width - 2 * SHEET_MARGIN, height: sheet.height - 2 * SHEET_MARGIN }
  const across = spread(poster.width, shown.width)
  const down = spread(poster.height, shown.height)
  return {
    ...{ sheet, shown, rows: down.length, columns: across.length },
    tiles: down.flatMap((y, row) => across.map((x, column) => ({ row, column, x, y }))),
  }
}

/** Spreads a poster over sheets of this size. */
export function planTiles(poster: Sheet, sheet: Sheet): TilePlan {
  const [upright, lying] = [planOn(poster, sheet), planOn(poster, turned(sheet))]
  return lying.tiles.length < upright.tiles.length ? lying : upright
}
