/**
 * What the map says, one plain sentence for each reading with the numbers beside it. Pure: figures in, words out. Nothing
 * is said of what is not there, and nothing more surely than the map can know.
 */
import { densityOf, reciprocityOf } from '../method/network/degrees.ts'
import { type EiIndex, eiAgainstChance } from '../method/network/ei-index.ts'
import type { MapArcs } from '../method/network/map-arcs.ts'
import {
  type CutOff,
  cutPointsOf,
  type groupFiguresOf,
  hubsOf,
  insideShare,
  type PartyFigures,
} from '../method/network/network-figures.ts'
import type { OneWayLow, OneWayReading } from '../method/network/one-way-low.ts'
import type { Ways } from '../method/network/ways.ts'
import { MIDPOINT } from '../method/rating.ts'
import type { PartyId } from '../model/ids.ts'
import { sayNumber, sayShare } from './say-amount.ts'
import { sayList, sayNames } from './say-list.ts'
import { sayBetween, sayIndex, sayMean } from './say-network.ts'
import { t } from './text.ts'

/** One reading of the map. */
export interface Said {
  readonly id: 'hub' | 'cut' | 'whole' | 'inward' | 'answered' | 'busiest' | 'parts' | 'flows'
  /** The number that is read from the back row; a dash where there is none. */
  readonly figure: string
  readonly sentence: string
  readonly detail: string
  /** What shows it on the map, and what is selected for it there. */
  readonly show: { readonly mode: 'hubs' | 'cut-points' | 'flows' | 'none'; readonly select: readonly string[] } | null
}

const NO_FIGURE = '–'

/** A map and all its ways: nodes are places in `map.parties`. */
export interface NetworkReading {
  readonly map: MapArcs
  readonly ways: Ways
}

/** Everything that sentences are made of. */
export interface NetworkWorld {
  readonly reading: NetworkReading
  readonly figures: readonly PartyFigures[]
  readonly grouped: ReturnType<typeof groupFiguresOf>
  /** Null while ratings are being read. */
  readonly oneWay: OneWayReading | null
}

/** In the order in which they are best told. */
export function sayNetwork(world: NetworkWorld): readonly Said[] {
  return [
    sayHub(world),
    sayCutPoints(world),
    sayWhole(world.grouped.whole),
    sayMostInward(world),
    sayOneWay(world),
    sayAnswered(world),
    sayBusiest(world),
    sayParts(world),
  ].filter((said) => said !== null)
}

function sayHub({ figures }: NetworkWorld): Said {
  const [first, ...others] = hubsOf(figures)
  if (!first) {
    return { id: 'hub', figure: '0', sentence: t('network.hub.none'), detail: t('network.hub.noneDetail'), show: null }
  }
  const share = sayShare(first.share ?? 0, 0)
  const facts = { raw: sayBetween(first.between), normalised: sayShare(first.normalised ?? 0, 0) }
  const next = others
    .slice(0, 2)
    .map(({ name, share: own }) => t('network.hub.next', { name, share: sayShare(own ?? 0, 0) }))
  return {
    id: 'hub',
    figure: share,
    sentence: t('network.hub.sentence', { name: first.name, share }),
    detail:
      next.length === 0 ? t('network.hub.alone', facts) : t('network.hub.detail', { ...facts, next: sayList(next) }),
    show: { mode: 'hubs', select: [first.id] },
  }
}

function sayCutPoints({ figures }: NetworkWorld): Said {
  const [first, ...others] = cutPointsOf(figures)
  if (!first) {
    return { id: 'cut', figure: '0', sentence: t('network.cut.none'), detail: t('network.cut.noneDetail'), show: null }
  }
  const sentence = sayFallingOut(first)
  const also = others.slice(0, 3).map(({ name, cutOff }) => t('network.cut.also', { name, others: sayCutOff(cutOff) }))
  const rest = others.length - also.length
  const alsoWords = sayList([...also, ...(rest > 0 ? [t('term.more', { count: rest })] : [])])
  return {
    id: 'cut',
    figure: sayNumber(others.length + 1),
    sentence: others.length === 0 ? sentence : t('network.cut.several', { count: others.length + 1, sentence }),
    detail: others.length === 0 ? t('network.cut.alone') : t('network.cut.detail', { others: alsoWords }),
    show: { mode: 'cut-points', select: [first.id] },
  }
}

