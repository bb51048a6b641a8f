/** The core as the simulated year asks it: by its own calls, under a clock that is moved by hand. */
import type { CallName, Input, Output } from '#shared/contract/index.ts'
import { createApp } from '../../src/main/app.ts'
import { findInstallation } from '../../src/main/launch/installation.ts'
import { callApp } from '../../src/main/rpc/call-app.ts'

export interface YearCore {
  /** The value of a call; throws what it was refused for. */
  ask<N extends CallName>(name: N, input: Input<N>): Promise<Output<N>>
  now(): string
  /** The present day, `YYYY-MM-DD`. */
  day(): string
  pass(milliseconds: number): void
  close(): Promise<void>
}

/** @param start when the first session begins, ISO 8601 in UTC */
export function openYearCore(home: string, start: string): YearCore {
  const installation = findInstallation()
  let at = Date.parse(start)
  const now = () => new Date(at).toISOString()
  const clock = { now, dayOf: (instant: string) => instant.slice(0, 10) }
  const app = createApp({ home, host: 'test', version: installation.version, installation, clock })
  return {
    async ask(name, input) {
      const result = await callApp(app, { role: 'facilitator', window: 'year' }, name, input)
      if (!result.ok) throw new Error(`${name}: ${result.error.message}`)
      return result.value
    },
    now,
    day: () => now().slice(0, 10),
    pass(milliseconds) {
      at += milliseconds
    },
    close: () => app.close(),
  }
}
