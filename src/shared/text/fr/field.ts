/** What stands under a field that holds something which cannot be stored. Shared by every place that edits. */
import type { Area } from '../translation.ts'

export const field: Area<'field'> = {
  empty: 'Il faut ici au moins une lettre. L’ancien texte reste tant que vous n’en avez pas saisi un.',
  tooLong:
    '{{length}} caractères saisis, il y a place pour {{limit}}. Raccourcissez : rien de la saisie n’est perdu, mais elle n’est pas encore enregistrée.',
  /** An open cell of a table. */
  grid: {
    editing: '{{column}} de {{row}}',
    editingSeveral: '{{column}} de {{count}} lignes sélectionnées',
  },
}
