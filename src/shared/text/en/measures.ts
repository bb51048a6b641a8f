/** Measures: internal customer performance metrics of the interactions, with their dated measurements, and KPI conflicts. */
export const measures = {
  name: 'Measures',
  title: 'What internal customers can measure',
  empty: 'There is no interaction on the map yet. Draw who serves whom first.',
} as const
