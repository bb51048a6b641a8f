/** Backups by the day on which they were made, where this laptop stands. */
import type { Backup } from '#shared/model/backup.ts'
import { addDays, dayOf } from '#shared/model/day.ts'
import { sayDay, sayWeekday } from '#shared/text/say-day.ts'
import { t } from '#shared/text/text.ts'

/** One day, and what was kept on it. */
export interface BackupDay {
  /** `YYYY-MM-DD` */
  readonly day: string
  readonly name: string
  readonly backups: readonly Backup[]
}

/** `Today`, `Yesterday`, `Thursday, 12 Mar 2026`. */
export function nameDay(day: string, now: Date): string {
  const today = dayOf(now)
  if (day === today) return t('backups.day.today')
  if (day === addDays(today, -1)) return t('backups.day.yesterday')
  return t('backups.day.other', { weekday: sayWeekday(day), date: sayDay(day) })
}

/** @param backups the newest first; the days come in that order too */
export function groupByDay(backups: readonly Backup[], now: Date): readonly BackupDay[] {
  const days = new Map<string, Backup[]>()
  for (const backup of backups) {
    const day = dayOf(new Date(backup.at))
    days.set(day, [...(days.get(day) ?? []), backup])
  }
  return [...days].map(([day, some]) => ({ day, name: nameDay(day, now), backups: some }))
}
