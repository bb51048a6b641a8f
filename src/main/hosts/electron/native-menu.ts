/** The menu bar: built for each language once, then only switched on and off as the page describes what can be chosen. */
import { ACTIONS, type ActionId } from '#shared/model/action.ts'
import type { ElectronApi } from './electron-api.ts'
import { describeMenu, isEnabled } from './menu-model.ts'
import { menuItemId, toTemplate } from './menu-template.ts'

/** The menu bar that stands. */
export interface NativeMenu {
  /** What can be chosen now; null while no page has said so. */
  setEnabled(enabled: readonly ActionId[] | null): void
  /** Puts it up anew, in the words of the language that is spoken by now. */
  sayAnew(): void
}

export interface NativeMenuOptions {
  readonly platform: string
  readonly devTools: boolean
  readonly choose: (action: ActionId) => void
}

/** Builds the bar and puts it up. */
export function installMenu(menus: ElectronApi['Menu'], options: NativeMenuOptions): NativeMenu {
  const { platform, devTools, choose } = options
  let allowed: readonly ActionId[] | null = null

  function putUp() {
    const menu = menus.buildFromTemplate(toTemplate(describeMenu({ platform, devTools, enabled: allowed }), choose))
    menus.setApplicationMenu(menu)
    return menu
  }

  let menu = putUp()
  return {
    setEnabled(enabled) {
      allowed = enabled
      for (const action of ACTIONS) {
        const item = menu.getMenuItemById(menuItemId(action.id))
        if (item !== null) item.enabled = isEnabled(action, enabled)
      }
    },
    sayAnew() {
      menu = putUp()
    },
  }
}
