/** Moments of a story as the room reads them. */
import { dateFormat } from '#shared/text/formatters.ts'

const MOMENT = { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' } as const

/** "21 Dec 2026, 14:05", in local time. */
export function readMoment(instant: string): string {
  return dateFormat(MOMENT).format(new Date(instant))
}
