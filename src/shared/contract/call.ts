/**
 * How a call is declared. A query reads, a command writes; each lists who may make it. Replies are values: an error
 * never crosses a door as an Error object.
 *
 *     'library.rename': command(facilitator, RenameInput, z.null())
 */
import { z } from 'zod'
import type { ErrorCode } from './errors.ts'

/** Who speaks: the facilitator's window, or a read-only window that the room sees. */
export const ROLES = ['facilitator', 'audience'] as const
export type Role = (typeof ROLES)[number]

/** Only the facilitator’s window may make the call, or hear the event. */
export const facilitator: readonly Role[] = ['facilitator']
/** Every window may, also the one that the room sees. */
export const everyone: readonly Role[] = ['facilitator', 'audience']

/** One call: what it takes and gives, and who may make it. */
export interface CallSpec<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly kind: 'query' | 'command'
  readonly callers: readonly Role[]
  readonly input: I
  readonly output: O
  /** Whether it may arrive twice without harm, so that a window may send it again when the line broke before the reply. */
  readonly repeatable: (input: never) => boolean
  /** Whether a command runs beside others on the same thing: one that takes long and changes nothing that they change. */
  readonly beside?: boolean
}

/** One event: what it carries, and who may hear it. */
export interface EventSpec<P extends z.ZodType = z.ZodType> {
  readonly readers: readonly Role[]
  readonly payload: P
}

/** Declares a call that reads. It may be repeated without harm. */
export function query<I extends z.ZodType, O extends z.ZodType>(callers: readonly Role[], input: I, output: O) {
  return { kind: 'query', callers, input, output, repeatable: () => true } as const satisfies CallSpec<I, O>
}

/**
 * Declares a call that writes. Commands on the same thing run one after another. It is `repeatable` where doing it twice
 * is doing it once: the input says the whole of what holds afterwards, or carries an id of its own.
 */
export function command<I extends z.ZodType, O extends z.ZodType>(
  callers: readonly Role[],
  input: I,
  output: O,
  {
    repeatable = () => false,
    beside = false,
  }: { readonly repeatable?: (input: z.output<I>) => boolean; readonly beside?: boolean } = {},
) {
  return { kind: 'command', callers, input, output, repeatable, beside } as const satisfies CallSpec<I, O>
}

/** For commands that are always repeatable. */
export const repeatable = { repeatable: () => true } as const

/** Declares something that happens; nobody answers it. */
export function event<P extends z.ZodType>(readers: readonly Role[], payload: P) {
  return { readers, payload } as const satisfies EventSpec<P>
}

/** What went wrong, as data: the code decides what can be done, the message is a finished sentence for the person. */
export interface CallError {
  readonly code: ErrorCode
  readonly message: string
  readonly details: Readonly<Record<string, string | number>>
}

/** A reply: the value, or the error as a value. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: CallError }

/** The input of a call that needs none. */
export const Nothing = z.object({})
/** The output of a call that has nothing to say but that it is done. */
export const Done = z.null()
