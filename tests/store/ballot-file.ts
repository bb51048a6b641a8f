/**
 * Ballots on a workshop file of their own, without a library around it: many can be held in the time of one test. The
 * core's own handlers write through the real store; only chance can be another one.
 */
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RatingTerms } from '#shared/model/ballot.ts'
import type { BallotId, InteractionId, WorkshopId } from '#shared/model/ids.ts'
import type { OpenWorkshops } from '../../src/main/core/open-workshops.ts'
import type { Chance } from '../../src/main/core/ports/system.ts'
import { ratingsArea } from '../../src/main/core/ratings.ts'
import { systemChance } from '../../src/main/store/node-system.ts'
import { openWorkshop } from '../../src/main/store/open-workshop.ts'
import { tempFolder } from '../helpers/temp-folder.ts'
import { openVoting, RATING } from './ballot-builders.ts'
import { standingClock } from './core-app.ts'
import { interaction } from './map-builders.ts'
import { pathOf } from './read-file.ts'

const CALLER = { role: 'facilitator', window: 'w1' } as const

/** A closed workshop with this many interactions, to be copied for every ballot. */
export async function votingTemplate(interactions: number) {
  const { app, map, workshop } = await openVoting()
  const ids = Array.from({ length: interactions }, (_, number) => `i${number}`)
  await map.apply(ids.flatMap((id) => interaction(id, 'sales', 'buyer')))
  await app.get('library.close', { id: workshop })
  const folder = tempFolder()
  let copies = 0
  return {
    workshop,
    interactions: ids.map((id) => `shape:${id}` as InteractionId),
    newFile() {
      copies += 1
      const path = join(folder, `voting-${copies}.baton`)
      copyFileSync(pathOf(app.home, workshop), path)
      return path
    },
  }
}

/** Opens such a file. Everything is done at once: nothing here waits. */
export function openBallotFile(path: string, workshop: WorkshopId, chance: Chance = systemChance) {
  const clock = standingClock()
  const store = openWorkshop(path, { backups: `${path}-backups`, now: clock.now() })
  const calls = ratingsArea({
    clock,
    ids: { next: systemChance.key },
    chance,
    open: { shown: () => ({ id: workshop, store, gesture: null }) } as Partial<OpenWorkshops> as OpenWorkshops,
    events: { emit: () => undefined },
  })
  const call = <N extends keyof typeof calls>(name: N, input: Omit<Parameters<(typeof calls)[N]>[0], 'workshop'>) =>
    (calls[name] as (input: unknown, caller: unknown) => unknown)({ ...input, workshop }, CALLER) as Awaited<
      ReturnType<(typeof calls)[N]>
    >
  return {
    store,
    clock,
    call,
    open: (terms: Partial<RatingTerms> = {}): BallotId =>
      call('ratings.open', { terms: { ...RATING, ...terms } }).ballot,
  }
}
