/** The map: tools, labels, empty state. */
export const map = {} as const
