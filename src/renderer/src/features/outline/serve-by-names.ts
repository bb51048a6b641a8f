/** Adds an interaction between parties that are named: names that are not on the map yet become parties. One undo step. */
import type { InteractionId, PartyId } from '#shared/model/ids.ts'
import { findByName, foldName } from '#shared/model/names.ts'
import type { Party } from '#shared/model/party.ts'
import type { MapCommands } from '../../canvas/map-api.ts'
import { newVisit } from '../../ui/typing.ts'

/** Clean texts; a service may be empty. */
export interface NamedInteraction {
  readonly provider: string
  readonly customer: string
  readonly service: string
}

/**
 * Null when the map is full. `parties` are all that stand on the map, hidden ones too; `known` says who is meant by a name
 * that several may have.
 */
export function serveByNames(
  { addParty, addInteraction }: Pick<MapCommands, 'addParty' | 'addInteraction'>,
  parties: readonly Party[],
  { provider, customer, service }: NamedInteraction,
  known: Readonly<Record<string, PartyId>> = {},
): InteractionId | null {
  const visit = newVisit()
  const findOrMake = (name: string): PartyId | null =>
    known[name] ?? findByName(parties, name)?.id ?? addParty({ name }, visit)
  const from = findOrMake(provider)
  // The customer may be the same new name: then it is the party just made.
  const to = foldName(customer) === foldName(provider) ? from : findOrMake(customer)
  return from === null || to === null ? null : addInteraction(from, to, { service }, visit)
}
