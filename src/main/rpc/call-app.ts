/** Calls of the core from inside this process, with the types that the contract gives them. */
import type { Result } from '#shared/contract/call.ts'
import type { Caller, CallName, Input, Output } from '#shared/contract/index.ts'
import type { App } from './app.ts'

/** Makes one call. The dispatcher speaks of `unknown`, because windows may send anything; here the compiler has looked. */
export async function callApp<N extends CallName>(
  app: Pick<App, 'dispatch'>,
  caller: Caller,
  name: N,
  input: Input<N>,
): Promise<Result<Output<N>>> {
  return (await app.dispatch(caller, name, input)) as Result<Output<N>>
}
