/** From what the network says to what stands out on the map. Pure. */

import { cutPointsOf, hubsOf, type PartyFigures } from '#shared/method/network/network-figures.ts'
import type { OneWayLow } from '#shared/method/network/one-way-low.ts'
import type { PartyId } from '#shared/model/ids.ts'
import type { NetworkReading } from '#shared/text/network-sentences.ts'
import { sayMean } from '#shared/text/say-network.ts'
import type { Highlight, HighlightMode, LineMark, PartyMark } from '../../canvas/highlight/highlight-atom.ts'

/** So many hubs have a ring and a rank. */
export const HUBS_SHOWN = 5

export interface HighlightWorld {
  readonly reading: NetworkReading
  readonly figures: readonly PartyFigures[]
  readonly low: readonly OneWayLow[]
  /** The one party that is selected; null for none or several. */
  readonly chosen: PartyId | null
}

/** Null where nothing is to stand out. */
export function makeHighlight(mode: HighlightMode, world: HighlightWorld): Highlight | null {
  if (mode === 'none') return null
  if (mode === 'flows') return highlightFlows(world)
  return mode === 'hubs' ? highlightHubs(world) : highlightCutPoints(world)
}

function highlightHubs({ reading: { map }, figures, chosen }: HighlightWorld): Highlight {
  const parties = new Map<string, PartyMark>()
  const lines = new Map<string, LineMark>()
  const looked = chosen === null ? null : neighboursOf(map, chosen)
  if (looked) {
    for (const [party, kind] of looked.parties) parties.set(party, { kind, text: '' })
    for (const [line, kind] of looked.lines) lines.set(line, { kind, text: '' })
  }
  for (const { id, rank } of hubsOf(figures).slice(0, HUBS_SHOWN)) {
    // While one party is looked at, another hub is a neighbour or steps back.
    if (looked === null || id === chosen) parties.set(id, { kind: 'hub', text: String(rank) })
  }
  if (chosen !== null && looked && !parties.has(chosen)) {
    const rank = figures.find(({ id }) => id === chosen)?.rank ?? null
    parties.set(chosen, rank === null ? { kind: 'end', text: '' } : { kind: 'hub', text: String(rank) })
  }
  return { parties, lines }
}

/** Who stands on either side of a party; null when it is not in the network. */
export function neighboursOf({ parties, arcs }: NetworkReading['map'], party: PartyId) {
  const node = parties.indexOf(party)
  if (node < 0) return null
  const found = new Map<PartyId, 'provider' | 'customer' | 'both'>()
  const lines = new Map<string, 'into' | 'out'>()
  for (const { provider, customer, interactions } of arcs) {
    if (provider !== node && customer !== node) continue
    const other = parties[provider === node ? customer : provider]
    if (other === undefined) continue
    const side = provider === node ? 'customer' : 'provider'
    const known = found.get(other)
    found.set(other, known !== undefined && known !== side ? 'both' : side)
    for (const id of interactions) lines.set(id, side === 'provider' ? 'into' : 'out')
  }
  return { parties: found, lines }
}

function highlightCutPoints({ figures, chosen }: HighlightWorld): Highlight {
  const parties = new Map<string, PartyMark>()
  const cuts = cutPointsOf(figures)
  const looked = cuts.find(({ id }) => id === chosen)
  for (const { id, cutOff } of looked ? [looked] : cuts) {
    parties.set(id, { kind: 'cut-point', text: String(cutOff.ids.length) })
  }
  for (const id of looked?.cutOff.ids ?? []) parties.set(id, { kind: 'cut-off', text: '' })
  return { parties, lines: new Map() }
}

function highlightFlows({ reading: { map }, low }: HighlightWorld): Highlight {
  const parties = new Map<string, PartyMark>()
  const lines = new Map<string, LineMark>()
  for (const { interaction, arc, mean } of low) {
    lines.set(interaction, { kind: 'flow', text: sayMean(mean) })
    for (const node of [map.arcs[arc]?.provider, map.arcs[arc]?.customer]) {
      const id = node === undefined ? undefined : map.parties[node]
      if (id !== undefined) parties.set(id, { kind: 'end', text: '' })
    }
  }
  return { parties, lines }
}
