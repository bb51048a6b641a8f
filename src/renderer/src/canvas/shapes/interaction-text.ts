/** What an interaction's label says. */
import type { InteractionFacts } from '#shared/model/interaction.ts'
import { sayNumber } from '#shared/text/say-amount.ts'
import { t } from '#shared/text/text.ts'
import { type LabelSize, sizeLabel } from '../routes/label-box.ts'

/** "1,204 per month", or nothing while it has not been said. */
export function volumeLine({ volume, period }: Pick<InteractionFacts, 'volume' | 'period'>): string {
  return volume === null ? '' : `${sayNumber(volume, 1)} ${t(`term.period.${period}`)}`
}

type LabelFacts = Pick<InteractionFacts, 'service' | 'volume' | 'period'>

const sizes = new WeakMap<LabelFacts, LabelSize>()

/** Room that the label takes. A record keeps its facts while it is moved, so each text is measured once. */
export function sizeOfLabel(facts: LabelFacts): LabelSize {
  const known = sizes.get(facts)
  if (known) return known
  const made = sizeLabel(facts.service, volumeLine(facts))
  sizes.set(facts, made)
  return made
}
