/** Titles as they are stored, and titles of copies. */
import { checkText } from '#shared/model/clean-text.ts'
import { LIMITS } from '#shared/model/limits.ts'
import { WORKSHOP_TITLE_RULES, type WorkshopTitle } from '#shared/model/workshop.ts'
import { t } from '#shared/text/text.ts'
import { Refusal } from './refusal.ts'

/** Refuses `title-empty` and `title-too-long`. */
export function cleanTitle(raw: string): string {
  const clean = checkText(raw, WORKSHOP_TITLE_RULES.title)
  if (clean.ok) return clean.value
  if (clean.reason === 'empty') throw new Refusal('title-empty')
  throw new Refusal('title-too-long', { length: clean.length, limit: clean.limit })
}

/** Refuses what {@link cleanTitle} refuses, and `client-too-long`. A client may be empty. */
export function cleanTitleAndClient(raw: WorkshopTitle): WorkshopTitle {
  const client = checkText(raw.client, WORKSHOP_TITLE_RULES.client)
  if (!client.ok) throw new Refusal('client-too-long', { length: client.length, limit: client.limit })
  return { title: cleanTitle(raw.title), client: client.value }
}

/** A title made from another one; the end of a very long one gives way. */
export function fitTitle(original: string, make: (title: string) => string): string {
  return make(original.slice(0, LIMITS.title - make('').length))
}

/** A title for a copy that none of the others has; the end of a very long one gives way. */
export function copyTitle(original: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const title = fitTitle(original, (title) =>
      number === 1 ? t('folder.copyTitle', { title }) : t('folder.copyTitleNumbered', { title, number }),
    )
    if (!taken.has(title)) return title
  }
}
