/**
 * Does a key press mean a shortcut of the action table? Letters are matched by what the key types, and by its place only
 * where the layout types no Latin letter (Cyrillic, Greek, Alt on a Mac). AltGr types characters and is never a shortcut.
 */
import type { KeyPress } from '#shared/model/key-press.ts'
import { splitKeys } from './keys.ts'

/** What of a keyboard event counts, as plain data. */
export function readPress(event: KeyboardEvent): KeyPress {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event
  // 229 is what browsers report while an input method holds the key.
  const isComposing = event.isComposing || event.keyCode === 229
  return { key, code, ctrlKey, metaKey, altKey, shiftKey, altGraph: event.getModifierState('AltGraph'), isComposing }
}

/** Whether the press is the shortcut `keys` (`Mod+Shift+S`) on this kind of machine. No keys match nothing. */
export function matchesKeys(press: KeyPress, keys: string, apple: boolean): boolean {
  const parts = splitKeys(keys)
  const wanted = parts.at(-1)
  if (wanted === undefined || press.isComposing || press.altGraph) return false
  const modifiers = new Set(parts.slice(0, -1))
  const mod = apple ? press.metaKey : press.ctrlKey
  const other = apple ? press.ctrlKey : press.metaKey
  if (mod !== modifiers.has('Mod') || other || press.altKey !== modifiers.has('Alt')) return false
  if (isSign(wanted)) return press.key === wanted && (!modifiers.has('Shift') || press.shiftKey)
  if (press.shiftKey !== modifiers.has('Shift')) return false
  return namesOf(press).includes(wanted.toUpperCase())
}

/** Signs stand on different keys, with or without Shift, on every layout: only the sign itself counts. */
function isSign(key: string): boolean {
  return key.length === 1 && !/[A-Za-z0-9]/.test(key)
}

/** The names under which a press may stand in a shortcut: the letter typed, the digit of its place, or a named key. */
function namesOf(press: KeyPress): readonly string[] {
  const digit = /^Digit(\d)$/.exec(press.code)?.[1]
  if (digit !== undefined) return [digit]
  if (/^[a-z]$/i.test(press.key)) return [press.key.toUpperCase()]
  const place = /^Key([A-Z])$/.exec(press.code)?.[1]
  const foreign = press.altKey || press.key === 'Dead' || /^\p{L}$/u.test(press.key)
  if (place !== undefined && foreign) return [place]
  if (press.key === ' ') return ['SPACE']
  return press.key.length > 1 ? [press.key.toUpperCase()] : []
}

/** Names as they are written in shortcuts, where they differ from the way they are matched. */
const WRITTEN: Readonly<Record<string, string>> = { SPACE: 'Space' }

/** A press as the shortcut that it would match; null while only a modifier is held. */
export function writePress(press: KeyPress, apple: boolean): string | null {
  const { key, altKey, shiftKey } = press
  if (press.isComposing || ['Control', 'Shift', 'Alt', 'Meta', 'AltGraph', 'Dead', 'Unidentified'].includes(key))
    return null
  if (isSign(key) && key !== ' ') return key
  const [name] = namesOf(press)
  if (name === undefined) return null
  const written = name.length === 1 ? name : (WRITTEN[name] ?? key)
  const mod = apple ? press.metaKey : press.ctrlKey
  return [mod && 'Mod', altKey && 'Alt', shiftKey && 'Shift', written].filter(Boolean).join('+')
}

/** Whether this shortcut types something where text is edited, so that it must not be taken away there. */
export function typesText(keys: string, apple: boolean): boolean {
  const modifiers = splitKeys(keys).slice(0, -1)
  if (modifiers.includes('Mod')) return false
  if (modifiers.includes('Alt')) return apple
  return !/^F\d+$/.test(splitKeys(keys).at(-1) ?? '')
}
