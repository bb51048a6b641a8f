/** The window around everything: frame, messages, connection, dialogs that belong to no single feature. */
import type { Area } from '../translation.ts'

export const app: Area<'app'> = {
  close: 'Fermer',
  cancel: 'Annuler',
}
