/** What stands under a field that holds something which cannot be stored. Shared by every place that edits. */
import type { Area } from '../translation.ts'

export const field: Area<'field'> = {
  empty: 'Hier braucht es mindestens einen Buchstaben. Der alte Text bleibt, bis Sie einen schreiben.',
  tooLong:
    '{{length}} Zeichen sind eingegeben, {{limit}} passen. Kürzen Sie: Nichts geht verloren, aber es ist noch nicht gespeichert.',
  /** An open cell of a table. */
  grid: {
    editing: '{{column}} von {{row}}',
    editingSeveral: '{{column}} von {{count}} ausgewählten Zeilen',
  },
}
