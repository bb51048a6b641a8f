/** Swap: what each side of a pair is measured on and struggles with. */
import type { Area } from '../translation.ts'

export const swap: Area<'swap'> = {
  name: 'Échange',
  title: 'Sur quoi l’autre côté est-il jugé ?',
  intro:
    'Chaque côté dit ce qu’il croit de l’autre, puis l’autre répond. Souvent le travail échoue parce que deux services sont jugés sur des choses qui tirent en sens contraire.',
  loading: 'Lecture des fiches…',
  emptyTitle: 'Encore aucune fiche',
  empty: 'Choisissez une interaction dont les deux côtés sont dans la salle. Chaque côté reçoit une fiche.',
  noInteractions: 'La carte n’a pas encore d’interactions. Dites d’abord qui sert qui, puis revenez.',
  choose: 'Pour quelle interaction ?',
  add: 'Ajouter deux fiches',
  pair: '{{one}} et {{other}}',
  gone: 'Un acteur qui a quitté la carte',
  measuredOn: 'Sur quoi il est jugé',
  measuredOnHint: 'Par exemple : tickets clos par jour',
  strugglesWith: 'Ce qui lui est difficile',
  strugglesWithHint: 'Par exemple : la moitié des demandes arrivent incomplètes',
  conflict: 'Ces indicateurs tirent-ils en sens contraire ?',
  conflicts: { unsaid: 'Non précisé', no: 'Non', yes: 'Oui, un conflit' },
  conflictNote: 'De quelle façon ?',
  show: 'Montrer sur la carte',
  remove: 'Retirer ces fiches',
  removed: 'Les deux fiches ont été retirées.',
  undo: 'Les ramener',
  count: 'Paires en conflit : {{conflicts}} sur {{pairs}}.',
}
