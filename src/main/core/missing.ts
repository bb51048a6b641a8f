/** Refusals for what left the map, with the name by which the person knew it. */
import type { InteractionId, PartyId } from '#shared/model/ids.ts'
import type { WorkshopReader } from './ports/workshop-store.ts'
import { Refusal } from './refusal.ts'

/** Refuses `interaction-missing` unless it is on the map now. */
export function refuseMissingInteraction({ contents }: WorkshopReader, interaction: InteractionId): void {
  if (contents.hasInteraction(interaction)) return
  const name = contents.nameInteraction(interaction) ?? interaction
  throw new Refusal('interaction-missing', { interaction, name })
}

/** Refuses `party-missing` unless it is on the map now. */
export function refuseMissingParty({ contents }: WorkshopReader, party: PartyId): void {
  if (contents.hasParty(party)) return
  throw new Refusal('party-missing', { party, name: contents.nameParty(party) ?? party })
}
