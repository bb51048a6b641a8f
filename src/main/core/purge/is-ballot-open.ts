/** Whether votes may lie in a workshop that nobody has revealed yet: nothing of it is written anew meanwhile. */
import type { WorkshopReader } from '../ports/workshop-store.ts'

export function isBallotOpen({ ratings }: Pick<WorkshopReader, 'ratings'>): boolean {
  return ratings.ballots().some(({ revealedAt }) => revealedAt === null)
}
