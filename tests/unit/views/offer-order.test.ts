/** Which interactions are offered first for a cost card. */
import { expect, test } from 'vitest'
import type { LatestResult } from '#shared/method/latest-results.ts'
import type { InteractionId, PartyId } from '#shared/model/ids.ts'
import { EMPTY_INTERACTION, type Interaction } from '#shared/model/interaction.ts'
import { offerOrder } from '../../../src/renderer/src/features/cost-card/offer-order.ts'

const id = (name: string) => `shape:${name}` as InteractionId
const interactions = ['plain', 'good', 'costed', 'few', 'worst'].map(
  (name): Interaction => ({
    ...{ ...EMPTY_INTERACTION, id: id(name) },
    ...{ provider: 'shape:a' as PartyId, customer: 'shape:b' as PartyId },
  }),
)
const rated = (mean: number | null) => ({ result: { customer: { mean } } }) as unknown as LatestResult

test('rated lowest first, then those with a card, then as they stand; too few votes are no rating', () => {
  const latest = new Map([
    [id('good'), rated(4.2)],
    [id('few'), rated(null)],
    [id('worst'), rated(1.9)],
  ])
  const offered = offerOrder(interactions, latest, new Map([[id('costed'), {}]]))
  expect(offered.map((one) => [one.id, one.rated, one.costed])).toEqual([
    [id('worst'), 1.9, false],
    [id('good'), 4.2, false],
    [id('costed'), null, true],
    [id('plain'), null, false],
    [id('few'), null, false],
  ])
})
