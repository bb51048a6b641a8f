/** A whole core on a temporary data directory, with a clock and ids that a test controls. */
import { join } from 'node:path'
import type { Result } from '#shared/contract/call.ts'
import type { Caller, CallName, EventName, Input, Output } from '#shared/contract/index.ts'
import { createApp } from '../../src/main/app.ts'
import type { CreateAppOptions } from '../../src/main/app-options.ts'
import type { App } from '../../src/main/rpc/app.ts'
import { callApp } from '../../src/main/rpc/call-app.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const root = join(import.meta.dirname, '..', '..')

/** A clock that stands still until it is told to go on. Days are UTC's. */
export function standingClock(start = '2026-03-02T09:00:00.000Z') {
  let now = Date.parse(start)
  return {
    now: () => new Date(now).toISOString(),
    dayOf: (instant: string) => instant.slice(0, 10),
    pass(milliseconds: number) {
      now += milliseconds
    },
  }
}

export const FACILITATOR: Caller = { role: 'facilitator', window: 'w1' }

export interface CoreApp extends App {
  readonly home: string
  readonly clock: ReturnType<typeof standingClock>
  /** Names of the events that a facilitator heard, in order. */
  readonly heard: EventName[]
  /** Lines about exceptions that were no refusals. */
  readonly log: string[]
  ask<N extends CallName>(name: N, input: Input<N>, caller?: Caller): Promise<Result<Output<N>>>
  /** The value of a call that must succeed. */
  get<N extends CallName>(name: N, input: Input<N>, caller?: Caller): Promise<Output<N>>
  /** The code of a call that must be refused. */
  refusal<N extends CallName>(name: N, input: Input<N>, caller?: Caller): Promise<string>
}

/** Replies and events are checked against the contract as they pass. */
export function coreApp(options: Partial<CreateAppOptions> = {}): CoreApp {
  const home = options.home ?? join(tempFolder(), 'home')
  const clock = standingClock()
  const log: string[] = []
  const app = createApp({
    home,
    host: 'test',
    version: '0.0.0',
    installation: { root, resources: join(root, 'resources') },
    clock,
    log: (line) => log.push(line),
    checkOutput: true,
    ...options,
  })
  const heard: EventName[] = []
  app.subscribe(FACILITATOR, (name) => heard.push(name))
  const ask: CoreApp['ask'] = (name, input, caller = FACILITATOR) => callApp(app, caller, name, input)
  return {
    ...app,
    home,
    clock,
    heard,
    log,
    ask,
    async get(name, input, caller) {
      const result = await ask(name, input, caller)
      if (!result.ok) throw new Error(`${name}: ${result.error.code} ${result.error.message} ${log.join('\n')}`)
      return result.value
    },
    async refusal(name, input, caller) {
      const result = await ask(name, input, caller)
      if (result.ok) throw new Error(`${name} was not refused`)
      return result.error.code
    },
  }
}

/** Sends bytes as a window does and returns the token. */
export async function sendFile(app: CoreApp, name: string, bytes: Uint8Array): Promise<string> {
  const { file } = await app.get('files.begin', { name, bytes: bytes.length })
  const PIECE = 300_000
  for (let at = 0; at < bytes.length; at += PIECE) {
    const piece = Buffer.from(bytes.subarray(at, at + PIECE)).toString('base64')
    await app.get('files.append', { file, piece })
  }
  return file
}
