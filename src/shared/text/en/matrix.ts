/** The matrix. */
export const matrix = {} as const
