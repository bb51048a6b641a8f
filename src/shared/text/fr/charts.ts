/** Charts: what the signs mean, and every picture in words. */
import type { Area } from '../translation.ts'

export const charts: Area<'charts'> = {
  p10: 'sûr',
  p50: 'milieu',
  p90: 'jusqu’à',
  firmness: {
    measured: 'mesuré',
    estimated: 'estimé',
    guess: 'supposition',
  },
  part: {
    'rework-customer': 'Reprise par le client',
    'rework-provider': 'Reprise par le fournisseur',
    waiting: 'Attente',
    chasing: 'Relances',
    direct: 'Coût direct',
    'knock-on': 'Suite plus grave',
  },
  histogram: {
    words:
      'Sûr : {{p10}}. Milieu : {{p50}}. Jusqu’à : {{p90}}. Huit années possibles sur dix se situent entre « sûr » et « jusqu’à ». Marqué comme : {{firmness}}.',
    exact: 'Chaque donnée est un seul nombre, il n’y a donc pas de fourchette : {{p50}}, {{firmness}}.',
  },
  parts: {
    words: 'Un manquement coûte {{total}} : {{parts}}.',
    none: 'Aucune partie n’a encore de coût.',
    part: '{{name}} {{amount}}, {{share}}',
    guessed: '{{name}} (supposition)',
  },
  ranges: {
    words_one: 'Une fourchette. {{ranges}}',
    words_other: '{{count}} fourchettes. {{ranges}}',
    range: '{{name}} : sûr {{p10}}, milieu {{p50}}, jusqu’à {{p90}}, {{firmness}}.',
    key: 'La barre va de « sûr » à « jusqu’à », le trait y marque le milieu',
  },
  pareto: {
    words: '{{first}} sur {{count}} font {{share}} du total. {{rows}}',
    none: 'Aucun des {{count}} ne coûte quoi que ce soit.',
    row: '{{name}} : {{amount}}, avec les précédents {{share}}.',
    others_one: 'un autre',
    others_other: '{{count}} autres',
    key: 'La ligne les additionne, du plus grand au plus petit',
  },
  cash: {
    start: 'début',
    year: 'année {{year}}',
    payback: 'Récupéré après {{years}}',
    never: 'L’argent ne revient pas à temps',
    point: 'Année {{year}} : de {{p10}} à {{p90}}, milieu {{p50}}.',
    pointCertain: 'Année {{year}} : {{p50}}.',
    key: 'Milieu ; autour, de « sûr » à « jusqu’à » ; {{firmness}}',
    keyCertain: 'Chaque donnée est un seul nombre ; {{firmness}}',
  },
  change: '{{day}} : {{what}}',
  changesWords: 'Début des changements : {{changes}}.',
  run: {
    value: 'valeur',
    onMedian: 'sur la médiane, ne compte d’aucun côté',
    shift: 'décalage : {{count}} de suite {{side}} de la médiane',
    side: { above: 'au-dessus', below: 'au-dessous' },
    median: 'médiane {{median}}, figée au départ',
    medianAll: 'médiane de toutes {{median}}',
    words:
      '{{count}} valeurs du {{first}} au {{last}} ; la médiane est {{median}}. Plus longue série d’un côté : {{run}} (le hasard va jusqu’à {{most}}). Passages de la médiane : {{crossings}} (le hasard en fait au moins {{fewest}}).',
    wordsFew:
      '{{count}} valeurs du {{first}} au {{last}} ; la médiane est {{median}}. Trop peu pour chercher des séries.',
  },
  xmr: {
    value: 'valeur',
    signal: {
      outside: 'hors d’une limite',
      side: '8 de suite d’un côté',
      near: '3 sur 4 près d’une limite',
    },
    centre: 'moyenne d’avant {{centre}}',
    limits: 'limites de {{lower}} à {{upper}}',
    provisional_one: 'limites provisoires de {{lower}} à {{upper}} : d’après {{count}} valeur',
    provisional_other: 'limites provisoires de {{lower}} à {{upper}} : d’après {{count}} valeurs',
    ranges: 'Différence avec la valeur précédente',
    words:
      'Moyenne avant le changement {{centre}}, {{limits}}. {{signals}} La différence d’une valeur à la suivante a pour moyenne {{mean}} et pour limite haute {{upper}}.',
    found_one: '{{count}} valeur : {{signal}}.',
    found_other: '{{count}} valeurs : {{signal}}.',
    foundNone: 'Aucune valeur ne donne de signal.',
  },
  shares: {
    before: 'Avant',
    after: 'Depuis',
    row: '{{part}} sur {{whole}} : {{share}} (de {{low}} à {{high}})',
    difference: 'Différence',
    points: '{{value}} points (de {{low}} à {{high}})',
    key: 'Repère : ce qui a été compté. Barre : ce que cela peut être en vérité (95 %)',
    zero: 'aucune différence',
    words: 'Avant : {{before}}. Depuis : {{after}}. Différence : {{difference}}.',
  },
}
