/** A party: whoever or whatever serves or is served. */
import { z } from 'zod'
import { PartyId } from './ids.ts'
import { LIMITS } from './limits.ts'

/** What a party can be. A customer is external here; who is served inside is the customer of an interaction. */
export const PARTY_KINDS = ['team', 'role', 'system', 'machine', 'customer', 'supplier'] as const
export type PartyKind = (typeof PARTY_KINDS)[number]

/** What is known of a party apart from where it stands on the map. */
export const PartyFacts = z.object({
  name: z.string().max(LIMITS.name),
  kind: z.enum(PARTY_KINDS),
  /** Part of the organisation it belongs to; empty when not said. */
  group: z.string().max(LIMITS.name),
  /** Who or how many people, in the words of the room. */
  people: z.string().max(LIMITS.shortText),
  note: z.string().max(LIMITS.note),
  /** Automatic layout leaves a pinned party where it is. */
  pinned: z.boolean(),
})
export type PartyFacts = z.infer<typeof PartyFacts>

/** A party on the map. */
export const Party = PartyFacts.extend({ id: PartyId })
export type Party = z.infer<typeof Party>

/** A party of which nothing has been said yet. */
export const EMPTY_PARTY: PartyFacts = { name: '', kind: 'team', group: '', people: '', note: '', pinned: false }
