/** The names of the contract, by what they do. */
import type { CallName, Calls } from '#shared/contract/index.ts'

/** Calls that read. */
export type QueryName = { [N in CallName]: Calls[N]['kind'] extends 'query' ? N : never }[CallName]
/** Calls that write. */
export type CommandName = Exclude<CallName, QueryName>
