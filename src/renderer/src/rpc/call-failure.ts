/** A refused call as React Query wants it: thrown. `message` is the finished sentence for the person. */
import type { CallError, Result } from '#shared/contract/call.ts'

/** Carries the code and the facts of the refusal along. */
export class CallFailure extends Error {
  override readonly name = 'CallFailure'
  readonly code: CallError['code']
  readonly details: CallError['details']

  constructor(error: CallError) {
    super(error.message)
    this.code = error.code
    this.details = error.details
  }
}

/** The value of a reply, or its failure thrown. */
export function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new CallFailure(result.error)
  return result.value
}
