/**
 * The past of the map as a row of moments: 0 is before the first edit, the last one is now. Sessions are stretches of that
 * row, as long as they have edits, however far apart they lie in the calendar.
 */
import type { Output } from '#shared/contract/index.ts'

/** One session on the row: its edits are the moments `first` to `last`, both included. */
export interface SessionStretch {
  readonly number: number
  readonly startedAt: string
  readonly first: number
  readonly last: number
}

export interface PastMoments {
  /** How many edits there are: the moment of now. */
  readonly last: number
  readonly sessions: readonly SessionStretch[]
  /** The edit after which the map stands so; 0 before the first. */
  editAt(moment: number): number
  /** When it was made, in milliseconds since 1970; null before the first. */
  timeAt(moment: number): number | null
  /** The moment of the last edit up to an entry of the journal. */
  momentOf(entry: number): number
}

export function pastMoments({ edits, sessions }: Output<'history.marks'>): PastMoments {
  const started = new Map(sessions.map(({ number, startedAt }) => [number, startedAt]))
  const stretches: SessionStretch[] = []
  for (const [at, [, , number]] of edits.entries()) {
    const open = stretches.at(-1)
    if (open?.number === number) stretches.splice(-1, 1, { ...open, last: at + 1 })
    else stretches.push({ number, startedAt: started.get(number) ?? '', first: at + 1, last: at + 1 })
  }
  return {
    last: edits.length,
    sessions: stretches,
    editAt: (moment) => edits[moment - 1]?.[0] ?? 0,
    timeAt: (moment) => edits[moment - 1]?.[1] ?? null,
    momentOf(entry) {
      let [low, high] = [0, edits.length]
      while (low < high) {
        const middle = (low + high) >> 1
        if ((edits[middle]?.[0] ?? 0) <= entry) low = middle + 1
        else high = middle
      }
      return low
    },
  }
}

/** The session in which a moment lies; the first one for the time before. Null when nothing was ever edited. */
export function sessionAt({ sessions }: Pick<PastMoments, 'sessions'>, moment: number): SessionStretch | null {
  return sessions.findLast(({ first }) => first <= moment) ?? sessions[0] ?? null
}

/** From the end of one session to the end of the next, or back: where a person jumps to. */
export function nextEnd({ sessions, last }: PastMoments, moment: number, back: boolean): number {
  const ends = [0, ...sessions.map((session) => session.last)]
  return (back ? ends.findLast((end) => end < moment) : ends.find((end) => end > moment)) ?? (back ? 0 : last)
}
