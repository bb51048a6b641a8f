/** Notes errors of the main process in a file of the data directory, for whoever is asked to help. Nothing is sent anywhere. */
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { describeFailure } from '../../core/diagnostics/describe-failure.ts'
import { notesOf } from '../../store/machine-facts.ts'

const LIMIT_BYTES = 1_000_000

/** Nobody wants the same box ten times: after one, silence for this long. Notes are taken all the same. */
export const QUIET_MS = 60_000

/** Whether to tell the person about an error now. */
export function shouldTell(lastTold: number | null, now: number): boolean {
  return lastTold === null || now - lastTold >= QUIET_MS
}

/** The file of notes. */
export interface FailureNotes {
  readonly file: string
  /** Notes what was thrown, without a word of anybody's work. Never throws. */
  note(error: unknown, when: Date): void
  /** Notes a finished line of the log. Never throws. */
  line(text: string, when: Date): void
}

/** Notes go to `<home>/logs/errors.log`; nothing is written before the first. */
export function createFailureNotes(home: string): FailureNotes {
  const file = notesOf(home)
  function line(text: string, when: Date) {
    try {
      mkdirSync(dirname(file), { recursive: true })
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LIMIT_BYTES) renameSync(file, `${file}.old`)
      appendFileSync(file, `${when.toISOString()} ${text}\n`)
    } catch {
      // A disk that takes no note must not turn one error into two.
    }
  }
  return { file, line, note: (error, when) => line(describeFailure(error), when) }
}
