/** Backups in words: by the day, with their time, where they lie, and what they hold. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BACKUP_PLACES, BACKUP_REASONS, type Backup, type BackupId } from '#shared/model/backup.ts'
import { groupByDay, nameDay } from '../../../src/renderer/src/features/backups/group-by-day.ts'
import { nearestPlace, sayInstant, sayPlaces } from '../../../src/renderer/src/features/backups/say-backup.ts'
import { newTroubles } from '../../../src/renderer/src/features/backups/use-backup-trouble.ts'
import { isTickedAtFirst, mayTakeIn } from '../../../src/renderer/src/features/backups/use-take-in.ts'

/** Local times, as somebody reads them off the laptop's clock. */
const NOW = new Date(2026, 2, 12, 9, 30)
const at = (...[month, day, hours, minutes]: [number, number, number, number]) =>
  new Date(2026, month - 1, day, hours, minutes).toISOString()

function backup(instant: string, places: Backup['places'] = ['library']): Backup {
  return { id: `2026-03-12T09-30-00Z-${instant.length}` as BackupId, at: instant, reason: 'regular', bytes: 1, places }
}

describe('a backup', () => {
  test('is told by its day and its time, so that two of one day are told apart', () => {
    expect(sayInstant(at(3, 12, 0, 5), NOW)).toBe('Today, 00:05')
    expect(sayInstant(at(3, 11, 23, 59), NOW)).toBe('Yesterday, 23:59')
    expect(sayInstant(at(3, 10, 8, 0), NOW)).toBe('Tuesday, 10 Mar 2026, 08:00')
    // A clock that was set back: a day that is not there yet has its date.
    expect(nameDay('2026-03-13', NOW)).toBe('Friday, 13 Mar 2026')
  })

  test('lies in one of the two places, or in both, and is read from the nearer one', () => {
    expect(sayPlaces({ places: ['library'] })).toBe('on this laptop')
    expect(sayPlaces({ places: ['second'] })).toBe('in the second folder')
    expect(sayPlaces({ places: ['library', 'second'] })).toBe('on this laptop and in the second folder')
    expect(nearestPlace({ places: ['second', 'library'] })).toBe('library')
    expect(nearestPlace({ places: ['second'] })).toBe('second')
  })
})

test('a list by the day keeps every backup, each once, in its order', () => {
  const backups = fc.array(
    fc.record({
      at: fc.date({ min: new Date(2025, 0, 1), max: NOW, noInvalidDate: true }).map((date) => date.toISOString()),
      reason: fc.constantFrom(...BACKUP_REASONS),
      places: fc.subarray([...BACKUP_PLACES], { minLength: 1 }),
      bytes: fc.nat(),
      id: fc.constant('2026-03-12T09-30-00Z-a' as BackupId),
    }),
  )
  fc.assert(
    fc.property(backups, (made) => {
      const newest = [...made].sort((a, b) => (a.at < b.at ? 1 : -1))
      const days = groupByDay(newest, NOW)
      expect(days.flatMap((day) => day.backups)).toEqual(newest)
      expect(new Set(days.map(({ day }) => day)).size).toBe(days.length)
    }),
  )
  expect(groupByDay([backup(at(3, 12, 8, 0)), backup(at(3, 11, 8, 0))], NOW).map(({ name }) => name)).toEqual([
    'Today',
    'Yesterday',
  ])
})

test('trouble with a place is told once, and again only after it was well or is another folder', () => {
  const well = { place: 'second', folder: '/media/stick', lastAt: null, problem: null } as const
  const away = { ...well, problem: 'It is not there.' }
  expect(newTroubles([], [well])).toEqual([])
  expect(newTroubles([well], [away])).toEqual([away])
  expect(newTroubles([away], [{ ...away, problem: 'It is full.' }])).toEqual([])
  expect(newTroubles([away], [{ ...away, folder: '/media/other' }])).toHaveLength(1)
  expect(newTroubles([], [away])).toEqual([away])
})

test('what was found is ticked where that takes nothing of this laptop’s away, and what is here needs no taking in', () => {
  const kinds = ['missing', 'newer', 'diverged', 'same'] as const
  expect(kinds.filter((here) => isTickedAtFirst({ here }))).toEqual(['missing', 'newer'])
  expect(kinds.filter((here) => mayTakeIn({ here }))).toEqual(['missing', 'newer', 'diverged'])
})
