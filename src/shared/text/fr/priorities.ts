/** Priorities: how much each interaction matters against how well it works, with what its misses cost. */
import type { Area } from '../translation.ts'

export const priorities: Area<'priorities'> = {
  name: 'Priorités',
  title: 'Ce qui compte le plus, et marche le moins',
  empty:
    'Rien n’est encore évalué. Ouvrez un vote dans Évaluations : les clients y disent aussi combien le service compte pour leur travail.',
  loading: 'Lecture des évaluations…',
  chart: 'Importance et performance de chaque interaction',
  words_one: '{{count}} interaction : {{counts}}.',
  words_other: '{{count}} interactions : {{counts}}.',
  inQuadrant: '{{quadrant}} {{count}}',
  quadrant: {
    concentrate: 'À traiter d’abord',
    'keep-up': 'À maintenir',
    'low-priority': 'Peu prioritaire',
    overkill: 'Peut-être trop',
  },
  axis: {
    importance: 'Combien il compte',
    performance: 'Comment il marche : moyenne de la dimension la plus faible',
  },
  line: { midpoint: 'milieu {{value}}', mean: 'moyenne {{value}}', median: 'médiane {{value}}' },
  more: '{{count}} autres ici',
  without: '{{count}} sans nom : voir la liste',
  key: {
    measured: 'coût mesuré',
    estimated: 'coût estimé',
    guess: 'coût supposé',
    noCost: 'pas encore de coût',
    apart: 'clients très partagés : en parler d’abord',
    size: 'plus c’est grand, plus c’est cher : au plus {{cost}} par an',
  },
  crosshair: 'Les lignes se croisent à',
  crosshairs: { midpoint: 'Milieu de l’échelle', mean: 'Moyenne', median: 'Médiane' },
  cross: { midpoint: 'milieu de l’échelle', mean: 'moyenne', median: 'médiane' },
  relative: 'Moyenne et médiane ne comparent les interactions qu’entre elles : il y a toujours un dernier.',
  noFlip: 'Avec ceci à la place ({{other}}), tout resterait dans son quadrant.',
  flip_one: 'Avec ceci à la place ({{other}}), {{count}} sur {{all}} changerait de quadrant : {{names}}.',
  flip_other: 'Avec ceci à la place ({{other}}), {{count}} sur {{all}} changeraient de quadrant : {{names}}.',
  marks: 'Interactions sur le graphique',
  sentence:
    '{{quadrant}} : compte {{importance}}, plus faible {{weakest}}, moyenne des quatre {{mean}}, potentiel {{score}}.',
  fact: {
    importance: 'compte {{value}}',
    weakest: '{{dimension}} {{value}}',
    mean: 'moyenne {{value}}',
    cost: 'Les manquements coûtent {{cost}} par an, de {{low}} à {{high}} ({{firmness}})',
    noCost: 'Pas encore de coût',
    apart: 'Clients très partagés sur {{on}}',
  },
  list: {
    name: 'Potentiels',
    title: 'Où un petit changement vaut le plus',
    explain:
      'Le nombre dit combien il compte, plus ce qui lui manque pour être à cette hauteur (de 1 à {{highest}}). Le coût est à côté, pas dedans.',
  },
  onMap: 'Montrer sur la carte',
  leftOut: {
    title: 'Pas sur le graphique',
    'not-rated': 'Les clients ne l’ont pas évalué',
    'too-few': 'Moins de quatre clients ont voté',
    'no-scores': 'Moins de quatre clients ont donné une note',
    'no-importance': 'Moins de quatre clients ont dit combien il compte',
  },
  nowhere: {
    title: 'Rien ne peut encore être placé',
    text: 'Chaque place demande quatre clients qui évaluent le service et disent combien il compte. Les raisons sont à côté.',
  },
}
