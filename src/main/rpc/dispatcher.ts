/**
 * The one door of the core: every message of every window, whatever carried it, passes here. It checks that the call
 * exists, that this caller may make it and that the input fits; runs commands of one workshop one after another; and
 * turns what was thrown into a value.
 *
 * To add a call: declare it in `shared/contract/<area>.ts`, offer its handler in `core/<area>`, and cover it in
 * `tests/contract`. Nothing here changes.
 */
import type { CallSpec, Result } from '#shared/contract/call.ts'
import type { ErrorCode } from '#shared/contract/errors.ts'
import { type Caller, type CallName, type Calls, calls, type Handlers } from '#shared/contract/index.ts'
import type { RefusalDetails } from '../core/refusal.ts'
import { errorOf, failureOf } from './error-of.ts'
import { createLanes } from './lanes.ts'

/** The door. */
export interface Dispatcher {
  /** Never rejects. */
  dispatch(caller: Caller, name: string, input: unknown): Promise<Result<unknown>>
  /** Refuses calls from now on and resolves when those under way are done. */
  drain(): Promise<void>
}

export interface DispatcherOptions {
  readonly handlers: Handlers<Calls>
  /** Gets one line about an exception that is not a refusal. */
  readonly log: (line: string) => void
  /** Checks replies against the contract: for tests. */
  readonly checkOutput?: boolean
}

type AnyHandler = (input: unknown, caller: Caller) => unknown

function refuse(code: ErrorCode, details: RefusalDetails = {}): Result<never> {
  return { ok: false, error: errorOf(code, details) }
}

function isCall(name: string): name is CallName {
  return Object.hasOwn(calls, name)
}

/** Commands that name the same thing wait for each other; others only for themselves. */
function laneOf(name: string, input: unknown): string {
  if (typeof input === 'object' && input !== null) {
    for (const key of ['workshop', 'id', 'file']) {
      const value: unknown = Reflect.get(input, key)
      if (typeof value === 'string') return `=${value}`
    }
  }
  return name
}

type Parsed = { readonly fits: true; readonly data: unknown } | { readonly fits: false; readonly problem: string }

/** What nests without end fits no schema, and runs the check itself out of room. */
function parseInput(spec: CallSpec, input: unknown): Parsed {
  try {
    const parsed = spec.input.safeParse(input)
    if (parsed.success) return { fits: true, data: parsed.data }
    const issue = parsed.error.issues[0]
    const where = issue?.path.map(String).join('.') ?? ''
    return { fits: false, problem: `${where || 'input'}: ${issue?.message ?? ''}` }
  } catch (error) {
    if (error instanceof RangeError) return { fits: false, problem: 'input: nests too deeply' }
    throw error
  }
}

/** Opens the door in front of these handlers. */
export function createDispatcher(options: DispatcherOptions): Dispatcher {
  const lanes = createLanes()
  const underWay = new Set<Promise<unknown>>()
  let closed = false

  async function run(name: CallName, spec: CallSpec, input: unknown, caller: Caller): Promise<Result<unknown>> {
    try {
      const handler = options.handlers[name] as AnyHandler
      const value =
        spec.kind === 'command' && !spec.beside
          ? await lanes.run(laneOf(name, input), async () => handler(input, caller))
          : await handler(input, caller)
      if (options.checkOutput) spec.output.parse(value)
      return { ok: true, value }
    } catch (error) {
      return { ok: false, error: failureOf(error, (line) => options.log(`${name}: ${line}`)) }
    }
  }

  return {
    async dispatch(caller, name, input) {
      if (closed) return refuse('connection-lost')
      if (!isCall(name)) return refuse('call-unknown', { call: name.slice(0, 80) })
      const spec: CallSpec = calls[name]
      if (!spec.callers.includes(caller.role)) return refuse('call-forbidden', { call: name })
      const parsed = parseInput(spec, input)
      if (!parsed.fits) return refuse('call-invalid', { call: name, problem: parsed.problem })
      const running = run(name, spec, parsed.data, caller)
      underWay.add(running)
      const result = await running
      underWay.delete(running)
      return result
    },
    async drain() {
      closed = true
      while (underWay.size > 0) await Promise.all(underWay)
    },
  }
}