/** What happens without a cut point. */
function sayFallingOut({ name, cutOff }: PartyFigures & { readonly cutOff: CutOff }): string {
  if (!cutOff.hasRest) return t('network.cut.apart', { name, parts: cutOff.parts })
  return t('network.cut.sentence', { name, others: sayNames(cutOff.names), count: cutOff.ids.length })
}

/** Who is cut off, in short. */
export function sayCutOff({ names, parts, hasRest }: CutOff): string {
  return hasRest ? sayNames(names, 3) : t('network.cut.parts', { parts })
}

function sayWhole(whole: EiIndex): Said {
  const { ei, baseline, internal, external, possibleExternal } = whole
  const base = { id: 'whole', show: null } as const
  if (ei === null)
    return { ...base, figure: NO_FIGURE, sentence: t('network.whole.none'), detail: t('network.whole.noDetail') }
  const compared = eiAgainstChance(whole)
  const share = sayShare(insideShare(ei), 0)
  if (compared === null || baseline === null) {
    const only = possibleExternal === 0 ? 'oneGroup' : 'allAlone'
    const detail = t('network.whole.detailAlone', { ei: sayIndex(ei) })
    return { ...base, figure: share, sentence: t(`network.whole.${only}`), detail }
  }
  return {
    ...base,
    figure: share,
    sentence: t(`network.whole.${compared}`, { share, chance: sayShare(insideShare(baseline), 0) }),
    detail: t('network.whole.detail', {
      ei: sayIndex(ei),
      baseline: sayIndex(baseline),
      internal: sayNumber(internal),
      external: sayNumber(external),
    }),
  }
}

/** The group that keeps most to itself beyond chance; null where none does. */
function sayMostInward({ grouped }: NetworkWorld): Said | null {
  const inward = grouped.groups
    .flatMap((one) => {
      const { ei, baseline } = one
      const isInward = eiAgainstChance(one) === 'inward' && ei !== null && baseline !== null
      return isInward ? [{ ...one, ei, baseline }] : []
    })
    .sort((a, b) => a.ei - a.baseline - (b.ei - b.baseline))
  const [first] = inward
  if (!first || grouped.groups.length < 2) return null
  const { ei, baseline, internal, external, group } = first
  return {
    id: 'inward',
    figure: sayShare(insideShare(ei), 0),
    sentence: t(ei < 0 ? 'network.inward.mostly' : 'network.inward.most', {
      name: group.name,
      internal: sayNumber(internal),
      all: sayNumber(internal + external),
      chance: sayShare(insideShare(baseline), 0),
    }),
    detail: t('network.inward.detail', { ei: sayIndex(ei), baseline: sayIndex(baseline) }),
    show: { mode: 'none', select: group.parties },
  }
}

function sayOneWay({ oneWay, reading: { map }, figures }: NetworkWorld): Said | null {
  if (oneWay === null) return null
  const { low, known } = oneWay
  const base = { id: 'flows', figure: sayNumber(low.length) } as const
  const [lowest] = low
  if (!lowest) {
    const isKnown = known > 0
    return {
      ...base,
      figure: isKnown ? base.figure : NO_FIGURE,
      sentence: sayNoFlows(oneWay),
      detail: isKnown ? t('network.flows.noneDetail', { count: known }) : '',
      show: null,
    }
  }
  const ends = endsOf(lowest, map, figures)
  return {
    ...base,
    sentence: t('network.flows.sentence', { count: low.length }),
    detail: t('network.flows.detail', { ...ends, mean: sayMean(lowest.mean) }),
    show: { mode: 'flows', select: low.map(({ interaction }) => interaction) },
  }
}

