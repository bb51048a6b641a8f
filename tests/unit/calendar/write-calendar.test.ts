/** Calendar files: what other programs read in them, whatever stands in the texts. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writeCalendar } from '#shared/calendar/write-calendar.ts'

const AT = '2026-03-02T09:00:00.000Z'
const review = { uid: 'change-1@baton', day: '2026-04-01', title: 'Look again: call first', text: '', sequence: 2 }

/** The lines as they were before they were folded. */
function unfold(file: string): string[] {
  return file.replaceAll('\r\n ', '').split('\r\n')
}

test('a review is an event of a whole day, with an alarm on its morning', () => {
  expect(unfold(writeCalendar([review], AT))).toEqual([
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Baton//Reviews//EN', 'CALSCALE:GREGORIAN'],
    ...['BEGIN:VEVENT', 'UID:change-1@baton', 'DTSTAMP:20260302T090000Z', 'SEQUENCE:2', 'DTSTART;VALUE=DATE:20260401'],
    ...['SUMMARY:Look again: call first', 'TRANSP:TRANSPARENT', 'BEGIN:VALARM', 'ACTION:DISPLAY'],
    ...['DESCRIPTION:Look again: call first', 'TRIGGER:PT8H', 'END:VALARM', 'END:VEVENT', 'END:VCALENDAR', ''],
  ])
})

test('commas, semicolons, backslashes and line ends are escaped', () => {
  const lines = unfold(writeCalendar([{ ...review, title: 'a, b; c\\d', text: 'one\r\ntwo\nthree' }], AT))
  expect(lines).toContain('SUMMARY:a\\, b\\; c\\\\d')
  expect(lines).toContain('DESCRIPTION:one\\ntwo\\nthree')
})

test('no line is longer than 75 octets, no character is broken, and unfolding gives the text back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
      const file = writeCalendar([{ ...review, title }], AT)
      for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      expect(file).not.toContain('\uFFFD'.repeat(2))
      const escaped = title.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|[\r\n]/g, '\\n')
      expect(unfold(file)).toContain(`SUMMARY:${escaped}`)
    }),
  )
})

test('no review makes a calendar without events', () => {
  expect(writeCalendar([], AT)).not.toContain('VEVENT')
})

test('nothing that was typed begins a line of its own, whatever a program takes for the end of one', () => {
  const forged = ['\r\n', '\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029']
    .map((end) => `x${end}END:VEVENT`)
    .join('')
  const text = writeCalendar(
    [{ uid: 'one@baton', day: '2026-03-02', title: `\u0000\u001b${forged}`, text: forged, sequence: 0 }],
    '2026-03-02T09:00:00.000Z',
  )
  expect(text.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/).filter((line) => line === 'END:VEVENT')).toHaveLength(1)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  expect(text).not.toMatch(/[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f]/)
})
