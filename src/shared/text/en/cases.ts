/** Cases: what a change would cost and bring. */
export const cases = {
  name: 'Cases',
  title: 'What a change would cost and bring',
  empty: 'There is no change yet. Log one for the interaction that costs most.',
} as const
