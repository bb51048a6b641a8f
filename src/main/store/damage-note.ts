/**
 * Remembers that a part of an open file turned out to be damaged. A newcomer would let the next commit succeed: SQLite takes
 * it as long as it touches other pages, and something would be called saved in a file that nobody can open again.
 */
import type { WorkshopReader } from '../core/ports/workshop-store.ts'
import { Refusal } from '../core/refusal.ts'
import { asRefusal, type Doing } from './disk-refusal.ts'
import { codeOf } from './error-code.ts'

/** What is known of the pages of one open file. */
export interface DamageNote {
  /** Once true it stays so: what was damaged once is not whole because another page is. */
  isFound(): boolean
  /** Gives the refusal of whatever was thrown, and remembers it where it tells of damage. */
  explain(error: unknown, doing: Doing): unknown
  /** The same reads, of which each that meets damage refuses `file-damaged`. */
  guard(reader: WorkshopReader): WorkshopReader
}

type Read = (...given: never[]) => unknown

/**
 * Texts and packs that are no longer what was written come out as errors of whoever reads them. The pages around them are in
 * order, so that what is saved beside them is safe.
 */
function isUnreadable(error: unknown): boolean {
  if (error instanceof SyntaxError) return true
  return /^(Z_|ERR__ERROR_)/.test(codeOf(error))
}

function isGenerator(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value && 'next' in value
}

/** @param file the name that the person knows the file by */
export function createDamageNote(file: string): DamageNote {
  let found = false

  function explain(error: unknown, doing: Doing): unknown {
    if (doing === 'read' && isUnreadable(error)) return new Refusal('file-damaged', { file })
    const refusal = asRefusal(error, doing, file)
    if (refusal instanceof Refusal && refusal.code === 'file-damaged') found = true
    return refusal
  }

  /** What is read piece by piece may meet damage at any piece. */
  function* guardPieces(pieces: Iterable<unknown>): Iterable<unknown> {
    try {
      yield* pieces
    } catch (error) {
      throw explain(error, 'read')
    }
  }

  function guardRead(read: Read): Read {
    return (...given) => {
      try {
        const value = read(...given)
        return isGenerator(value) ? guardPieces(value) : value
      } catch (error) {
        throw explain(error, 'read')
      }
    }
  }

  const guardArea = (area: object) =>
    Object.fromEntries(Object.entries(area).map(([name, read]) => [name, guardRead(read as Read)]))

  return {
    isFound: () => found,
    explain,
    guard: (reader) =>
      Object.fromEntries(
        Object.entries(reader).map(([name, area]) => [name, guardArea(area as object)]),
      ) as unknown as WorkshopReader,
  }
}
