/**
 * One host with windows for one data directory: a second one would show the same library beside the first, and neither would
 * hear what the other does. The command line works beside it, workshop by workshop.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '../core/refusal.ts'
import { type Claim, type Claimant, claim, isClaimed, readClaimant, sayClaimant } from './claim.ts'
import { asHomeRefusal } from './disk-refusal.ts'

/** The folder of claims, of a data directory. */
export function locksOf(home: string): string {
  return join(home, 'locks')
}

const claimOf = (home: string): string => join(locksOf(home), 'home')

/** Whether a living host with windows has this data directory. */
export function isHomeLocked(home: string): boolean {
  return isClaimed(claimOf(home))
}

/** Refuses `home-in-use`, which says who has it, and `home-unusable`. Makes the folder when it is missing. */
export function lockHome(home: string, claimant: Claimant): Claim {
  const path = claimOf(home)
  let held: Claim | null
  try {
    mkdirSync(locksOf(home), { recursive: true })
    held = claim(path, claimant)
  } catch (error) {
    throw asHomeRefusal(error, home)
  }
  if (held === null) throw new Refusal('home-in-use', { folder: home, holder: sayClaimant(readClaimant(path)) })
  return held
}
