/** A menu as Electron builds it: what can be chosen, by id or, on the first level, by label. */
import type { MenuItemConstructorOptions } from 'electron'

export class StandInMenu {
  readonly items = new Map<string, { enabled: boolean; readonly click: () => void }>()

  /** Labels of the first level, in order. */
  readonly labels: readonly string[]
  readonly #template: readonly MenuItemConstructorOptions[]

  constructor(template: readonly MenuItemConstructorOptions[]) {
    this.#template = template
    this.labels = template.map(({ label }) => label ?? '')
    for (const column of template) {
      for (const item of Array.isArray(column.submenu) ? column.submenu : []) {
        if (item.id === undefined) continue
        this.items.set(item.id, {
          enabled: item.enabled ?? true,
          click: () => item.click?.call(undefined, {} as never, undefined, {} as never),
        })
      }
    }
  }

  /** A person chooses this line of the first level. */
  choose(label: string): void {
    const item = this.#template.find((one) => one.label === label)
    item?.click?.call(undefined, {} as never, undefined, {} as never)
  }

  getMenuItemById(id: string): { enabled: boolean } | null {
    return this.items.get(id) ?? null
  }
}
