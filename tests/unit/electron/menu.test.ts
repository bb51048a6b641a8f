/** The native menu on each system: made from the action table, with nothing missing and no key listened to twice. */
import { describe, expect, test } from 'vitest'
import { ACTION_IDS, ACTIONS, type ActionId } from '#shared/model/action.ts'
import { describeMenu, type MenuEntry } from '../../../src/main/hosts/electron/menu-model.ts'
import { menuItemId, toTemplate } from '../../../src/main/hosts/electron/menu-template.ts'
import { readMenuChoice } from '../../../src/renderer/src/app/actions/choose-by-key.ts'

const PLATFORMS = ['linux', 'win32', 'darwin'] as const

function entriesOf(
  platform: string,
  enabled: readonly ActionId[] | null = null,
  devTools = false,
): readonly MenuEntry[] {
  return describeMenu({ platform, enabled, devTools }).flatMap((column) => column.entries)
}

const actionsOf = (platform: string, enabled: readonly ActionId[] | null = null) =>
  entriesOf(platform, enabled).filter((entry) => entry.kind === 'action')
const rolesOf = (platform: string, devTools = false) =>
  entriesOf(platform, null, devTools).flatMap((entry) => (entry.kind === 'role' ? [entry.role] : []))

describe.each(PLATFORMS)('the menu on %s', (platform) => {
  test('holds every action once', () => {
    expect(
      actionsOf(platform)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...ACTION_IDS].sort())
  })

  test('lets people cut, copy, paste, select, zoom and quit', () => {
    expect(rolesOf(platform)).toEqual(
      expect.arrayContaining(['cut', 'copy', 'paste', 'selectAll', 'zoomIn', 'zoomOut', 'resetZoom', 'quit']),
    )
  })

  test('never begins or ends a column with a line, nor has two in a row', () => {
    for (const { entries } of describeMenu({ platform, enabled: null, devTools: true })) {
      const kinds = entries.map(({ kind }) => kind)
      expect(kinds.length).toBeGreaterThan(0)
      expect([kinds[0], kinds.at(-1)]).not.toContain('separator')
      expect(kinds.join(' ')).not.toContain('separator separator')
    }
  })

  test('before the page speaks, allows only what is always possible', () => {
    const allowed = actionsOf(platform).filter(({ enabled }) => enabled)
    const always = ACTIONS.filter(({ scope }) => scope === 'always').map(({ id }) => id)
    expect(allowed.map(({ id }) => id).sort()).toEqual([...always].sort())
  })

  test('then allows exactly what the page says', () => {
    const allowed = actionsOf(platform, ['undo', 'about']).filter(({ enabled }) => enabled)
    expect(allowed.map(({ id }) => id).sort()).toEqual(['about', 'undo'])
  })

  test('shows developer tools only where they exist', () => {
    expect(rolesOf(platform)).not.toContain('toggleDevTools')
    expect(rolesOf(platform, true)).toContain('toggleDevTools')
  })
})

describe('shortcuts in the menu', () => {
  test.each(['linux', 'win32'])('on %s are shown for every action and listened to by the page alone', (platform) => {
    for (const entry of actionsOf(platform)) {
      const keys = ACTIONS.find(({ id }) => id === entry.id)?.keys ?? ''
      expect(entry.live).toBe(false)
      expect(entry.accelerator).toBe(keys.replace('Mod', 'CommandOrControl'))
    }
  })

  test('on macOS never take a letter away from typing', () => {
    for (const entry of actionsOf('darwin')) {
      if (entry.accelerator !== '') expect(entry.accelerator).toMatch(/^(CommandOrControl|Alt|(Shift\+)?F\d)/)
    }
    expect(actionsOf('darwin').find(({ id }) => id === 'tool-party')?.accelerator).toBe('')
  })
})

describe('the columns', () => {
  test('stand in the order that each system is used to', () => {
    const names = (platform: string) =>
      describeMenu({ platform, enabled: null, devTools: false }).map(({ name }) => name)
    expect(names('win32')).toEqual(['file', 'edit', 'view', 'present', 'guide', 'map', 'arrange', 'help'])
    expect(names('linux')).toEqual(names('win32'))
    expect(names('darwin')).toEqual([
      'app',
      'file',
      'edit',
      'view',
      'present',
      'guide',
      'map',
      'arrange',
      'window',
      'help',
    ])
  })

  test('on macOS keep About and Settings under the name of the app', () => {
    const [first, ...rest] = describeMenu({ platform: 'darwin', enabled: null, devTools: false })
    const ids = (entries: readonly MenuEntry[]) =>
      entries.flatMap((entry) => (entry.kind === 'action' ? [entry.id] : []))
    expect(ids(first?.entries ?? [])).toEqual(['about', 'settings'])
    expect(ids(rest.flatMap(({ entries }) => entries))).not.toContain('about')
  })
})

describe('the template', () => {
  const chosen: ActionId[] = []
  const template = toTemplate(describeMenu({ platform: 'linux', enabled: null, devTools: false }), (id) =>
    chosen.push(id),
  )
  const items = template.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))

  test('has a label from the catalogue on everything but lines', () => {
    for (const item of [...template, ...items]) {
      if (item.type !== 'separator') expect(item.label).toMatch(/^\p{L}[^.]*$/u)
    }
  })

  test('tells what was chosen', () => {
    const item = items.find(({ id }) => id === menuItemId('workshop-new'))
    item?.click?.call(undefined, {} as never, undefined, {} as never)
    expect(chosen).toEqual(['workshop-new'])
  })

  test('says of every accelerator whether the menu listens to it', () => {
    for (const item of items) expect(item.registerAccelerator === undefined).toBe(item.accelerator === undefined)
  })
})

describe('a choice in the native menu', () => {
  test.each([
    ['undo', 'text', 'edit-text'],
    ['redo', 'text', 'edit-text'],
    ['undo', 'canvas', 'run'],
    ['undo', 'elsewhere', 'run'],
    ['save', 'text', 'run'],
    ['undo', 'modal', 'nothing'],
    ['workshop-new', 'modal', 'nothing'],
  ] as const)('of %s with the focus in %s: %s', (id, place, meaning) => {
    expect(readMenuChoice(id, place)).toBe(meaning)
  })
})
