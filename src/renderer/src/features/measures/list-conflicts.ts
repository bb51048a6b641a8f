/** Conflicts between what two parties are measured on: those flagged here, and those of swap cards, in one list. */
import type { Evidence } from '#shared/model/evidence.ts'
import type { ConflictId, InteractionId, PartyId } from '#shared/model/ids.ts'
import type { Interaction } from '#shared/model/interaction.ts'
import type { KpiConflict } from '#shared/model/measure.ts'

/** `subject` is that of the statement; one from a swap card is changed there. */
export interface ListedConflict {
  readonly from: 'flag' | 'swap'
  readonly subject: string
  readonly sides: KpiConflict['sides']
  readonly note: string
  /** Where on the map both meet: the interaction, else one of the two; null when neither is there any more. */
  readonly place: InteractionId | PartyId | null
}

/** A flag of this window, or null for one of a swap card. */
export function flagOf({ from, subject }: ListedConflict): ConflictId | null {
  return from === 'flag' ? (subject as ConflictId) : null
}

/** In the order in which they were first spoken of. */
export function listConflicts(
  evidence: readonly Evidence[],
  parties: readonly { readonly id: PartyId }[],
  interactions: readonly Pick<Interaction, 'id' | 'provider' | 'customer'>[],
): readonly ListedConflict[] {
  const there = new Set<string>(parties.map(({ id }) => id))
  const placeOf = ([one, other]: KpiConflict['sides'], said: InteractionId | null) => {
    const between = interactions.find(
      ({ id, provider, customer }) =>
        id === said ||
        (provider === one.party && customer === other.party) ||
        (provider === other.party && customer === one.party),
    )
    const known = interactions.find(({ id }) => id === said) ?? between
    return known?.id ?? [one.party, other.party].find((party) => there.has(party)) ?? null
  }
  return evidence.flatMap((one): ListedConflict[] => {
    if (one.value === null) return []
    if (one.kind === 'conflict') {
      const { sides, note } = one.value
      return [{ from: 'flag', subject: one.subject, sides, note, place: placeOf(sides, null) }]
    }
    if (one.kind !== 'swap' || one.value.conflict !== true) return []
    const { sides, conflictNote, interaction } = one.value
    const [first, second] = sides
    const plain: KpiConflict['sides'] = [
      { party: first.party, measuredOn: first.measuredOn },
      { party: second.party, measuredOn: second.measuredOn },
    ]
    return [
      { from: 'swap', subject: one.subject, sides: plain, note: conflictNote, place: placeOf(plain, interaction) },
    ]
  })
}
