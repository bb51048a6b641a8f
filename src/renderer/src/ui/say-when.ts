/** Points in time as people say them, in the time of this laptop. */
import { dateFormat } from '#shared/text/formatters.ts'
import { t } from '#shared/text/text.ts'

/** `Today, 14:05`, `Yesterday, 09:12`, `12 Mar 2026`; "Never" for none. */
export function sayWhen(instant: string | null, now: Date): string {
  if (instant === null) return t('app.when.never')
  const at = new Date(instant)
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1)
  if (sameDay(at, now)) return t('app.when.today', { time: sayTime(at) })
  if (sameDay(at, yesterday)) return t('app.when.yesterday', { time: sayTime(at) })
  return dateFormat({ day: 'numeric', month: 'short', year: 'numeric' }).format(at)
}

/** `14:05`, or `14:05:09` with seconds. */
export function sayTime(at: Date, seconds = false): string {
  return dateFormat({ hour: '2-digit', minute: '2-digit', ...(seconds ? { second: '2-digit' } : {}) }).format(at)
}

function sameDay(a: Date, b: Date): boolean {
  return a.getFullYear() === b.getFullYear() && a.getMonth() === b.getMonth() && a.getDate() === b.getDate()
}
