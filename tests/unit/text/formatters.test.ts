/** What the locale decides where a text alone does not: which number of a day is the month, and how short numbers are written. */
import { afterEach, expect, test } from 'vitest'
import { DEFAULT_LOCALE } from '#shared/model/locale.ts'
import { dayOrder } from '#shared/text/formatters.ts'
import { sayCompact } from '#shared/text/say-amount.ts'
import { sayNames } from '#shared/text/say-list.ts'
import { speak } from '#shared/text/text.ts'

afterEach(() => speak(DEFAULT_LOCALE))

test.each([
  ['en-GB', 'day-first'],
  ['en-US', 'month-first'],
  ['de-DE', 'day-first'],
  ['fr-FR', 'day-first'],
  ['fr-CA', 'day-first'],
  ['en-XA', 'day-first'],
])('who writes as %s does means the %s', async (locale, order) => {
  await speak(locale)
  expect(dayOrder()).toBe(order)
})

test.each([
  ['en-GB', '1.86K', '2M'],
  ['en-US', '1.86K', '2M'],
  ['de-DE', '1860', '2\u00a0Mio.'],
  ['fr-FR', '1,86\u00a0k', '2\u00a0M'],
])('%s writes short numbers as %s and %s', async (locale, thousands, millions) => {
  await speak(locale)
  expect([sayCompact(1860, 3), sayCompact(2_000_000, 3)]).toEqual([thousands, millions])
})

test.each([
  ['en-GB', 'A', 'A and B', 'A, B, C and 2 more'],
  ['en-US', 'A', 'A and B', 'A, B, C, and 2 more'],
  ['de-DE', 'A', 'A und B', 'A, B, C und 2 weitere'],
  ['fr-FR', 'A', 'A et B', 'A, B, C et 2 autres'],
])('%s strings names together: %s; %s; %s', async (locale, one, two, many) => {
  await speak(locale)
  expect([['A'], ['A', 'B'], ['A', 'B', 'C', 'D', 'E']].map((names) => sayNames(names))).toEqual([one, two, many])
})
