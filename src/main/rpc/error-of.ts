/** From what was thrown to what a person reads: the code with its finished sentence. Error objects never cross a door. */
import type { CallError } from '#shared/contract/call.ts'
import type { ErrorCode } from '#shared/contract/errors.ts'
import { t } from '#shared/text/text.ts'
import { describeFailure } from '../core/diagnostics/describe-failure.ts'
import { Refusal, type RefusalDetails } from '../core/refusal.ts'

/** Which facts a sentence needs is known where the refusal is made, so here the types of the catalogue do not help. */
const sentence = t as (key: string, options: { replace: RefusalDetails }) => string

/** The finished error value for a code; its sentence is filled in with the details. */
export function errorOf(code: ErrorCode, details: RefusalDetails = {}): CallError {
  return { code, message: sentence(`error.${code}`, { replace: details }), details }
}

/** The error value for whatever was thrown. What is no refusal is a fault of ours: `log` gets it, the caller hears `internal`. */
export function failureOf(error: unknown, log: (line: string) => void): CallError {
  if (error instanceof Refusal) return errorOf(error.code, error.details)
  log(describeFailure(error))
  return errorOf('internal')
}

/** The sentence for whatever was thrown, where there is no window to reply to: a refusal's own, else what the error says. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Refusal) return errorOf(error.code, error.details).message
  return error instanceof Error ? error.message : String(error)
}
