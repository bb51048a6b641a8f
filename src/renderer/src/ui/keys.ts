/**
 * Shortcuts as text, for the eye. The notation is that of the action table: `Mod+Shift+S`, where `Mod` is Ctrl, or Cmd
 * on a Mac. Matching a shortcut with a key press is done in `shortcut.ts`.
 */

const APPLE: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', Ctrl: '⌃' }
const OTHER: Readonly<Record<string, string>> = { Mod: 'Ctrl' }
const SIGNS: Readonly<Record<string, string>> = { ArrowLeft: '←', ArrowUp: '↑', ArrowRight: '→', ArrowDown: '↓' }

/** Splits `Mod+Shift+S` into its keys; a last `+` is the plus key itself. */
export function splitKeys(keys: string): readonly string[] {
  if (keys === '' || keys === '+') return keys === '' ? [] : ['+']
  const parts = keys.split('+')
  return keys.endsWith('++') ? [...parts.slice(0, -2), '+'] : parts
}

/** The shortcut as it is printed in menus: `Ctrl+Shift+S`, or `⇧⌘S` on a Mac. */
export function formatKeys(keys: string, apple: boolean): string {
  const parts = splitKeys(keys)
  if (!apple) return parts.map((part) => OTHER[part] ?? SIGNS[part] ?? part).join('+')
  const order = ['Ctrl', 'Alt', 'Shift', 'Mod']
  const sorted = [...parts].sort((a, b) => rank(order, a) - rank(order, b))
  return sorted.map((part) => APPLE[part] ?? SIGNS[part] ?? part).join('')
}

function rank(order: readonly string[], key: string): number {
  const at = order.indexOf(key)
  return at < 0 ? order.length : at
}
