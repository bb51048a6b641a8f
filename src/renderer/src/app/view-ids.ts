/** The views of a workshop. What each one shows is in `views.tsx`. */

/** Those of the switch, in its order. */
export const SWITCHED_VIEWS = [
  'brief',
  'map',
  'outline',
  'matrix',
  'swap',
  'ratings',
  'journey',
  'changes',
  'notes',
] as const
export type SwitchedView = (typeof SWITCHED_VIEWS)[number]

/** Those in which something is selected, so that the inspector belongs beside them; in Ratings the worst interaction is checked. */
export const INSPECTED_VIEWS: ReadonlySet<ViewId> = new Set<ViewId>(['map', 'outline', 'matrix', 'ratings', 'changes'])

/** All of them; what is not in the switch is reached from elsewhere. */
export const VIEW_IDS = [...SWITCHED_VIEWS, 'agenda'] as const
export type ViewId = (typeof VIEW_IDS)[number]
