/** The outline. */
export const outline = {} as const
