/** Calls that the host itself listens to as they pass: the core has nothing to add but a valid answer. */
import type { Handlers } from '#shared/contract/index.ts'
import type { shellCalls } from '#shared/contract/shell.ts'

/** Handlers of the calls to the host. */
export function shellArea(): Handlers<typeof shellCalls> {
  return {
    'shell.flushed': () => null,
    'shell.describeActions': () => null,
  }
}
