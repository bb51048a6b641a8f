/** Priorities: how much each interaction matters against how well it works, with what its misses cost. */
export const priorities = {
  name: 'Priorities',
  title: 'What matters most, and works least',
  empty:
    'Nothing is rated yet. Open a ballot in Ratings: customers also say how much the service matters for their work.',
} as const
