/** A workshop on whose map a test works while the disk below it has trouble; the watch looks when the test says so. */
import { join } from 'node:path'
import { expect } from 'vitest'
import type { SavingTrouble } from '#shared/contract/rescue.ts'
import { coreApp, FACILITATOR } from './core-app.ts'
import { openMap, party } from './map-builders.ts'
import { integrityOf, pathOf, readRows } from './read-file.ts'

/** With one party on it. */
export async function watchedMap(
  home?: string,
  installation?: NonNullable<Parameters<typeof coreApp>[0]>['installation'],
) {
  const works: (() => void)[] = []
  const looks: (() => void)[] = []
  const app = coreApp({
    timer: {
      every(milliseconds, work) {
        if (milliseconds === 1000) works.push(work)
        if (milliseconds === 5000) looks.push(work)
        return () => {}
      },
    },
    ...(home !== undefined && { home }),
    ...(installation !== undefined && { installation }),
  })
  const told: SavingTrouble[] = []
  app.subscribe(FACILITATOR, (name, payload) => {
    if (name === 'rescue.troubleChanged' && 'trouble' in payload) told.push(payload.trouble as SavingTrouble)
  })
  const map = await openMap(app, 'Watched')
  await map.apply([party('a')])
  const path = pathOf(app.home, map.id)
  /** So many seconds pass. */
  const pass = (seconds = 1) => {
    for (let count = 0; count < seconds; count += 1) for (const work of works) work()
  }
  /** Begins the backups that are due. */
  const lookForBackups = () => {
    for (const look of looks) look()
  }
  const names = async () => {
    const { records } = await app.get('map.load', { workshop: map.id })
    return records.filter(({ typeName }) => typeName === 'shape').map(({ id }) => id)
  }
  /** Closes it and gives what lies in the file. */
  const close = async () => {
    await app.get('library.close', { id: map.id })
    expect(integrityOf(path)).toBe('ok')
    return readRows<{ id: string }>(path, `SELECT id FROM record WHERE type_name = 'shape'`).map(({ id }) => id)
  }
  return { app, ...map, path, folder: join(app.home, 'workshops'), pass, lookForBackups, told, names, close }
}
