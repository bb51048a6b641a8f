/**
 * What must be true before a block counts as finished, once as it is met and once as what is still missing. `needed` is how
 * many there must be, `done` how many there are, `count` how many are missing.
 */
export const finish = {
  'scope-said': { met: 'The scope is said', open: 'Say what we look at today' },
  'groups-said': { met: 'It is said who is here', open: 'Say which groups are here, and how many people' },
  'both-sides': {
    met: 'Both sides are in the room, or you go on knowing that they are not',
    open: 'One side is not in the room. Invite it, or accept the warning',
  },
  'currency-said': { met: 'The currency is chosen', open: 'Choose the currency' },
  'rates-said': { met: 'Hourly rates are there', open: 'Say what an hour costs' },
  'intent-said': {
    met: 'The intent stands in one sentence of at most 30 words',
    open: 'Put the intent into one sentence of at most 30 words',
  },
  'signs-said': {
    met: 'WHAT, WHEN, WAY and EFFORT have a sign that can be seen',
    open: '{{done}} of {{needed}} dimensions have a sign that can be seen',
  },
  'fist-held': {
    met: 'Fist of five: a mean of 3 or more',
    open: 'Hold a fist of five; the mean must be 3 or more',
  },
  interactions: {
    met: '{{needed}} interactions or more are on the map',
    open: '{{done}} of {{needed}} interactions are on the map',
  },
  'services-said': {
    met: 'Every interaction has a service',
    open_zero: 'No interaction is on the map yet',
    open_one: '1 of {{needed}} interactions has no service',
    open_other: '{{count}} of {{needed}} interactions have no service',
  },
  'parties-connected': {
    met: 'Every party serves or is served',
    open_zero: 'No party is on the map yet',
    open_one: '1 of {{needed}} parties has no interaction',
    open_other: '{{count}} of {{needed}} parties have no interaction',
  },
  'swap-cards': {
    met: 'Both sides of {{needed}} or more pairs have a card',
    open: 'Both cards are written for {{done}} of {{needed}} pairs',
  },
  'conflicts-said': {
    met: 'Of every pair it is said whether measures conflict',
    open_zero: 'No pair has cards yet',
    open_one: 'Of 1 pair it is not said whether measures conflict',
    open_other: 'Of {{count}} pairs it is not said whether measures conflict',
  },
  rated: {
    met: '{{needed}} or more interactions are rated by {{share}} % of the voters in each chair',
    open: '{{done}} of {{needed}} interactions are rated by {{share}} % of the voters in each chair',
  },
  'worst-checked': {
    met: 'The five questions were asked of the interaction rated lowest',
    open: 'Ask the five questions of the interaction rated lowest',
  },
  revealed: { met: 'The ratings are revealed', open: 'Reveal the ratings' },
  findings: {
    met: 'Flagged interactions have a note and a building block',
    open: '{{done}} of {{needed}} flagged interactions have a note and a building block',
  },
  moments: {
    met: '{{needed}} moments or more are in a journey',
    open: '{{done}} of {{needed}} moments are in a journey',
  },
  'moment-of-truth': { met: 'A moment of truth is marked', open: 'Mark the moment of truth' },
  'volume-said': {
    met: 'It is said how often it is asked for',
    open: 'Say how often the worst interaction is asked for',
  },
  'miss-rate-said': {
    met: 'It is said how often it is not as agreed',
    open: 'Say how often it is not as agreed',
  },
  'cost-parts': {
    met: 'It is said what a miss costs: {{needed}} parts or more, each with its source',
    open: '{{done}} of {{needed}} parts of what a miss costs are said',
  },
  'cost-reckoned': {
    met: 'What it costs in a year is shown',
    open: 'Say what is still needed to reckon what it costs in a year',
  },
  'cost-settled': {
    met: 'The cost is accepted by both sides, or marked as a guess',
    open: 'Let both sides accept the cost, or mark it as a guess',
  },
  changes: {
    met: '{{needed}} or more changes have an owner and a review date',
    open: '{{done}} of {{needed}} changes have an owner and a review date',
  },
  'report-written': { met: 'The report is written', open: 'Write the report' },
  'review-dated': { met: 'The next review has a date', open: 'Set the date of the next review' },
  'due-decided': {
    met: 'Every change that was due is decided',
    open: '{{done}} of {{needed}} changes that are due are decided',
  },
  'rated-again': {
    met: 'An interaction was rated again from both chairs',
    open: 'Rate one interaction again from both chairs',
  },
} as const
