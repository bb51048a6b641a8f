/** The menu model in Electron's words: labels from the catalogue, a choice goes to the page. */
import type { MenuItemConstructorOptions } from 'electron'
import type { ActionId } from '#shared/model/action.ts'
import { t } from '#shared/text/text.ts'
import type { MenuColumn, MenuEntry } from './menu-model.ts'

/** The id of the menu item of an action, for switching it on and off later. */
export function menuItemId(action: ActionId): string {
  return `action:${action}`
}

function describeItem(entry: MenuEntry, choose: (action: ActionId) => void): MenuItemConstructorOptions {
  switch (entry.kind) {
    case 'separator':
      return { type: 'separator' }
    case 'role':
      return { role: entry.role, label: t(`shell.role.${entry.role}`) }
    case 'action':
      return {
        id: menuItemId(entry.id),
        label: t(`action.${entry.id}`),
        enabled: entry.enabled,
        ...(entry.accelerator === '' ? {} : { accelerator: entry.accelerator, registerAccelerator: entry.live }),
        click: () => {
          choose(entry.id)
        },
      }
  }
}

/** What `Menu.buildFromTemplate` takes. The `help` and `window` roles let macOS add what belongs there. */
export function toTemplate(
  columns: readonly MenuColumn[],
  choose: (action: ActionId) => void,
): MenuItemConstructorOptions[] {
  return columns.map((column) => ({
    label: t(`shell.menu.${column.name}`),
    ...(column.name === 'help' || column.name === 'window' ? { role: column.name } : {}),
    submenu: column.entries.map((entry) => describeItem(entry, choose)),
  }))
}
