/** What is printed on the keys of a keyboard, by the names of the action table. Signs and letters stand for themselves. */
import type { Area } from '../translation.ts'

export const key: Area<'key'> = {
  Ctrl: 'Strg',
  Shift: 'Umschalt',
  Alt: 'Alt',
  Enter: 'Enter',
  Escape: 'Esc',
  Space: 'Leertaste',
  Tab: 'Tab',
  PageUp: 'Bild auf',
  PageDown: 'Bild ab',
  Home: 'Pos1',
  End: 'Ende',
  Insert: 'Einfg',
  Delete: 'Entf',
  Backspace: 'Rücktaste',
}
