/** Review dates as a calendar file (RFC 5545), since Baton itself reminds nobody: whole days, one event for each change. */

/** A day on which to look again. */
export interface CalendarReview {
  /** Unique in the world and the same in every export, so that importing again moves the event instead of doubling it. */
  readonly uid: string
  /** `YYYY-MM-DD` */
  readonly day: string
  readonly title: string
  readonly text: string
  /** How often the log was added to: later exports win. */
  readonly sequence: number
}

/** Octets of a line, its end not counted. */
const LINE_OCTETS = 75

/** The file. @param at when it is made, an ISO instant */
export function writeCalendar(reviews: readonly CalendarReview[], at: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Baton//Reviews//EN',
    'CALSCALE:GREGORIAN',
    ...reviews.flatMap((review) => [
      'BEGIN:VEVENT',
      `UID:${review.uid}`,
      `DTSTAMP:${at.replace(/[-:]|\.\d+/g, '')}`,
      `SEQUENCE:${review.sequence}`,
      `DTSTART;VALUE=DATE:${review.day.replaceAll('-', '')}`,
      `SUMMARY:${escapeText(review.title)}`,
      ...(review.text === '' ? [] : [`DESCRIPTION:${escapeText(review.text)}`]),
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escapeText(review.title)}`,
      'TRIGGER:PT8H',
      'END:VALARM',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return `${lines.map(foldLine).join('\r\n')}\r\n`
}

/** Whatever some program takes for the end of a line is written as one; other control characters have no place here. */
function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/g, '\\n')
    .replace(/\p{Cc}/gu, '')
}

/** Breaks a line after at most 75 octets, never inside a character; what follows begins with a blank. */
function foldLine(line: string): string {
  const pieces: string[] = []
  let piece = ''
  let octets = 0
  for (const sign of line) {
    const size = octetsOf(sign.codePointAt(0) ?? 0)
    if (octets + size > LINE_OCTETS) {
      pieces.push(piece)
      piece = ''
      // The blank that the next line begins with counts.
      octets = 1
    }
    piece += sign
    octets += size
  }
  return [...pieces, piece].join('\r\n ')
}

/** Octets of a character in UTF-8. */
function octetsOf(point: number): number {
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x1_0000 ? 3 : 4
}
