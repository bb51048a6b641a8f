/**
 * Parties, interactions and zones of two maps. One that a side took off the map is gone, unless the other side went on
 * with it: then somebody decides. A party that stays keeps what leads to it, one that goes takes it along.
 */
import { isEqual } from '@tldraw/utils'
import type { InteractionShape, PartyShape, ZoneShape } from '#shared/model/map-schema.ts'
import { t } from '#shared/text/text.ts'
import type { Ledger } from './ledger.ts'
import type { InteractionUnit, MapUnits } from './map-units.ts'
import { idsOf } from './map-units.ts'
import { factsOf, mergeShape } from './merge-shape.ts'
import type { Side } from './three-way.ts'

/** Three states of a map, all with our ids. */
export interface ThreeMaps {
  readonly base: MapUnits
  readonly ours: MapUnits
  readonly theirs: MapUnits
}

/** What becomes of the things on the map. */
export interface MergedUnits {
  readonly parties: ReadonlyMap<string, PartyShape>
  readonly interactions: ReadonlyMap<string, InteractionUnit>
  readonly zones: ReadonlyMap<string, ZoneShape>
}

type Named = PartyShape | ZoneShape

function saysElse(one: Named | InteractionShape | undefined, base: Named | InteractionShape): boolean {
  return one !== undefined && !isEqual(factsOf(one), factsOf(base))
}

function isElse(unit: InteractionUnit, was: InteractionUnit | undefined): boolean {
  if (was === undefined || saysElse(unit.shape, was.shape)) return true
  return unit.provider.toId !== was.provider.toId || unit.customer.toId !== was.customer.toId
}

/** Whether a side went on with what a party serves or is served. */
function wentOnAround(party: string, side: MapUnits, base: MapUnits): boolean {
  for (const [id, unit] of side.interactions) {
    const isAround = unit.provider.toId === party || unit.customer.toId === party
    if (isAround && isElse(unit, base.interactions.get(id))) return true
  }
  return false
}

/** Merges the things of a map. */
export function mergeThings({ base, ours, theirs }: ThreeMaps, ledger: Ledger): MergedUnits {
  /** Of parties that one side took off and the other went on with: who prevailed. */
  const settled = new Map<string, Side>()

  /** Asks whether something that one side took off stays off. True when it stays on the map. */
  function staysOn(of: 'party' | 'interaction' | 'zone', id: string, name: string, removedBy: Side): boolean {
    const [gone, kept] = [t('merge.goneFromMap'), t('merge.keptOnMap')]
    const sides = removedBy === 'ours' ? { ours: gone, theirs: kept } : { ours: kept, theirs: gone }
    const winner = ledger.settle({ key: `${of}/${id}`, of, name, fact: '', ...sides })
    settled.set(id, winner)
    return winner !== removedBy
  }

  function mergeNamed<S extends Named>(
    of: 'party' | 'zone',
    id: string,
    [was, here, there]: readonly [S | undefined, S | undefined, S | undefined],
    wentOn: (side: MapUnits) => boolean,
  ): S | null {
    if (here && there) {
      const merged = mergeShape(was ?? null, here, there, here.props.name, ledger)
      if (saysElse(merged, here)) ledger.tell(of, 'revised', merged.props.name)
      return merged
    }
    if (!was) {
      if (there) ledger.tell(of, 'added', there.props.name)
      return here ?? there ?? null
    }
    const left = here ?? there
    if (!left) return null
    const wentOnThere = saysElse(left, was) || wentOn(here ? ours : theirs)
    const stays = wentOnThere && staysOn(of, id, left.props.name, here ? 'theirs' : 'ours')
    if (here && !stays) ledger.tell(of, 'removed', left.props.name)
    if (!here && stays) ledger.tell(of, 'added', left.props.name)
    return stays ? left : null
  }

  const parties = new Map<string, PartyShape>()
  for (const id of idsOf(ours.parties, theirs.parties)) {
    const states = [base.parties.get(id), ours.parties.get(id), theirs.parties.get(id)] as const
    const party = mergeNamed('party', id, states, (side) => wentOnAround(id, side, base))
    if (party) parties.set(id, party)
  }
  const zones = new Map<string, ZoneShape>()
  for (const id of idsOf(ours.zones, theirs.zones)) {
    const states = [base.zones.get(id), ours.zones.get(id), theirs.zones.get(id)] as const
    const zone = mergeNamed('zone', id, states, () => false)
    if (zone) zones.set(id, zone)
  }

  const nameOf = (id: string) =>
    (parties.get(id) ?? ours.parties.get(id) ?? theirs.parties.get(id) ?? base.parties.get(id))?.props.name ?? ''
  const serves = ({ shape, provider, customer }: InteractionUnit) => {
    const names = { provider: nameOf(provider.toId), customer: nameOf(customer.toId) }
    const { service } = shape.props
    return service === '' ? t('term.serves', names) : t('term.servesWhat', { ...names, service })
  }

  function mergeEnd(
    end: 'provider' | 'customer',
    was: InteractionUnit | undefined,
    here: InteractionUnit,
    there: InteractionUnit,
  ) {
    const [ourEnd, theirEnd] = [here[end], there[end]]
    if (theirEnd.toId === ourEnd.toId || theirEnd.toId === was?.[end].toId) return ourEnd
    if (!was || ourEnd.toId === was[end].toId) return theirEnd
    const conflict = { key: `interaction/${here.shape.id}/${end}`, of: 'interaction' as const, name: serves(here) }
    const values = { ours: nameOf(ourEnd.toId), theirs: nameOf(theirEnd.toId) }
    const winner = ledger.settle({ ...conflict, fact: t(`inspector.interaction.${end}`), ...values })
    return winner === 'ours' ? ourEnd : theirEnd
  }

  function mergeInteraction(id: string): InteractionUnit | null {
    const [was, here, there] = [base.interactions.get(id), ours.interactions.get(id), theirs.interactions.get(id)]
    if (here && there) {
      const shape = mergeShape(was?.shape ?? null, here.shape, there.shape, serves(here), ledger)
      const ends = {
        provider: mergeEnd('provider', was, here, there),
        customer: mergeEnd('customer', was, here, there),
      }
      return { shape, ...ends }
    }
    if (!was) return here ?? there ?? null
    const left = here ?? there
    if (!left) return null
    const removedBy = here ? 'theirs' : 'ours'
    // It went because its party went: what was decided about the party holds for it too.
    const around = [was.provider.toId, was.customer.toId].map((party) => settled.get(party))
    const byParty = around.find((winner) => winner !== undefined)
    if (byParty !== undefined) return byParty === removedBy ? null : left
    return isElse(left, was) && staysOn('interaction', id, serves(left), removedBy) ? left : null
  }

  const interactions = new Map<string, InteractionUnit>()
  for (const id of idsOf(ours.interactions, theirs.interactions)) {
    const merged = mergeInteraction(id)
    const unit = merged && parties.has(merged.provider.toId) && parties.has(merged.customer.toId) ? merged : null
    const here = ours.interactions.get(id)
    if (unit) interactions.set(id, unit)
    if (unit && !here) ledger.tell('interaction', 'added', serves(unit))
    else if (unit && here && isElse(unit, here)) ledger.tell('interaction', 'revised', serves(unit))
    else if (!unit && here) ledger.tell('interaction', 'removed', serves(here))
  }
  return { parties, interactions, zones }
}
