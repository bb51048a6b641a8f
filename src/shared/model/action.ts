/**
 * Every action of the app, declared once: menus, palette, shortcuts, toolbar and the shortcut sheet are made from this
 * table. What an action does is known to the window (`renderer/src/app/actions`); its name is in the catalogue under
 * `action.<id>`.
 */

/** `home`: on Home only; `workshop`: inside a workshop; `map`: while a workshop's map is there; `always`. */
export type ActionScope = 'always' | 'home' | 'workshop' | 'map'

export const MENUS = ['file', 'edit', 'view', 'present', 'guide', 'map', 'arrange', 'help'] as const
export type Menu = (typeof MENUS)[number]

export interface Action {
  readonly id: string
  readonly menu: Menu
  readonly scope: ActionScope
  /** In the notation of Electron accelerators, with `Mod` for Ctrl or Cmd; empty when there is none. */
  readonly keys: string
  /** Shown and listed, but handled by the canvas itself, which listens to the same keys. */
  readonly byCanvas?: true
  /** Carried out by the canvas, mostly on what is selected; its keys are the window's and work in every view. */
  readonly onSelection?: true
}

const actions = [
  { id: 'workshop-new', menu: 'file', scope: 'always', keys: 'Mod+N' },
  { id: 'workshop-practice', menu: 'file', scope: 'always', keys: '' },
  { id: 'workshop-reset', menu: 'file', scope: 'workshop', keys: '' },
  { id: 'workshop-rehearse', menu: 'file', scope: 'workshop', keys: '' },
  { id: 'import-file', menu: 'file', scope: 'always', keys: 'Mod+O' },
  { id: 'import-table', menu: 'file', scope: 'always', keys: 'Mod+I' },
  { id: 'restore-folder', menu: 'file', scope: 'always', keys: '' },
  { id: 'export', menu: 'file', scope: 'map', keys: 'Mod+E' },
  { id: 'export-file', menu: 'file', scope: 'workshop', keys: 'Mod+Shift+S' },
  { id: 'export-calendar', menu: 'file', scope: 'workshop', keys: '' },
  { id: 'print-cards', menu: 'file', scope: 'map', keys: 'Mod+P' },
  { id: 'print-sheet', menu: 'file', scope: 'map', keys: '' },
  { id: 'print-interactions', menu: 'file', scope: 'map', keys: '' },
  { id: 'print-ballots', menu: 'file', scope: 'map', keys: '' },
  { id: 'print-tally', menu: 'file', scope: 'map', keys: '' },
  { id: 'save', menu: 'file', scope: 'workshop', keys: 'Mod+S' },
  { id: 'version-keep', menu: 'file', scope: 'workshop', keys: 'Mod+Shift+M' },
  { id: 'backups', menu: 'file', scope: 'workshop', keys: '' },
  { id: 'personal-data', menu: 'file', scope: 'workshop', keys: '' },
  { id: 'workshop-rename', menu: 'file', scope: 'workshop', keys: 'F2' },
  { id: 'go-home', menu: 'file', scope: 'workshop', keys: 'Mod+Shift+H' },
  { id: 'formats', menu: 'file', scope: 'always', keys: '' },
  { id: 'settings', menu: 'file', scope: 'always', keys: 'Mod+,' },
  { id: 'undo', menu: 'edit', scope: 'map', keys: 'Mod+Z' },
  { id: 'redo', menu: 'edit', scope: 'map', keys: 'Mod+Shift+Z' },
  { id: 'paste-note', menu: 'edit', scope: 'map', keys: 'Mod+Shift+V', byCanvas: true },
  { id: 'deleted-things', menu: 'edit', scope: 'workshop', keys: '' },
  { id: 'find', menu: 'edit', scope: 'map', keys: 'Mod+F' },
  { id: 'palette', menu: 'view', scope: 'always', keys: 'Mod+K' },
  { id: 'view-map', menu: 'view', scope: 'workshop', keys: 'Alt+1' },
  { id: 'view-outline', menu: 'view', scope: 'workshop', keys: 'Alt+2' },
  { id: 'view-matrix', menu: 'view', scope: 'workshop', keys: 'Alt+3' },
  { id: 'view-brief', menu: 'view', scope: 'workshop', keys: 'Alt+4' },
  { id: 'view-swap', menu: 'view', scope: 'workshop', keys: 'Alt+5' },
  { id: 'view-ratings', menu: 'view', scope: 'workshop', keys: 'Alt+6' },
  { id: 'view-journey', menu: 'view', scope: 'workshop', keys: 'Alt+7' },
  { id: 'view-changes', menu: 'view', scope: 'workshop', keys: 'Alt+8' },
  { id: 'view-reviews', menu: 'view', scope: 'workshop', keys: '' },
  { id: 'view-notes', menu: 'view', scope: 'workshop', keys: 'Alt+9' },
  { id: 'view-costs', menu: 'view', scope: 'workshop', keys: 'Alt+0' },
  { id: 'view-cost-card', menu: 'view', scope: 'workshop', keys: 'Alt+K' },
  { id: 'view-measures', menu: 'view', scope: 'workshop', keys: '' },
  { id: 'view-cases', menu: 'view', scope: 'workshop', keys: '' },
  { id: 'view-priorities', menu: 'view', scope: 'workshop', keys: 'Alt+Q' },
  { id: 'view-history', menu: 'view', scope: 'workshop', keys: 'Alt+Y' },
  { id: 'view-report', menu: 'view', scope: 'workshop', keys: 'Alt+R' },
  { id: 'view-versions', menu: 'view', scope: 'workshop', keys: '' },
  { id: 'view-network', menu: 'view', scope: 'workshop', keys: 'Alt+E' },
  { id: 'toggle-guide', menu: 'view', scope: 'workshop', keys: 'Alt+G' },
  { id: 'toggle-inspector', menu: 'view', scope: 'workshop', keys: 'Alt+I' },
  { id: 'show-touching', menu: 'view', scope: 'map', keys: 'Alt+O', onSelection: true },
  { id: 'show-kind', menu: 'view', scope: 'map', keys: '', onSelection: true },
  { id: 'show-zone', menu: 'view', scope: 'map', keys: '', onSelection: true },
  { id: 'show-all', menu: 'view', scope: 'map', keys: 'Alt+Shift+O', onSelection: true },
  { id: 'toggle-mini-map', menu: 'view', scope: 'map', keys: 'Alt+N', onSelection: true },
  { id: 'highlight-hubs', menu: 'view', scope: 'map', keys: '' },
  { id: 'highlight-flows', menu: 'view', scope: 'map', keys: '' },
  { id: 'highlight-cut-points', menu: 'view', scope: 'map', keys: '' },
  { id: 'highlight-none', menu: 'view', scope: 'map', keys: '' },
  { id: 'theme-next', menu: 'view', scope: 'always', keys: '' },
  { id: 'present', menu: 'present', scope: 'workshop', keys: 'F5' },
  { id: 'present-here', menu: 'present', scope: 'workshop', keys: 'Shift+F5' },
  { id: 'present-next', menu: 'present', scope: 'workshop', keys: '' },
  { id: 'present-back', menu: 'present', scope: 'workshop', keys: '' },
  { id: 'present-blank', menu: 'present', scope: 'workshop', keys: 'Mod+B' },
  { id: 'present-freeze', menu: 'present', scope: 'workshop', keys: '' },
  { id: 'preflight', menu: 'present', scope: 'workshop', keys: 'F6' },
  { id: 'present-follow', menu: 'present', scope: 'map', keys: 'Shift+F9' },
  { id: 'present-this', menu: 'present', scope: 'map', keys: 'F9' },
  { id: 'view-stops', menu: 'present', scope: 'workshop', keys: 'Shift+F7' },
  { id: 'stop-add', menu: 'present', scope: 'map', keys: 'F7' },
  { id: 'present-spotlight', menu: 'present', scope: 'map', keys: 'F4' },
  { id: 'present-laser', menu: 'present', scope: 'map', keys: '' },
  { id: 'present-lens', menu: 'present', scope: 'map', keys: 'Shift+F4' },
  { id: 'present-strip', menu: 'present', scope: 'workshop', keys: 'F8' },
  { id: 'present-leave', menu: 'present', scope: 'workshop', keys: '' },
  { id: 'block-next', menu: 'guide', scope: 'workshop', keys: 'Alt+PageDown' },
  { id: 'block-back', menu: 'guide', scope: 'workshop', keys: 'Alt+PageUp' },
  { id: 'block-skip', menu: 'guide', scope: 'workshop', keys: '' },
  { id: 'timer-toggle', menu: 'guide', scope: 'workshop', keys: 'Alt+Enter' },
  { id: 'timer-add-1', menu: 'guide', scope: 'workshop', keys: 'Alt+Shift+1' },
  { id: 'timer-add-5', menu: 'guide', scope: 'workshop', keys: 'Alt+Shift+5' },
  { id: 'timer-restart', menu: 'guide', scope: 'workshop', keys: '' },
  { id: 'guide-squeeze', menu: 'guide', scope: 'workshop', keys: '' },
  { id: 'guide-go', menu: 'guide', scope: 'workshop', keys: 'Shift+F6' },
  { id: 'agenda-edit', menu: 'guide', scope: 'workshop', keys: '' },
  { id: 'agenda-adopt', menu: 'guide', scope: 'workshop', keys: '' },
  { id: 'format-keep', menu: 'guide', scope: 'workshop', keys: '' },
  { id: 'tool-party', menu: 'map', scope: 'map', keys: 'P', byCanvas: true },
  { id: 'tool-interaction', menu: 'map', scope: 'map', keys: 'I', byCanvas: true },
  { id: 'tool-zone', menu: 'map', scope: 'map', keys: 'Z', byCanvas: true },
  { id: 'tidy', menu: 'map', scope: 'map', keys: 'Alt+T' },
  { id: 'collapse', menu: 'map', scope: 'map', keys: 'Alt+Z', onSelection: true },
  { id: 'collapse-all', menu: 'map', scope: 'map', keys: '', onSelection: true },
  { id: 'expand-all', menu: 'map', scope: 'map', keys: '', onSelection: true },
  { id: 'route-curved', menu: 'map', scope: 'map', keys: '', onSelection: true },
  { id: 'route-elbow', menu: 'map', scope: 'map', keys: '', onSelection: true },
  { id: 'route-straight', menu: 'map', scope: 'map', keys: '', onSelection: true },
  { id: 'trace-photo', menu: 'map', scope: 'map', keys: '' },
  { id: 'import-drawing', menu: 'map', scope: 'map', keys: '' },
  { id: 'serve', menu: 'map', scope: 'map', keys: 'S', byCanvas: true },
  { id: 'kind-team', menu: 'map', scope: 'map', keys: '1', byCanvas: true },
  { id: 'kind-role', menu: 'map', scope: 'map', keys: '2', byCanvas: true },
  { id: 'kind-system', menu: 'map', scope: 'map', keys: '3', byCanvas: true },
  { id: 'kind-machine', menu: 'map', scope: 'map', keys: '4', byCanvas: true },
  { id: 'kind-customer', menu: 'map', scope: 'map', keys: '5', byCanvas: true },
  { id: 'kind-supplier', menu: 'map', scope: 'map', keys: '6', byCanvas: true },
  { id: 'zoom-fit', menu: 'map', scope: 'map', keys: 'Shift+1', byCanvas: true },
  { id: 'zoom-selection', menu: 'map', scope: 'map', keys: 'Shift+2', byCanvas: true },
  { id: 'change-log', menu: 'map', scope: 'map', keys: 'Alt+C' },
  { id: 'idea-log', menu: 'map', scope: 'map', keys: 'Alt+J' },
  { id: 'swap', menu: 'arrange', scope: 'map', keys: 'Alt+X', onSelection: true },
  { id: 'align-left', menu: 'arrange', scope: 'map', keys: 'Alt+A', byCanvas: true },
  { id: 'align-centre', menu: 'arrange', scope: 'map', keys: 'Alt+H', byCanvas: true },
  { id: 'align-right', menu: 'arrange', scope: 'map', keys: 'Alt+D', byCanvas: true },
  { id: 'align-top', menu: 'arrange', scope: 'map', keys: 'Alt+W', byCanvas: true },
  { id: 'align-middle', menu: 'arrange', scope: 'map', keys: 'Alt+V', byCanvas: true },
  { id: 'align-bottom', menu: 'arrange', scope: 'map', keys: 'Alt+S', byCanvas: true },
  { id: 'distribute-across', menu: 'arrange', scope: 'map', keys: 'Alt+Shift+H', byCanvas: true },
  { id: 'distribute-down', menu: 'arrange', scope: 'map', keys: 'Alt+Shift+V', byCanvas: true },
  { id: 'pin', menu: 'arrange', scope: 'map', keys: 'Alt+P', onSelection: true },
  { id: 'lock', menu: 'arrange', scope: 'map', keys: 'Shift+L', byCanvas: true },
  { id: 'unlock-all', menu: 'arrange', scope: 'map', keys: '', onSelection: true },
  { id: 'merge', menu: 'arrange', scope: 'map', keys: 'Alt+M', onSelection: true },
  { id: 'split', menu: 'arrange', scope: 'map', keys: '', onSelection: true },
  { id: 'note-to-party', menu: 'arrange', scope: 'map', keys: '', onSelection: true },
  { id: 'note-to-service', menu: 'arrange', scope: 'map', keys: '', onSelection: true },
  { id: 'help', menu: 'help', scope: 'always', keys: 'F1' },
  { id: 'first-start', menu: 'help', scope: 'always', keys: '' },
  { id: 'shortcuts', menu: 'help', scope: 'always', keys: 'Mod+/' },
  { id: 'diagnostics', menu: 'help', scope: 'always', keys: '' },
  { id: 'about', menu: 'help', scope: 'always', keys: '' },
] as const satisfies readonly Action[]

export type ActionId = (typeof actions)[number]['id']
/** Actions that only the canvas can run. */
export type CanvasActionId = Extract<
  (typeof actions)[number],
  { readonly byCanvas: true } | { readonly onSelection: true }
>['id']
export const ACTIONS: readonly (Action & { readonly id: ActionId })[] = actions
export const ACTION_IDS = actions.map((action) => action.id) as [ActionId, ...ActionId[]]
export const CANVAS_ACTION_IDS = actions
  .filter((action) => 'byCanvas' in action || 'onSelection' in action)
  .map((action) => action.id) as readonly CanvasActionId[]
