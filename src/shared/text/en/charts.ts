/** Charts: what the signs mean, and every picture in words. */
export const charts = {
  p10: 'safe',
  p50: 'middle',
  p90: 'could be as high as',
  firmness: {
    measured: 'measured',
    estimated: 'estimated',
    guess: 'guess',
  },
  part: {
    'rework-customer': 'Rework of the customer',
    'rework-provider': 'Rework of the provider',
    waiting: 'Waiting',
    chasing: 'Chasing',
    direct: 'Direct cost',
    'knock-on': 'Knock-on event',
  },
  histogram: {
    words:
      'Safe: {{p10}}. Middle: {{p50}}. Could be as high as: {{p90}}. Eight of ten possible years lie between safe and as high as. Marked as: {{firmness}}.',
    exact: 'Every input is one number, so there is no range: {{p50}}, {{firmness}}.',
  },
  parts: {
    words: 'One miss costs {{total}}: {{parts}}.',
    none: 'No part of it has a cost yet.',
    part: '{{name}} {{amount}}, {{share}}',
    guessed: '{{name}} (guess)',
  },
  ranges: {
    words_one: 'One range. {{ranges}}',
    words_other: '{{count}} ranges. {{ranges}}',
    range: '{{name}}: safe {{p10}}, middle {{p50}}, could be as high as {{p90}}, {{firmness}}.',
    key: 'Bar from safe to as high as, the line in it is the middle',
  },
  pareto: {
    words: '{{first}} of {{count}} make {{share}} of the whole. {{rows}}',
    none: 'None of {{count}} costs anything.',
    row: '{{name}}: {{amount}}, with those before {{share}}.',
    others_one: 'one other',
    others_other: '{{count}} others',
    key: 'The line adds them up, from the largest to the smallest',
  },
  cash: {
    start: 'start',
    year: 'year {{year}}',
    payback: 'Back after {{years}}',
    never: 'The money does not come back in time',
    point: 'Year {{year}}: {{p10}} to {{p90}}, middle {{p50}}.',
    pointCertain: 'Year {{year}}: {{p50}}.',
    key: 'Middle; around it from safe to as high as; {{firmness}}',
    keyCertain: 'Every input is one number; {{firmness}}',
  },
} as const
