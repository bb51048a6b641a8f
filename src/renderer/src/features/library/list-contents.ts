/** What a workshop holds, in words; what is not there yet is left out. */
import type { WorkshopCounts } from '#shared/model/workshop.ts'
import { t } from '#shared/text/text.ts'

/** `61 parties`, `255 interactions`, `3 changes`; one sentence when the map is empty. */
export function listContents({ parties, interactions, changes }: WorkshopCounts): readonly string[] {
  const lines = [
    parties > 0 && t('library.parties', { count: parties }),
    interactions > 0 && t('library.interactions', { count: interactions }),
    changes > 0 && t('library.changes', { count: changes }),
  ].filter((line) => line !== false)
  return lines.length === 0 ? [t('library.emptyMap')] : lines
}
