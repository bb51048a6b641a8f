/**
 * Every action of the app, declared once: menus, palette, shortcuts, toolbar and the shortcut sheet are made from this
 * table. What an action does is known to the window (`renderer/src/app/actions`); its name is in the catalogue under
 * `action.<id>`.
 */

/** `home`: on Home only; `workshop`: inside a workshop; `map`: while a workshop's map is there; `always`. */
export type ActionScope = 'always' | 'home' | 'workshop' | 'map'

export const MENUS = ['file', 'edit', 'view', 'map', 'help'] as const
export type Menu = (typeof MENUS)[number]

export interface Action {
  readonly id: string
  readonly menu: Menu
  readonly scope: ActionScope
  /** In the notation of Electron accelerators, with `Mod` for Ctrl or Cmd; empty when there is none. */
  readonly keys: string
  /** Shown and listed, but handled by the canvas itself, which listens to the same keys. */
  readonly byCanvas?: true
}

const actions = [
  { id: 'workshop-new', menu: 'file', scope: 'always', keys: 'Mod+N' },
  { id: 'workshop-practice', menu: 'file', scope: 'always', keys: '' },
  { id: 'import-file', menu: 'file', scope: 'always', keys: 'Mod+O' },
  { id: 'import-table', menu: 'file', scope: 'always', keys: 'Mod+I' },
  { id: 'export-file', menu: 'file', scope: 'workshop', keys: 'Mod+Shift+S' },
  { id: 'save', menu: 'file', scope: 'workshop', keys: 'Mod+S' },
  { id: 'workshop-rename', menu: 'file', scope: 'workshop', keys: 'F2' },
  { id: 'go-home', menu: 'file', scope: 'workshop', keys: 'Mod+Shift+H' },
  { id: 'settings', menu: 'file', scope: 'always', keys: 'Mod+,' },
  { id: 'undo', menu: 'edit', scope: 'map', keys: 'Mod+Z' },
  { id: 'redo', menu: 'edit', scope: 'map', keys: 'Mod+Shift+Z' },
  { id: 'palette', menu: 'view', scope: 'always', keys: 'Mod+K' },
  { id: 'view-map', menu: 'view', scope: 'workshop', keys: 'Alt+1' },
  { id: 'view-outline', menu: 'view', scope: 'workshop', keys: 'Alt+2' },
  { id: 'view-matrix', menu: 'view', scope: 'workshop', keys: 'Alt+3' },
  { id: 'view-changes', menu: 'view', scope: 'workshop', keys: 'Alt+4' },
  { id: 'present', menu: 'view', scope: 'workshop', keys: 'F5' },
  { id: 'present-blank', menu: 'view', scope: 'workshop', keys: 'Mod+B' },
  { id: 'toggle-guide', menu: 'view', scope: 'workshop', keys: 'Alt+G' },
  { id: 'toggle-inspector', menu: 'view', scope: 'workshop', keys: 'Alt+I' },
  { id: 'theme-next', menu: 'view', scope: 'always', keys: '' },
  { id: 'tool-party', menu: 'map', scope: 'map', keys: 'P', byCanvas: true },
  { id: 'tool-interaction', menu: 'map', scope: 'map', keys: 'I', byCanvas: true },
  { id: 'tool-zone', menu: 'map', scope: 'map', keys: 'Z', byCanvas: true },
  { id: 'tidy', menu: 'map', scope: 'map', keys: 'Alt+T' },
  { id: 'zoom-fit', menu: 'map', scope: 'map', keys: 'Shift+1', byCanvas: true },
  { id: 'zoom-selection', menu: 'map', scope: 'map', keys: 'Shift+2', byCanvas: true },
  { id: 'change-log', menu: 'map', scope: 'map', keys: 'Alt+C' },
  { id: 'shortcuts', menu: 'help', scope: 'always', keys: 'Mod+/' },
  { id: 'about', menu: 'help', scope: 'always', keys: '' },
] as const satisfies readonly Action[]

export type ActionId = (typeof actions)[number]['id']
/** Actions that only the canvas can run. */
export type CanvasActionId = Extract<(typeof actions)[number], { readonly byCanvas: true }>['id']
export const ACTIONS: readonly (Action & { readonly id: ActionId })[] = actions
export const ACTION_IDS = actions.map((action) => action.id) as [ActionId, ...ActionId[]]
