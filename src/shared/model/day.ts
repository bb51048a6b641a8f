/** Days of the calendar. An instant belongs to the day that the wall shows where the laptop stands, not to that of UTC. */
import type { Period } from './interaction.ts'

const DAY_MS = 86_400_000

/** The local calendar day (`YYYY-MM-DD`) of a moment. */
export function dayOf(moment: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}

/** The day that many days later. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/** Whole days from one day to another; negative when it lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS)
}

const PERIOD_DAYS = { day: 1, week: 7 } as const
const PERIOD_MONTHS = { month: 1, quarter: 3, year: 12 } as const

/** The day so many periods later. Months keep the day of the month, or its last one: 31 January + 1 is 28 February. */
export function addPeriods(day: string, count: number, period: Period): string {
  if (period === 'day' || period === 'week') return addDays(day, count * PERIOD_DAYS[period])
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const months = month - 1 + count * PERIOD_MONTHS[period]
  const last = new Date(Date.UTC(year, months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, months, Math.min(date, last))).toISOString().slice(0, 10)
}
