/** Home. */
export const library = {} as const
