/** The practice workshop. */
export const practice = {} as const
