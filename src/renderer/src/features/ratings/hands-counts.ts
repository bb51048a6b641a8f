/**
 * Hands that went up, while they are counted: one row for each question, one cell for each answer. Pure, so that every key
 * can be tried without a window. A digit goes into the cell and on to the next; as soon as the number of people settles
 * what is left of a row, it is filled in.
 */
import { CHAIRS, type Chair, DIMENSIONS } from '#shared/model/dimension.ts'
import { Counts, type Hands, HIGHEST_SCORE, QUESTIONS, type Question } from '#shared/model/rating.ts'

/** Cells of a row: 1, 2, 3, 4, 5 and, last, "don't know". */
export const CELLS = HIGHEST_SCORE + 1
const UNKNOWN = HIGHEST_SCORE

type Row = readonly (number | null)[]

export interface HandsDraft {
  /** The questions asked, one row each. */
  readonly questions: readonly Question[]
  /** How many people may raise a hand; 0 when nobody said. */
  readonly people: number
  readonly rows: readonly Row[]
  readonly row: number
  readonly column: number
}

/** What a key did. `tooMany` is how many hands there would have been; nothing was changed then. */
export interface HandsStep {
  readonly draft: HandsDraft
  readonly tooMany: number | null
}

const EMPTY_ROW: Row = Array.from({ length: CELLS }, () => null)

/** What a chair is asked: only the customer's is asked how important a service is. */
export function questionsOf(chair: Chair): readonly Question[] {
  return chair === CHAIRS[0] ? QUESTIONS : DIMENSIONS
}

/** A sheet as it was last counted, ready for the first row that is not complete. */
export function openHands(chair: Chair, people: number, counted: Hands['counts'] | null): HandsDraft {
  const questions = questionsOf(chair)
  const rows = questions.map((question): Row => counted?.[question] ?? EMPTY_ROW)
  const first = rows.findIndex((row) => !isComplete(row))
  return { questions, people, rows, row: Math.max(0, first), column: 0 }
}

/** Puts a count into the cell in hand and goes on. */
export function typeCount(draft: HandsDraft, count: number): HandsStep {
  const { people, column } = draft
  const before = rowAt(draft)
  const typed = before.map((cell, index) => (index === column ? count : cell))
  const scores = typed.slice(0, UNKNOWN)
  // What nobody typed gives way to what is typed.
  const known = sum(column === UNKNOWN ? typed : scores)
  if (people > 0 && known > people) return { draft, tooMany: known }
  const row = fillIn(typed, people, column)
  return { draft: goOn(withRow(draft, row), column), tooMany: null }
}

/** One hand more or less in the cell in hand, without going on. */
export function nudgeCount(draft: HandsDraft, by: 1 | -1): HandsStep {
  const count = Math.max(0, (rowAt(draft)[draft.column] ?? 0) + by)
  const step = typeCount(draft, count)
  return { ...step, draft: { ...step.draft, row: draft.row, column: draft.column } }
}

/** Empties the cell in hand and what was filled in after it; of an empty one, the cell before. */
export function eraseCount(draft: HandsDraft): HandsDraft {
  const row = rowAt(draft)
  const isEmpty = row[draft.column] === null
  if (isEmpty && draft.column === 0) return draft.row === 0 ? draft : { ...draft, row: draft.row - 1, column: UNKNOWN }
  const column = isEmpty ? draft.column - 1 : draft.column
  return {
    ...withRow(
      draft,
      row.map((cell, index) => (index === column || index === UNKNOWN ? null : cell)),
    ),
    column,
  }
}

/** The next row below that is not complete; null when there is none. */
export function nextRow(draft: HandsDraft): HandsDraft | null {
  const next = draft.rows.findIndex((row, index) => index > draft.row && !isComplete(row))
  return next < 0 ? null : { ...draft, row: next, column: 0 }
}

/** Where a key of movement leads; null when it means none. */
export function moveOnSheet(draft: HandsDraft, key: string): HandsDraft | null {
  const { row, column, questions } = draft
  const to = {
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    Home: { row, column: 0 },
    End: { row, column: UNKNOWN },
  }[key]
  if (to === undefined) return null
  const clamp = (value: number, last: number) => Math.max(0, Math.min(last, value))
  return { ...draft, row: clamp(to.row, questions.length - 1), column: clamp(to.column, UNKNOWN) }
}

/** The rows that are complete, as they can be kept; the others are null. */
export function keepableCounts({ questions, rows }: HandsDraft): Hands['counts'] {
  const countsOf = (question: Question) => {
    const row = rows[questions.indexOf(question)]
    return row && isComplete(row) ? Counts.parse(row) : null
  }
  return {
    what: countsOf('what'),
    when: countsOf('when'),
    way: countsOf('way'),
    effort: countsOf('effort'),
    importance: countsOf('importance'),
  }
}

/** Whether every row is complete. */
export function isCounted({ rows }: HandsDraft): boolean {
  return rows.every(isComplete)
}

/** Hands that a row still misses, where that is known. */
export function countMissing(row: Row, people: number): number {
  return Math.max(0, people - sum(row))
}

/** "Don't know" is whoever raised no hand; a row whose people are all counted is complete. */
function fillIn(typed: Row, people: number, column: number): Row {
  if (people === 0 || column === UNKNOWN) return typed
  const scores = typed.slice(0, UNKNOWN)
  const rest = people - sum(scores)
  if (rest === 0) return typed.map((cell, index) => (index === UNKNOWN ? 0 : (cell ?? 0)))
  if (scores.every((cell) => cell !== null)) return [...scores, rest]
  return [...scores, null]
}

/** Cell by cell also where the rest is known already: a hand that types five counts a row must never land in the next one. */
function goOn(draft: HandsDraft, column: number): HandsDraft {
  const atEnd = isComplete(rowAt(draft)) && column >= UNKNOWN - 1
  if (!atEnd) return { ...draft, column: Math.min(UNKNOWN, column + 1) }
  return nextRow(draft) ?? { ...draft, column }
}

function isComplete(row: Row): boolean {
  return row.every((cell) => cell !== null)
}

function sum(cells: Row): number {
  return cells.reduce<number>((all, cell) => all + (cell ?? 0), 0)
}

function rowAt({ rows, row }: HandsDraft): Row {
  return rows[row] ?? EMPTY_ROW
}

function withRow(draft: HandsDraft, row: Row): HandsDraft {
  return { ...draft, rows: draft.rows.map((one, index) => (index === draft.row ? row : one)) }
}
