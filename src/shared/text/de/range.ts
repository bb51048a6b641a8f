/** Three numbers for one thing: lowest, usual, highest; and where they come from. */
import type { Area } from '../translation.ts'

export const range: Area<'range'> = {
  low: 'mindestens',
  usual: 'üblich',
  high: 'höchstens',
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
    'not-a-number': '{{point}}: „{{text}}“ ist keine Zahl. Geben Sie eine ein wie 5, oder drei wie 3 5 9.',
    'two-numbers':
      '{{point}}: „{{text}}“ sind zwei Zahlen. Geben Sie eine ein, oder drei: mindestens, üblich, höchstens.',
    'too-large': '{{point}}: „{{text}}“ ist eine zu große Zahl.',
    negative: '{{point}}: „{{text}}“ liegt unter null. Weniger als null geht nicht.',
    'above-one': '{{point}}: „{{text}}“ ist mehr als alle. Mehr als 100 % geht nicht.',
    'low-above-usual': 'Der niedrigste Wert, {{low}}, liegt über dem üblichen, {{usual}}. Der niedrigste kommt zuerst.',
    'usual-above-high': 'Der übliche Wert, {{usual}}, liegt über dem höchsten, {{high}}. Der höchste kommt zuletzt.',
    'usual-missing': 'Nennen Sie auch den üblichen Wert. Er allein genügt.',
  },
  source: {
    measured: 'gemessen',
    customer: 'sagt der Kunde',
    provider: 'sagt der Lieferant',
    guess: 'Vermutung',
  },
}
