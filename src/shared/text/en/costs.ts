/** Costs: what the misses of all costed interactions come to in a year. */
export const costs = {
  name: 'Costs',
  title: 'What misses cost in a year',
  empty:
    'No interaction has a cost card yet. Fill in the first one: how often, how often not as agreed, what one miss costs.',
  sentence: {
    misses: 'Out of {{requests}} requests a year about {{misses}} are not as agreed.',
    perMiss: 'One such miss costs about {{perMiss}}.',
    range: 'Together {{safe}} (safe), {{middle}} (middle), could be as high as {{high}} a year.',
    certain: 'Together about {{middle}} a year.',
    effort: 'Effort above the target costs about {{effort}} a year more, on every request.',
    driver: 'Most in doubt: {{input}}. It alone moves the cost between {{low}} and {{high}}.',
    usual:
      'The usual values alone come to {{usual}}; the mean is {{mean}}, for most ranges reach further up than down. Inputs are taken as independent of each other.',
  },
  guard: {
    'miss-rate-above-one':
      'More than all requests cannot be missed: {{rate}} is more than 100 %. Nothing is reckoned until this is put right.',
    'idle-share-one': 'All waiting counts as lost time. Can people really do nothing else while they wait?',
    'knock-on-heavy': 'This case rests on one rare event: {{share}} of the cost of a miss.',
    'above-quarter': 'This is {{share}} of what the provider costs in a year ({{provider}}). Is that believable?',
    'above-quarter-none':
      'The provider is said to cost nothing in a year, and yet its misses do. One of the two is wrong.',
    'rests-on-guess_one': 'Rests on a guess: {{inputs}}.',
    'rests-on-guess_other': 'Rests on {{count}} guesses: {{inputs}}.',
    'usual-only': 'Only the usual values were reckoned with: how far it may be off is not known.',
    'volume-from-map': 'How often was not said here; the figure on the map is used.',
    'effort-below-target': 'Customers need less time than the target allows: there is no effort to save.',
  },
  givenUp: 'The costs could not be worked out. All that was typed is safe. Close the workshop and open it again.',
} as const
