/** The audience window. */
export const audience = {} as const
