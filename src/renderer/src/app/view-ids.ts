/** The views of a workshop, in the order of the switch. What each one shows is in `views.tsx`. */
export const VIEW_IDS = ['map', 'outline', 'matrix', 'changes'] as const
export type ViewId = (typeof VIEW_IDS)[number]
