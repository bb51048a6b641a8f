/** Three numbers for one thing: lowest, usual, highest; and where they come from. */
import type { Area } from '../translation.ts'

export const range: Area<'range'> = {
  low: 'le plus bas',
  usual: 'habituel',
  high: 'le plus haut',
  point: '{{label}} {{point}}',
  unit: {
    count: '',
    share: '%',
    hours: 'h',
    minutes: 'min',
    money: '{{currency}}',
    rate: '{{currency}}/h',
  },
  problem: {
    'not-a-number': '{{point}} : « {{text}} » n’est pas un nombre. Saisissez-en un comme 5, ou trois comme 3 5 9.',
    'two-numbers':
      '{{point}} : « {{text}} », ce sont deux nombres. Saisissez-en un, ou trois : le plus bas, l’habituel, le plus haut.',
    'too-large': '{{point}} : « {{text}} » est un nombre trop grand.',
    negative: '{{point}} : « {{text}} » est au-dessous de zéro. Zéro est le minimum possible.',
    'above-one': '{{point}} : « {{text}} » est plus que la totalité. 100 % est le maximum possible.',
    'low-above-usual': 'Le plus bas, {{low}}, dépasse l’habituel, {{usual}}. Le plus bas vient d’abord.',
    'usual-above-high': 'L’habituel, {{usual}}, dépasse le plus haut, {{high}}. Le plus haut vient en dernier.',
    'usual-missing': 'Dites aussi la valeur habituelle. À elle seule, elle suffit.',
  },
  source: {
    measured: 'mesuré',
    customer: 'dit le client',
    provider: 'dit le fournisseur',
    guess: 'supposition',
  },
}
