/** What a thread is started with. */
export interface ThreadOrder {
  readonly task: unknown
  /** The locale that the program speaks. */
  readonly locale: string
}

/** What a thread says to the one that started it. Everything is plain, so that it can be copied. */
import type { ErrorCode } from '#shared/contract/errors.ts'
import type { RefusalDetails } from '../core/refusal.ts'

/** After anything but `ready` and `moved` it ends. */
export type ThreadWord =
  | { readonly kind: 'ready' }
  | { readonly kind: 'moved'; readonly share: number }
  | { readonly kind: 'done'; readonly value: unknown }
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly details: RefusalDetails }
  | { readonly kind: 'failed'; readonly message: string }
