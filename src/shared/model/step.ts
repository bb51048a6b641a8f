/** The steps of the method, in order. Their names and purposes are in the catalogue under `step.<name>`. */
export const STEPS = [
  'frame',
  'intent',
  'map',
  'swap',
  'rate',
  'reveal',
  'check',
  'journey',
  'cost',
  'act',
  'close',
  'review',
] as const
