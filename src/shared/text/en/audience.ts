/** The audience window: what the room sees. */
export const audience = {
  title: 'Baton – audience',
  waiting: 'One moment, please',
  blank: 'The screen is dark on purpose.',
  place: '{{number}} of {{of}}',
  ended: 'The presentation has ended.',
} as const