/** Why no service is known to go one way and to be rated low. */
export function sayNoFlows(oneWay: OneWayReading | null): string {
  if (!oneWay?.isRated) return t('network.flows.unrated')
  return oneWay.known === 0 ? t('network.flows.unknown') : t('network.flows.none', { low: sayNumber(MIDPOINT) })
}

/** Names of the two ends of a one-way service. */
export function endsOf(
  { arc }: OneWayLow,
  { arcs }: NetworkReading['map'],
  figures: readonly PartyFigures[],
): { readonly provider: string; readonly customer: string } {
  const of = arcs[arc]
  return { provider: figures[of?.provider ?? -1]?.name ?? '', customer: figures[of?.customer ?? -1]?.name ?? '' }
}

function sayAnswered({ reading: { map } }: NetworkWorld): Said {
  return {
    id: 'answered',
    figure: sayShare(reciprocityOf(map) ?? 0, 0),
    sentence: t('network.answered.sentence', {
      answered: sayNumber(map.arcs.filter(({ answered }) => answered).length),
      count: map.arcs.length,
    }),
    detail: t('network.answered.detail', {
      possible: sayNumber(map.parties.length * (map.parties.length - 1)),
      share: sayShare(densityOf(map) ?? 0, 0),
    }),
    show: null,
  }
}

function sayBusiest({ figures }: NetworkWorld): Said {
  const server = most(figures, (one) => one.serves)
  const served = most(figures, (one) => one.servedBy)
  const byVolume = {
    server: most(figures, (one) => one.servesPerYear),
    served: most(figures, (one) => one.servedByPerYear),
  }
  const names = {
    server: server?.name ?? '',
    served: served?.name ?? '',
    serves: sayNumber(server?.serves ?? 0),
    servedBy: sayNumber(served?.servedBy ?? 0),
  }
  return {
    id: 'busiest',
    figure: names.serves,
    sentence: t(server?.id === served?.id ? 'network.busiest.same' : 'network.busiest.sentence', names),
    detail:
      (byVolume.server?.servesPerYear ?? 0) === 0
        ? t('network.busiest.noVolume')
        : t('network.busiest.volume', {
            server: byVolume.server?.name ?? '',
            served: byVolume.served?.name ?? '',
            serves: sayNumber(byVolume.server?.servesPerYear ?? 0, 0),
            servedBy: sayNumber(byVolume.served?.servedByPerYear ?? 0, 0),
          }),
    show: null,
  }
}

/** Null while all hangs together. */
function sayParts({ reading: { ways, map }, figures }: NetworkWorld): Said | null {
  const [, ...smaller] = ways.parts
  if (smaller.length === 0) return null
  const apart = smaller.flat()
  return {
    id: 'parts',
    figure: sayNumber(ways.parts.length),
    sentence: t('network.parts.sentence', { count: ways.parts.length }),
    detail: t('network.parts.detail', { names: sayNames(apart.map((node) => figures[node]?.name ?? '')) }),
    show: { mode: 'none', select: apart.map((node) => map.parties[node] as PartyId) },
  }
}

/** The first of the greatest, by the order of the figures. */
function most(figures: readonly PartyFigures[], of: (one: PartyFigures) => number): PartyFigures | null {
  return figures.reduce<PartyFigures | null>((best, one) => (best === null || of(one) > of(best) ? one : best), null)
}

/** What was left out, each in a sentence. */
export function sayLeftOut({ reading: { map }, grouped }: NetworkWorld): readonly string[] {
  return [
    ...(map.toItself > 0 ? [t('network.left.itself', { count: map.toItself })] : []),
    ...(map.withoutVolume > 0 ? [t('network.left.volume', { count: map.withoutVolume })] : []),
    ...(grouped.ungrouped > 0 ? [t('network.left.ungrouped', { count: grouped.ungrouped })] : []),
  ]
}

/** By what parties are grouped; null where they are not. */
export function sayGroupedBy({ groups }: NetworkWorld['grouped']): string | null {
  const by = new Set(groups.map(({ group }) => group.by))
  if (by.size === 0) return null
  const [only] = by
  return t(`network.by.${by.size === 1 && only !== undefined ? only : 'both'}`)
}
