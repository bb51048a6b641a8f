/** Names of the actions, by id. */
export const action = {} as const
