/** What stands on slides beside the words of the report. */
import type { Area } from '../translation.ts'

export const deck: Area<'deck'> = {
  notYet: 'Noch offen',
  nothingYet: 'Dazu wurde im Workshop noch nichts gesagt.',
  moreRows_one: 'Im Bericht steht eine Zeile mehr.',
  moreRows_other: 'Im Bericht stehen {{count}} Zeilen mehr.',
  reportHasMore: 'Der Bericht sagt mehr dazu.',
  logo: 'Logo',
  layouts: { cover: 'Titelfolie', title: 'Titel', text: 'Titel und Text' },
  places: { title: 'Titel', subtitle: 'Untertitel', text: 'Text', chapter: 'Kapitel', notes: 'Notizen' },
}
