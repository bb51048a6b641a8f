/** Gathers the entries of rows into one cast: parties folded by name, interactions that say the same added up. */
import type { ImportedCast } from '../model/imported-table.ts'
import type { InteractionFacts } from '../model/interaction.ts'
import { LIMITS } from '../model/limits.ts'
import { foldName } from '../model/names.ts'
import { EMPTY_PARTY, type PartyFacts } from '../model/party.ts'
import type { RowEnd, RowEntry } from './read-row.ts'

type CastInteraction = ImportedCast['interactions'][number]

function addVolumes(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b
  return Math.min(LIMITS.volume, a + b)
}

function joinNotes(a: string, b: string): string {
  if (b === '' || a.split('\n').includes(b)) return a
  const joined = a === '' ? b : `${a}\n${b}`
  return joined.length > LIMITS.note ? a : joined
}

function sameKey(provider: number, customer: number, facts: InteractionFacts): string {
  return JSON.stringify([
    provider,
    customer,
    foldName(facts.service),
    facts.channel,
    foldName(facts.trigger),
    facts.period,
  ])
}

/** Takes rows one after another and gives the cast that they make. */
export class CastBuilder {
  readonly #parties: PartyFacts[] = []
  /** Which parties had their kind said; the default is not a statement. */
  readonly #kindSaid = new Set<number>()
  readonly #positions = new Map<string, number>()
  readonly #interactions = new Map<string, CastInteraction>()

  add(entry: RowEntry): void {
    const provider = this.#party(entry.provider)
    const customer = this.#party(entry.customer)
    const key = sameKey(provider, customer, entry.facts)
    const known = this.#interactions.get(key)
    const facts = known
      ? {
          ...known.facts,
          volume: addVolumes(known.facts.volume, entry.facts.volume),
          note: joinNotes(known.facts.note, entry.facts.note),
        }
      : entry.facts
    this.#interactions.set(key, { provider, customer, facts })
  }

  build(): ImportedCast {
    return { parties: [...this.#parties], interactions: [...this.#interactions.values()] }
  }

  /** The position of a party; what an earlier row left unsaid is filled in, what it said stays. */
  #party(end: RowEnd): number {
    const key = foldName(end.name)
    const position = this.#positions.get(key) ?? this.#parties.length
    const known = this.#parties[position] ?? { ...EMPTY_PARTY, name: end.name }
    const kind = end.kind && !this.#kindSaid.has(position) ? end.kind : known.kind
    if (end.kind) this.#kindSaid.add(position)
    this.#positions.set(key, position)
    this.#parties[position] = { ...known, kind, group: known.group || end.group }
    return position
  }
}
