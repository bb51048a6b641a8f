/** In which order interactions are offered for a cost card: those that their customers rated lowest first. */
import type { LatestResult } from '#shared/method/latest-results.ts'
import type { InteractionId } from '#shared/model/ids.ts'
import type { Interaction } from '#shared/model/interaction.ts'

export interface Offered {
  readonly id: InteractionId
  /** What the customers gave on average; null where too few voted, or nobody. */
  readonly rated: number | null
  readonly costed: boolean
}

/** Rated ones first, the worst of them at the front; then those with a card; then the others as they stand on the map. */
export function offerOrder(
  interactions: readonly Interaction[],
  latest: ReadonlyMap<InteractionId, LatestResult>,
  cards: ReadonlyMap<InteractionId, unknown>,
): readonly Offered[] {
  const offered = interactions.map(({ id }) => ({
    id,
    rated: latest.get(id)?.result.customer.mean ?? null,
    costed: cards.has(id),
  }))
  const rank = ({ rated, costed }: Offered) => (rated === null ? (costed ? 10 : 20) : rated)
  return offered.sort((one, other) => rank(one) - rank(other))
}
