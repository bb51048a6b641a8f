/** The views of a workshop. What each one shows is in `views.tsx`. */

/** Those of the switch, in its order. */
export const SWITCHED_VIEWS = [
  'brief',
  'map',
  'outline',
  'matrix',
  'swap',
  'ratings',
  'priorities',
  'journey',
  'costs',
  'network',
  'changes',
  'history',
  'notes',
  'report',
] as const
export type SwitchedView = (typeof SWITCHED_VIEWS)[number]

/** Those in which something is selected, so that the inspector belongs beside them; in Ratings the worst interaction is checked. */
export const INSPECTED_VIEWS: ReadonlySet<ViewId> = new Set<ViewId>([
  'map',
  'outline',
  'matrix',
  'ratings',
  'priorities',
  'costs',
  'network',
])

/** All of them; what is not in the switch is reached from elsewhere. */
export const VIEW_IDS = [
  ...SWITCHED_VIEWS,
  'cost-card',
  'measures',
  'cases',
  'reviews',
  'versions',
  'agenda',
  'stops',
] as const
export type ViewId = (typeof VIEW_IDS)[number]

/** The pages of Costs, which is one view in the switch. */
export const COST_VIEWS = ['costs', 'cost-card', 'measures', 'cases'] as const satisfies readonly ViewId[]
export type CostView = (typeof COST_VIEWS)[number]

/** The pages of Changes, another one. */
export const CHANGE_VIEWS = ['changes', 'reviews'] as const satisfies readonly ViewId[]
export type ChangeView = (typeof CHANGE_VIEWS)[number]

/** The pages of History. */
export const HISTORY_VIEWS = ['history', 'versions'] as const satisfies readonly ViewId[]
export type HistoryViewId = (typeof HISTORY_VIEWS)[number]

/** Under which view of the switch a view stands. */
export function switchedAs(view: ViewId): ViewId {
  if (CHANGE_VIEWS.some((page) => page === view)) return 'changes'
  if (HISTORY_VIEWS.some((page) => page === view)) return 'history'
  return COST_VIEWS.some((page) => page === view) ? 'costs' : view
}
