/**
 * How often a property is tried: a few times with the other tests, many times in `npm run endurance`, which says how many
 * times more for each of its sections (`scripts/endurance/sections.ts`).
 */

const times = Math.max(1, Number(process.env.BATON_ENDURANCE ?? 1))

/** So many tries, or as many times more as endurance asks for. */
export function runs(few: number): number {
  return few * times
}

/** How long the tries may take, in milliseconds. */
export const PATIENCE = 60_000 * times
