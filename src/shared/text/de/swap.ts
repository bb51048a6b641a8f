/** Swap: what each side of a pair is measured on and struggles with. */
import type { Area } from '../translation.ts'

export const swap: Area<'swap'> = {
  name: 'Rollentausch',
  title: 'Woran wird die andere Seite gemessen?',
  intro:
    'Jede Seite sagt, was sie über die andere glaubt, dann antwortet die andere. Arbeit schlägt oft fehl, weil zwei Abteilungen an Dingen gemessen werden, die auseinanderziehen.',
  loading: 'Die Tauschkarten werden gelesen …',
  emptyTitle: 'Noch keine Tauschkarten',
  empty: 'Wählen Sie eine Interaktion, deren beide Seiten in der Runde sind. Jede Seite bekommt eine Tauschkarte.',
  noInteractions:
    'Auf der Karte sind noch keine Interaktionen. Sagen Sie zuerst, wer wem liefert, und kommen Sie dann wieder.',
  choose: 'Für welche Interaktion?',
  add: 'Zwei Tauschkarten hinzufügen',
  pair: '{{one}} und {{other}}',
  gone: 'Jemand, der die Karte verlassen hat',
  measuredOn: 'Woran sie gemessen werden',
  measuredOnHint: 'Etwa: geschlossene Tickets am Tag',
  strugglesWith: 'Womit sie kämpfen',
  strugglesWithHint: 'Etwa: Die Hälfte der Anfragen kommt unvollständig an',
  conflict: 'Ziehen diese Messgrößen auseinander?',
  conflicts: { unsaid: 'Nicht gesagt', no: 'Nein', yes: 'Ja, ein Konflikt' },
  conflictNote: 'Auf welche Weise?',
  show: 'Auf der Karte zeigen',
  remove: 'Diese Tauschkarten wegnehmen',
  removed: 'Die beiden Tauschkarten wurden weggenommen.',
  undo: 'Zurückholen',
  count: '{{conflicts}} von {{pairs}} Paaren haben einen Konflikt.',
}
