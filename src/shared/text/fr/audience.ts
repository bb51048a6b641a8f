/** The audience window: what the room sees. */
import type { Area } from '../translation.ts'

export const audience: Area<'audience'> = {
  title: 'Baton – salle',
  waiting: 'Un instant, s’il vous plaît',
  blank: 'L’écran est noir exprès.',
  map: 'Carte de qui sert qui',
  place: '{{number}} sur {{of}}',
  voting: 'Nous votons',
  votingSecret: 'Ce que nous disons se verra à la révélation.',
  cardsOf: '{{count}} sur {{voters}}',
  cardsAreIn_one: 'bulletin rendu',
  cardsAreIn_other: 'bulletins rendus',
  ballotSecret: 'Ce qu’ils portent reste secret jusqu’à la révélation.',
  ballotClosed: 'Le vote est clos.',
  breakMinutes_one: '{{count}} minute',
  breakMinutes_other: '{{count}} minutes',
  breakUntil: 'Reprise à {{time}}',
  changesTitle: 'Ce que nous allons essayer',
  reviewOn: 'Nous y revenons le {{day}}',
  moreChanges_one: 'et {{count}} autre',
  moreChanges_other: 'et {{count}} autres',
  answers: { none: 'Que diriez-vous ?', place: '{{shown}} sur {{of}}' },
  versions: { sum: '{{sign}} : {{count}}' },
  layer: {
    ratings: 'Nombres : ce que les clients ont donné, de 1 à 5',
    costs: 'Nombres : ce que coûtent les manquements en un an, autant de chances de plus que de moins',
    changes: 'Signes : ce qu’on est en train de changer',
  },
  widestTwo: 'Les deux des quatre qui s’écartent le plus',
  waits: 'attend {{time}}',
  chart: {
    costs: 'Ce que coûtent les manquements en un an',
    priorities: 'Par où commencer : importance et performance',
  },
  ended: 'La présentation est terminée.',
  fullScreen: 'Plein écran',
}
