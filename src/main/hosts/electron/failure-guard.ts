/** An error that nobody caught in the main process: noted, said in one sentence, and survived. It loses nothing. */
import { type FailureNotes, shouldTell } from './failure-notes.ts'

/** The part of Node's `process` that is used. */
export interface FailureSource {
  on(event: 'uncaughtException' | 'unhandledRejection', listener: (error: unknown) => void): unknown
}

export interface FailureOptions {
  readonly source: FailureSource
  readonly notes: FailureNotes
  readonly now: () => number
  /** Asks whether to go on. */
  readonly tell: () => Promise<'go-on' | 'quit'>
  readonly quit: () => void
}

/** From now on an uncaught error ends nothing. */
export function surviveFailures({ source, notes, now, tell, quit }: FailureOptions): void {
  let lastTold: number | null = null
  const survive = (error: unknown) => {
    notes.note(error, new Date(now()))
    if (!shouldTell(lastTold, now())) return
    lastTold = now()
    tell().then(
      (choice) => {
        if (choice === 'quit') quit()
      },
      // No box could be shown; the note is there.
      () => undefined,
    )
  }
  source.on('uncaughtException', survive)
  source.on('unhandledRejection', survive)
}
