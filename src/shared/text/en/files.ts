/** The in-app folder dialog. */
export const files = {} as const
