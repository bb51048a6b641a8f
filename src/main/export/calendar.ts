/** The reviews that are to come as a calendar file. */
import { listCalendarReviews } from '#shared/calendar/review-calendar.ts'
import { writeCalendar } from '#shared/calendar/write-calendar.ts'
import type { ExportOrder, Written } from '../core/ports/export-writer.ts'
import { Refusal } from '../core/refusal.ts'

/** Refuses `calendar-empty` where no review is to come. */
export function writeReviews({ facts, at }: ExportOrder): Written {
  const reviews = listCalendarReviews(facts.workshop, facts.changes)
  if (reviews.length === 0) throw new Refusal('calendar-empty')
  return { kind: 'file', bytes: new TextEncoder().encode(writeCalendar(reviews, at)) }
}
