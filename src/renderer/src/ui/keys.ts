/**
 * Shortcuts as text, for the eye. The notation is that of the action table: `Mod+Shift+S`, where `Mod` is Ctrl, or Cmd
 * on a Mac. Matching a shortcut with a key press is done in `shortcut.ts`.
 */
import { en } from '#shared/text/catalogue.ts'
import { t } from '#shared/text/text.ts'

type NamedKey = keyof typeof en.key

const APPLE: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', Ctrl: '⌃' }
const SIGNS: Readonly<Record<string, string>> = { ArrowLeft: '←', ArrowUp: '↑', ArrowRight: '→', ArrowDown: '↓' }

/** Splits `Mod+Shift+S` into its keys; a last `+` is the plus key itself. */
export function splitKeys(keys: string): readonly string[] {
  if (keys === '' || keys === '+') return keys === '' ? [] : ['+']
  const parts = keys.split('+')
  return keys.endsWith('++') ? [...parts.slice(0, -2), '+'] : parts
}

const isNamed = (key: string): key is NamedKey => key in en.key

/** What is printed on a key, on the keyboards of the language that is spoken. */
function printed(key: string): string {
  const name = key === 'Mod' ? 'Ctrl' : key
  return SIGNS[name] ?? (isNamed(name) ? t(`key.${name}`) : name)
}

/** The shortcut as it is printed in menus: `Ctrl+Shift+S`, or `⇧⌘S` on a Mac. */
export function formatKeys(keys: string, apple: boolean): string {
  const parts = splitKeys(keys)
  if (!apple) return parts.map(printed).join('+')
  const order = ['Ctrl', 'Alt', 'Shift', 'Mod']
  const sorted = [...parts].sort((a, b) => rank(order, a) - rank(order, b))
  return sorted.map((part) => APPLE[part] ?? printed(part)).join('')
}

function rank(order: readonly string[], key: string): number {
  const at = order.indexOf(key)
  return at < 0 ? order.length : at
}
