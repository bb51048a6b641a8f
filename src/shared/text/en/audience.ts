/** The audience window: what the room sees. */
export const audience = {
  title: 'Baton – audience',
  waiting: 'One moment, please',
  blank: 'The screen is dark on purpose.',
  place: '{{number}} of {{of}}',
  cardsOf: '{{count}} of {{voters}}',
  cardsAreIn_one: 'card is in',
  cardsAreIn_other: 'cards are in',
  ballotSecret: 'What is on them stays secret until the reveal.',
  ballotClosed: 'The ballot is closed.',
  ended: 'The presentation has ended.',
} as const
