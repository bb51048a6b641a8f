/** Measures: internal customer performance metrics of the interactions, with their dated measurements, and KPI conflicts. */
export const measures = {
  name: 'Measures',
  title: 'What internal customers can measure',
  empty: 'There is no interaction on the map yet. Draw who serves whom first.',
  problem: {
    'too-early': 'this day lies before 1970',
    'in-future': 'this day has not come yet',
    'cases-of-amount': 'only a share is of so many cases',
    negative: 'a share cannot be below zero',
    'not-whole': 'so many of so many cases is a whole number',
    'more-than-cases': 'these are more than there were cases',
    'above-one': 'a share cannot be more than 100 %',
    'of-another': 'it belongs to another measure',
  },
} as const
