/**
 * The matrix as values: parties in order, and for each pair "row serves column" its interactions. What colours the cells is
 * reckoned apart from it (`matrix-figures.ts`), so that another colour does not build the matrix anew.
 */
import type { InteractionId, PartyId } from '#shared/model/ids.ts'
import { type Interaction, PERIODS, type Period } from '#shared/model/interaction.ts'
import { compareNames } from '#shared/model/names.ts'
import type { Party } from '#shared/model/party.ts'
import type { AreaOf } from './matrix-areas.ts'

/** How much is served per period. */
export interface MatrixVolume {
  readonly period: Period
  readonly total: number
}

/** A pair of parties with at least one interaction. */
export interface MatrixCell {
  readonly provider: PartyId
  readonly customer: PartyId
  readonly interactions: readonly InteractionId[]
  readonly services: readonly string[]
  /** One entry per period that was said, shortest period first; empty when no volume is known. */
  readonly volumes: readonly MatrixVolume[]
}

/** Consecutive parties of one area. */
export interface MatrixGroup {
  readonly name: string
  readonly from: number
  readonly count: number
  /** Whether it is a zone that is collapsed on the map. */
  readonly collapsed: boolean
}

/** The whole matrix; cells are asked for by their two parties. */
export interface Matrix {
  readonly parties: readonly Party[]
  /** Empty where nothing is put together. */
  readonly groups: readonly MatrixGroup[]
  /** The pairs that have an interaction, by {@link pairKey}. */
  readonly cells: ReadonlyMap<string, MatrixCell>
  /** The collapsed zone that a party stands in, by name; null for all others, and where zones are not looked at. */
  collapsedZoneOf(party: Party): string | null
  cell(provider: PartyId, customer: PartyId): MatrixCell | null
}

/** Orders parties by their areas, then by name. */
export function buildMatrix(
  parties: readonly Party[],
  interactions: readonly Interaction[],
  areaOf: AreaOf | null,
): Matrix {
  const rankOf = (party: Party) => areaOf?.(party).rank ?? 0
  const ordered = [...parties].sort((a, b) => rankOf(a) - rankOf(b) || compareNames(a.name, b.name))
  const cells = cellsOf(interactions)
  return {
    parties: ordered,
    groups: areaOf === null ? [] : groupsOf(ordered, areaOf),
    cells,
    collapsedZoneOf: (party) => {
      const area = areaOf?.(party)
      return area?.collapsed ? area.name : null
    },
    cell: (provider, customer) => cells.get(pairKey(provider, customer)) ?? null,
  }
}

/** What a pair is known by. */
export function pairKey(provider: PartyId, customer: PartyId): string {
  return `${provider} ${customer}`
}

function cellsOf(interactions: readonly Interaction[]): ReadonlyMap<string, MatrixCell> {
  const pairs = new Map<string, Interaction[]>()
  for (const one of interactions) {
    const key = pairKey(one.provider, one.customer)
    const known = pairs.get(key)
    if (known) known.push(one)
    else pairs.set(key, [one])
  }
  const cells = new Map<string, MatrixCell>()
  for (const [key, ones] of pairs) {
    const [first] = ones
    if (!first) continue
    cells.set(key, {
      provider: first.provider,
      customer: first.customer,
      interactions: ones.map((one) => one.id),
      services: ones.map((one) => one.service).filter((service) => service !== ''),
      volumes: volumesOf(ones),
    })
  }
  return cells
}

function volumesOf(ones: readonly Interaction[]): readonly MatrixVolume[] {
  return PERIODS.flatMap((period) => {
    const said = ones.filter((one) => one.period === period && one.volume !== null)
    return said.length === 0 ? [] : [{ period, total: said.reduce((sum, one) => sum + (one.volume ?? 0), 0) }]
  })
}

function groupsOf(parties: readonly Party[], areaOf: AreaOf): readonly MatrixGroup[] {
  const groups: (MatrixGroup & { rank: number })[] = []
  parties.forEach((party, index) => {
    const last = groups.at(-1)
    const { rank, name, collapsed } = areaOf(party)
    if (last !== undefined && last.rank === rank) groups[groups.length - 1] = { ...last, count: last.count + 1 }
    else groups.push({ rank, name, collapsed, from: index, count: 1 })
  })
  return groups.map(({ name, from, count, collapsed }) => ({ name, from, count, collapsed }))
}

/** The cell of the first selected interaction, or the row of the first selected party; the first cell when there is none. */
export function placeOf(
  { parties }: Pick<Matrix, 'parties'>,
  interactions: readonly Interaction[],
  selection: readonly string[],
): { readonly row: number; readonly column: number } {
  const at = (id: string) => parties.findIndex((party) => party.id === id) + 1
  for (const id of selection) {
    const chosen = interactions.find((one) => one.id === id)
    if (chosen) return { row: at(chosen.provider), column: at(chosen.customer) }
    const row = at(id)
    if (row > 0) return { row, column: 0 }
  }
  return { row: 1, column: 1 }
}
