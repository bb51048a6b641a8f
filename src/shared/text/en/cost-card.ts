/** The cost card of one interaction, made for talking: one line per question. */
export const costCard = {
  name: 'Cost card',
  title: 'What one miss costs',
  empty: 'There is no interaction on the map yet. Draw who serves whom first.',
} as const
