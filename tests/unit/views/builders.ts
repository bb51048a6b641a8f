/** Parties, interactions and changes for tests of the views, with only what a test cares about. */
import { type Change, type ChangeEntry, EMPTY_CHANGE } from '#shared/model/change.ts'
import type { ChangeId, InteractionId, PartyId, SessionId } from '#shared/model/ids.ts'
import { EMPTY_INTERACTION, type Interaction, type InteractionFacts } from '#shared/model/interaction.ts'
import { EMPTY_PARTY, type Party, type PartyFacts } from '#shared/model/party.ts'

export function party(name: string, facts: Partial<PartyFacts> = {}): Party {
  return { ...EMPTY_PARTY, name, ...facts, id: partyId(name) }
}

export function partyId(name: string): PartyId {
  return `shape:${name}` as PartyId
}

/** `serves('a', 'b')`: a serves b. */
export function serves(provider: string, customer: string, facts: Partial<InteractionFacts> = {}): Interaction {
  const id = `shape:${provider}-${customer}-${facts.service ?? ''}` as InteractionId
  return { ...EMPTY_INTERACTION, ...facts, id, provider: partyId(provider), customer: partyId(customer) }
}

export function entry(facts: Partial<ChangeEntry> = {}): ChangeEntry {
  return {
    ...EMPTY_CHANGE,
    what: 'Call before noon',
    kind: 'logged',
    at: '2026-03-01T09:00:00.000Z',
    session: 'session1' as SessionId,
    sessionNumber: 1,
    comment: '',
    ...facts,
  }
}

export function change(facts: Partial<Change> = {}): Change {
  return {
    ...EMPTY_CHANGE,
    what: 'Call before noon',
    follows: null,
    id: 'change1' as ChangeId,
    interaction: 'shape:i' as InteractionId,
    provider: 'Billing',
    customer: 'Sales',
    service: 'invoices',
    interactionArchived: false,
    loggedAt: '2026-03-01T09:00:00.000Z',
    changedAt: '2026-03-01T09:00:00.000Z',
    entries: [],
    ...facts,
  }
}
