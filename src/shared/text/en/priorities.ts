/** Priorities: how much each interaction matters against how well it works, with what its misses cost. */
export const priorities = {
  name: 'Priorities',
  title: 'What matters most, and works least',
  empty:
    'Nothing is rated yet. Open a ballot in Ratings: customers also say how much the service matters for their work.',
  loading: 'Reading the ratings…',
  chart: 'Importance and performance of each interaction',
  words_one: '{{count}} interaction: {{counts}}.',
  words_other: '{{count}} interactions: {{counts}}.',
  inQuadrant: '{{quadrant}} {{count}}',
  quadrant: {
    concentrate: 'Concentrate here',
    'keep-up': 'Keep it up',
    'low-priority': 'Low priority',
    overkill: 'Possible overkill',
  },
  axis: {
    importance: 'How much it matters',
    performance: 'How well it works: mean of the weakest dimension',
  },
  line: { midpoint: 'middle {{value}}', mean: 'mean {{value}}', median: 'median {{value}}' },
  more: '{{count}} more here',
  without: '{{count}} not named: see the list',
  key: {
    measured: 'cost measured',
    estimated: 'cost estimated',
    guess: 'cost guessed',
    noCost: 'no cost yet',
    apart: 'customers far apart: talk first',
    size: 'the larger, the dearer: at most {{cost}} a year',
  },
  crosshair: 'Lines cross at',
  crosshairs: { midpoint: 'Middle of the scale', mean: 'Mean', median: 'Median' },
  cross: { midpoint: 'middle of the scale', mean: 'mean', median: 'median' },
  relative: 'Mean and median compare the interactions only with each other: somebody is always last.',
  noFlip: 'With the {{other}} instead, everything would stay in its quadrant.',
  flip_one: 'With the {{other}} instead, {{count}} of {{all}} would change its quadrant: {{names}}.',
  flip_other: 'With the {{other}} instead, {{count}} of {{all}} would change their quadrant: {{names}}.',
  marks: 'Interactions on the chart',
  sentence:
    '{{quadrant}}: matters {{importance}}, weakest {{weakest}}, mean of the four {{mean}}, opportunity {{score}}.',
  fact: {
    importance: 'matters {{value}}',
    weakest: '{{dimension}} {{value}}',
    mean: 'mean {{value}}',
    cost: 'Misses cost {{cost}} a year, from {{low}} to {{high}} ({{firmness}})',
    noCost: 'No cost yet',
    apart: 'Customers far apart on {{on}}',
  },
  list: {
    name: 'Opportunities',
    title: 'Where a small change is worth most',
    explain:
      'The number is how much it matters, plus by how much it falls short of that (1 to {{highest}}). Cost stands beside it, not in it.',
  },
  onMap: 'Show on the map',
  leftOut: {
    title: 'Not on the chart',
    'not-rated': 'Customers have not rated it',
    'too-few': 'Fewer than four customers voted',
    'no-scores': 'Fewer than four customers gave a score',
    'no-importance': 'Fewer than four customers said how much it matters',
  },
  nowhere: {
    title: 'Nothing can be placed yet',
    text: 'Each place needs four customers who rate the service and say how much it matters. The reasons stand beside.',
  },
} as const
