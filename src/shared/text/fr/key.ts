/** What is printed on the keys of a keyboard, by the names of the action table. Signs and letters stand for themselves. */
import type { Area } from '../translation.ts'

export const key: Area<'key'> = {
  Ctrl: 'Ctrl',
  Shift: 'Maj',
  Alt: 'Alt',
  Enter: 'Entrée',
  Escape: 'Échap',
  Space: 'Espace',
  Tab: 'Tab',
  PageUp: 'Page préc.',
  PageDown: 'Page suiv.',
  Home: 'Début',
  End: 'Fin',
  Insert: 'Inser',
  Delete: 'Suppr',
  Backspace: 'Retour arrière',
}
