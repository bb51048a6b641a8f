/** Settings, About. */
export const settings = {} as const
