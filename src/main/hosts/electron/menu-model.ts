/**
 * The native menu as plain data, made from the action table. Outside macOS the shortcuts are only shown here: the page
 * listens to them itself, and a second listener would do everything twice. On macOS a shown shortcut is always live, so
 * the canvas's single letters are left out there: they would swallow typing.
 */
import { ACTIONS, type Action, type ActionId, MENUS, type Menu } from '#shared/model/action.ts'

/** Entries that Electron carries out itself, by its own names. */
export const MENU_ROLES = [
  'services',
  'hide',
  'hideOthers',
  'unhide',
  'quit',
  'close',
  'cut',
  'copy',
  'paste',
  'selectAll',
  'zoomIn',
  'zoomOut',
  'resetZoom',
  'togglefullscreen',
  'toggleDevTools',
  'minimize',
  'zoom',
  'front',
] as const
export type MenuRole = (typeof MENU_ROLES)[number]

/** One line of a menu. */
export type MenuEntry =
  | {
      readonly kind: 'action'
      readonly id: ActionId
      /** Empty when there is none to show. */
      readonly accelerator: string
      /** Whether the menu itself listens to the accelerator. */
      readonly live: boolean
      readonly enabled: boolean
    }
  | { readonly kind: 'role'; readonly role: MenuRole }
  | { readonly kind: 'separator' }

/** One menu of the bar. */
export interface MenuColumn {
  readonly name: Menu | 'app' | 'window'
  readonly entries: readonly MenuEntry[]
}

/** What the menu depends on. */
export interface MenuSituation {
  readonly platform: string
  /** What can be chosen now; null before the page has said so. */
  readonly enabled: readonly ActionId[] | null
  readonly devTools: boolean
}

const SEPARATOR: MenuEntry = { kind: 'separator' }

const roles = (...names: readonly MenuRole[]): readonly MenuEntry[] => names.map((role) => ({ kind: 'role', role }))

/** On macOS these two live in the menu that bears the app's name. */
const IN_APP_MENU: readonly ActionId[] = ['about', 'settings']

/** Whether an action can be chosen: as the page says; before that, only what is possible everywhere. */
export function isEnabled(action: Action & { readonly id: ActionId }, enabled: readonly ActionId[] | null): boolean {
  return enabled === null ? action.scope === 'always' : enabled.includes(action.id)
}

function describeAction(action: Action & { readonly id: ActionId }, situation: MenuSituation): MenuEntry {
  const mac = situation.platform === 'darwin'
  return {
    kind: 'action',
    id: action.id,
    accelerator: mac && action.byCanvas ? '' : action.keys.replace('Mod', 'CommandOrControl'),
    live: mac,
    enabled: isEnabled(action, situation.enabled),
  }
}

function actionsOf(menu: Menu, situation: MenuSituation): readonly MenuEntry[] {
  const mac = situation.platform === 'darwin'
  return ACTIONS.filter((action) => action.menu === menu && !(mac && IN_APP_MENU.includes(action.id))).map((action) =>
    describeAction(action, situation),
  )
}

function namedActions(ids: readonly ActionId[], situation: MenuSituation): readonly MenuEntry[] {
  return ids.flatMap((id) => ACTIONS.filter((action) => action.id === id).map((a) => describeAction(a, situation)))
}

/** What stands below the actions of a column. */
function standardEntries(menu: Menu, situation: MenuSituation): readonly MenuEntry[] {
  switch (menu) {
    case 'file':
      return situation.platform === 'darwin' ? roles('close') : roles('quit')
    case 'edit':
      return roles('cut', 'copy', 'paste', 'selectAll')
    case 'view':
      return [
        ...roles('zoomIn', 'zoomOut', 'resetZoom', 'togglefullscreen'),
        ...(situation.devTools ? roles('toggleDevTools') : []),
      ]
    case 'present':
    case 'guide':
    case 'map':
    case 'arrange':
    case 'help':
      return []
  }
}

function join(groups: readonly (readonly MenuEntry[])[]): readonly MenuEntry[] {
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, index) => (index === 0 ? group : [SEPARATOR, ...group]))
}

/** The whole menu bar for a platform and a moment. */
export function describeMenu(situation: MenuSituation): readonly MenuColumn[] {
  const mac = situation.platform === 'darwin'
  const columns: MenuColumn[] = MENUS.map((menu) => ({
    name: menu,
    entries: join([actionsOf(menu, situation), standardEntries(menu, situation)]),
  }))
  if (!mac) return columns
  const [help, ...rest] = [...columns].reverse()
  return [
    {
      name: 'app',
      entries: join([
        namedActions(['about'], situation),
        namedActions(['settings'], situation),
        roles('services'),
        roles('hide', 'hideOthers', 'unhide'),
        roles('quit'),
      ]),
    },
    ...rest.reverse(),
    { name: 'window', entries: join([roles('minimize', 'zoom'), roles('front')]) },
    ...(help === undefined ? [] : [help]),
  ]
}
