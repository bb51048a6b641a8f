/** Three numbers for one thing: lowest, usual, highest; and where they come from. */
export const range = {
  low: 'lowest',
  usual: 'usual',
  high: 'highest',
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
    'not-a-number': '{{point}}: “{{text}}” is not a number. Type one like 5, or three like 3 5 9.',
    'two-numbers': '{{point}}: “{{text}}” are two numbers. Type one, or three: lowest, usual, highest.',
    'too-large': '{{point}}: “{{text}}” is too large a number.',
    negative: '{{point}}: “{{text}}” is below zero. Zero is the least there can be.',
    'above-one': '{{point}}: “{{text}}” is more than all of them. At most 100 % can be.',
    'low-above-usual': 'The lowest, {{low}}, is above the usual value, {{usual}}. Lowest comes first.',
    'usual-above-high': 'The usual value, {{usual}}, is above the highest, {{high}}. Highest comes last.',
    'usual-missing': 'Say the usual value too. It is enough alone.',
  },
  source: {
    measured: 'measured',
    customer: 'customer says',
    provider: 'provider says',
    guess: 'guess',
  },
} as const
