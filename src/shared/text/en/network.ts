/** Network: what the map says about who depends on whom. */
export const network = {
  name: 'Network',
  title: 'Who depends on whom',
  empty: 'The map has no interaction yet. Draw who serves whom first.',
} as const
