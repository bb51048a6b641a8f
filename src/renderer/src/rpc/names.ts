/** The names of the contract, by what they do. */
import type { CallName, Calls } from '#shared/contract/index.ts'

export type QueryName = { [N in CallName]: Calls[N]['kind'] extends 'query' ? N : never }[CallName]
export type CommandName = Exclude<CallName, QueryName>
