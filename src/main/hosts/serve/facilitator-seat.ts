/**
 * There is one facilitator. The window that came first has the seat; a second one is told so and may take it; then the
 * first one, once what it held is on disk, is told that it was replaced. A reload is the same window and sits down at once.
 */
import { CLOSE } from '#shared/contract/wire.ts'
import type { Line } from './line.ts'

/** Who sits, and who wants to. */
export interface FacilitatorSeat {
  holder(): Line | null
  arrive(line: Line): void
  takeOver(line: Line): Promise<void>
  leave(line: Line): void
}

/** How long a window that has to go may take to put its last edits on disk. */
export const FLUSH_LIMIT_MS = 1500

/** Nobody sits yet. `onSeated` is called for each line that sits down. */
export function createFacilitatorSeat(onSeated: (line: Line) => void): FacilitatorSeat {
  let holder: Line | null = null
  const gone = new WeakSet<Line>()

  function seat(line: Line) {
    holder = line
    line.become('ready')
    onSeated(line)
  }

  return {
    holder: () => holder,
    arrive(line) {
      if (holder && holder.caller.window === line.caller.window) {
        const earlier = holder
        seat(line)
        earlier.become('replaced')
        earlier.close(CLOSE.normal)
      } else if (holder) line.become('occupied')
      else seat(line)
    },
    async takeOver(line) {
      if (holder === line) return
      const earlier = holder
      await earlier?.flush(FLUSH_LIMIT_MS)
      // Meanwhile somebody else may have sat down, or the window that asked may be gone.
      if ((holder && holder !== earlier) || gone.has(line)) return
      seat(line)
      earlier?.become('replaced')
    },
    leave(line) {
      gone.add(line)
      if (holder === line) holder = null
    },
  }
}
