/** A backup in words: when, where, and how much it holds. */
import type { Backup, BackupPlace } from '#shared/model/backup.ts'
import { dayOf } from '#shared/model/day.ts'
import type { PastState } from '#shared/model/past-state.ts'
import { t } from '#shared/text/text.ts'
import { sayTime } from '../../ui/say-when.ts'
import { nameDay } from './group-by-day.ts'

/** `Today, 14:05`, `Thursday, 12 Mar 2026, 14:05`: two backups of one day are told apart. */
export function sayInstant(instant: string, now: Date): string {
  const at = new Date(instant)
  return t('backups.at', { day: nameDay(dayOf(at), now), time: sayTime(at) })
}

type Places = Pick<Backup, 'places'>

function placesOf({ places: [only = 'library', other] }: Places): BackupPlace | 'both' {
  return other === undefined ? only : 'both'
}

/** In which of the two places, or in both. */
export function sayPlaces(backup: Places): string {
  return t(`backups.where.${placesOf(backup)}`)
}

/** The same in a word or two. */
export function sayPlacesShortly(backup: Places): string {
  return t(`backups.whereShort.${placesOf(backup)}`)
}

/** Where it is read from: the library's disk is the quicker one. */
export function nearestPlace({ places }: Places): BackupPlace {
  return places.includes('library') ? 'library' : 'second'
}

/** What a state holds, as words that stand beside each other. */
export function sayHoldings({ parties, interactions, changes }: PastState): readonly string[] {
  return [
    t('backups.preview.parties', { count: parties.length }),
    t('backups.preview.interactions', { count: interactions.length }),
    t('backups.preview.changes', { count: changes.length }),
  ]
}
