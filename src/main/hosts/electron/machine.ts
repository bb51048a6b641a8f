/** The facts and clocks of the process that the shell runs in, so that a test can bring its own. */
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import type { Policy } from '#shared/model/policy.ts'
import type { DataDirectory } from '../../launch/data-directory.ts'
import { findPolicy } from '../../launch/find-policy.ts'
import { settleTemporary } from '../../launch/temporary-place.ts'
import type { StartTimer } from './closing-window.ts'
import type { FailureSource } from './failure-guard.ts'

/** The process and its surroundings. */
export interface Machine {
  readonly argv: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
  readonly execPath: string
  /** The working folder at the start. */
  readonly folder: string
  readonly userFolder: string
  /** What administrators laid down for it. */
  readonly policy: Policy
  /** Settles where files for a moment go; null where that is the system's own place. */
  readonly settleTemporary: (place: DataDirectory) => string | null
  readonly failures: FailureSource
  readonly exists: (path: string) => boolean
  readonly now: () => number
  readonly startTimer: StartTimer
}

/** The real one. */
export function thisMachine(): Machine {
  return {
    argv: process.argv,
    env: process.env,
    platform: process.platform,
    execPath: process.execPath,
    folder: process.cwd(),
    userFolder: homedir(),
    policy: findPolicy(),
    settleTemporary,
    failures: process,
    exists: existsSync,
    now: () => Date.now(),
    startTimer: (milliseconds, whenOver) => {
      const timer = setTimeout(whenOver, milliseconds)
      return () => {
        clearTimeout(timer)
      }
    },
  }
}
