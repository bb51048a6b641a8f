/** Backups of workshops: when they are made, what they hold, where they go, and how a workshop comes back out of one. */
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import type { WorkshopId } from '#shared/model/ids.ts'
import { coreApp } from '../core-app.ts'
import { openMap, party } from '../map-builders.ts'
import { integrityOf, pathOf } from '../read-file.ts'
import { handTimer } from './hand-timer.ts'
import { tablesOf } from './tables-of.ts'

const MINUTE = 60_000

/** A core whose timer the test is; `made` waits until there are so many backups of a workshop. */
function backedUp(options: Parameters<typeof coreApp>[0] = {}) {
  const hand = handTimer()
  const app = coreApp({ timer: hand.timer, ...options })
  const clock = (options.clock as typeof app.clock | undefined) ?? app.clock
  const list = (workshop: WorkshopId) => app.get('backups.list', { workshop })
  return {
    ...{ app, clock, list },
    fire: hand.fire,
    pathOf: (workshop: WorkshopId, id: string) => join(app.home, 'backups', workshop, `${id}.baton`),
    made: (workshop: WorkshopId, count: number) =>
      vi.waitFor(async () => {
        const found = await list(workshop)
        expect(found.map(({ reason }) => reason)).toHaveLength(count)
        return found
      }),
    /** Looks once, and waits until that is over. */
    async look() {
      hand.fire()
      await app.get('backups.state', {})
      await new Promise((resolve) => setImmediate(resolve))
    },
  }
}

describe('a workshop that is open', () => {
  test('is backed up when it is opened, and then every quarter of an hour while something changes', async () => {
    const { app, clock, fire, made, look, list } = backedUp()
    const map = await openMap(app)
    await map.apply([party('kitchen')])
    fire()
    await made(map.id, 1)
    clock.pass(MINUTE)
    await look()
    await map.apply([party('stores')])
    clock.pass(13 * MINUTE)
    await look()
    expect(await list(map.id)).toHaveLength(1)
    clock.pass(MINUTE)
    fire()
    await made(map.id, 2)
    clock.pass(60 * MINUTE)
    await look()
    expect(await list(map.id)).toHaveLength(2)
    expect((await list(map.id)).map(({ reason, places }) => ({ reason, places }))).toEqual([
      { reason: 'regular', places: ['library'] },
      { reason: 'regular', places: ['library'] },
    ])
    await app.close()
  })

  test('is not backed up again when it is opened and nothing has changed since', async () => {
    const { app, clock, fire, made, look, list } = backedUp()
    const map = await openMap(app)
    clock.pass(2000)
    fire()
    await made(map.id, 1)
    await app.get('library.close', { id: map.id })
    clock.pass(60 * MINUTE)
    await look()
    await app.get('library.open', { id: map.id })
    await look()
    expect(await list(map.id)).toHaveLength(1)
    await map.apply([party('kitchen')])
    await app.get('library.close', { id: map.id })
    await look()
    await app.get('library.open', { id: map.id })
    fire()
    await made(map.id, 2)
    await app.close()
  })

  test('is backed up record by record as it stands', async () => {
    const { app, pathOf: backupPath } = backedUp()
    const map = await openMap(app)
    await map.apply([party('kitchen'), party('stores')])
    const backup = await app.get('backups.make', { workshop: map.id })
    expect(backup).toMatchObject({ reason: 'asked', places: ['library'], at: '2026-03-02T09:00:00Z' })
    await app.get('library.close', { id: map.id })
    expect(integrityOf(backupPath(map.id, backup.id))).toBe('ok')
    expect(tablesOf(backupPath(map.id, backup.id))).toEqual(tablesOf(pathOf(app.home, map.id)))
    await app.close()
  })
})
