/** The desktop shell and the browser host: dialogs, start-up lines. */
export const shell = {} as const
