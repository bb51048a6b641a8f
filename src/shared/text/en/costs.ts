/** Costs: what the misses of all costed interactions come to in a year. */
export const costs = {
  name: 'Costs',
  title: 'What misses cost in a year',
  empty:
    'No interaction has a cost card yet. Fill in the first one: how often, how often not as agreed, what one miss costs.',
} as const
