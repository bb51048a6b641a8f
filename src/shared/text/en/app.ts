/** Frame of the window: top bar, view switch, palette, empty and error states. */
export const app = {} as const
