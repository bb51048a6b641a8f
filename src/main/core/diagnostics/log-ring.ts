/** The last things that went wrong in this run, for the diagnostics that a person may ask for. Nothing of it is written by itself. */
import type { Clock } from '../ports/system.ts'

const MOST_LINES = 300
const LONGEST = 1_000

/** One line of it. */
export interface LogLine {
  readonly at: string
  readonly what: string
}

export interface LogRing {
  /** @param what holds no name, no typed word and no path */
  add(what: string): void
  /** The oldest first. */
  lines(): readonly LogLine[]
}

/** Empty. */
export function createLogRing(clock: Clock): LogRing {
  const lines: LogLine[] = []
  return {
    add(what) {
      lines.push({ at: clock.now(), what: what.slice(0, LONGEST) })
      if (lines.length > MOST_LINES) lines.shift()
    },
    lines: () => [...lines],
  }
}
