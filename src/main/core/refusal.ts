/** How the core says no: a code and the facts that its sentence needs. Only the dispatcher turns it into a reply. */
import type { ErrorCode } from '#shared/contract/errors.ts'

/** Facts for the sentence: names, numbers, limits. */
export type RefusalDetails = Readonly<Record<string, string | number>>

/** Thrown by the core and by the store; whatever else is thrown is a fault of ours. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: ErrorCode
  readonly details: RefusalDetails

  constructor(code: ErrorCode, details: RefusalDetails = {}) {
    super(code)
    this.code = code
    this.details = details
  }
}
