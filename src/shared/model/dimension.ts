/** The four things that an internal customer can tell apart in a service. EFFORT is asked as ease, so that 5 is good in all four. */
export const DIMENSIONS = ['what', 'when', 'way', 'effort'] as const
export type Dimension = (typeof DIMENSIONS)[number]

/** From which side a rating is given: the customer says how it is, the provider guesses what the customer will say. */
export const CHAIRS = ['customer', 'provider'] as const
export type Chair = (typeof CHAIRS)[number]

/** Which part of a service is at fault when it misses: what is delivered, how it is delivered, or both. */
export const BUILDING_BLOCKS = ['service', 'process', 'both'] as const
export type BuildingBlock = (typeof BUILDING_BLOCKS)[number]
