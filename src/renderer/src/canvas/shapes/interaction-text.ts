/** What an interaction's label says. */
import type { InteractionFacts } from '#shared/model/interaction.ts'
import { t } from '#shared/text/text.ts'

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 1 })

/** "1,204 per month", or nothing while it has not been said. */
export function volumeLine({ volume, period }: Pick<InteractionFacts, 'volume' | 'period'>): string {
  return volume === null ? '' : `${number.format(volume)} ${t(`term.period.${period}`)}`
}
