/** What stands on slides beside the words of the report. */
import type { Area } from '../translation.ts'

export const deck: Area<'deck'> = {
  notYet: 'Encore ouvert',
  nothingYet: 'Rien n’en a encore été dit dans l’atelier.',
  moreRows_one: 'Le rapport en a une de plus.',
  moreRows_other: 'Le rapport en a {{count}} de plus.',
  reportHasMore: 'Le rapport en dit davantage.',
  logo: 'Logo',
  layouts: { cover: 'Couverture', title: 'Titre', text: 'Titre et texte' },
  places: { title: 'Titre', subtitle: 'Sous-titre', text: 'Texte', chapter: 'Chapitre', notes: 'Notes' },
}
