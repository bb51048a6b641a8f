/** What the map says about who depends on whom: the sentences first, the figures behind them in tables. */

import { arcsOf, graphOf } from '../../method/network/map-arcs.ts'
import {
  cutPointsOf,
  figuresOf,
  groupFiguresOf,
  hubsOf,
  type PartyFigures,
} from '../../method/network/network-figures.ts'
import { readOneWay } from '../../method/network/one-way-low.ts'
import { groupsOf } from '../../method/network/party-groups.ts'
import { waysOf } from '../../method/network/ways.ts'
import { type NetworkWorld, sayCutOff, sayGroupedBy, sayLeftOut, sayNetwork } from '../../text/network-sentences.ts'
import { sayShare } from '../../text/say-amount.ts'
import { sayIndex, sayMean } from '../../text/say-network.ts'
import { t } from '../../text/text.ts'
import type { Account } from '../account.ts'
import { column, listBlock, tableBlock, textBlock, under } from '../blocks.ts'
import type { Cell, ReportBlock } from '../document.ts'
import type { MakeSection } from '../section-content.ts'

const MOST_PARTIES = 15
const MOST_GROUPS = 20
const MOST_FLOWS = 15

export const networkSection: MakeSection = (account) => {
  const world = readWorld(account)
  if (world.reading.map.arcs.length === 0) return null
  const said = sayNetwork(world)
  return {
    lead: said[0]?.sentence ?? '',
    blocks: [
      ...listBlock(said.slice(1).map(({ sentence }) => sentence)),
      textBlock(t('network.caution')),
      ...partiesOf(world),
      ...groupsTable(world),
      ...flowsOf(account, world),
      ...under(
        t('account.network.behind'),
        listBlock([...said.map(({ detail }) => detail), ...sayLeftOut(world)].filter((text) => text !== '')),
      ),
    ],
  }
}

function readWorld({ facts, report, zoneOf, latest }: Account): NetworkWorld {
  const map = arcsOf(facts.parties, facts.interactions, report.assumptions.periodsPerYear)
  const ways = waysOf(graphOf(map))
  return {
    reading: { map, ways },
    figures: figuresOf(map, ways, facts.parties),
    grouped: groupFiguresOf(groupsOf(facts.parties, zoneOf), map),
    oneWay: readOneWay(map, latest),
  }
}

/** Those that others depend on most: hubs, then whoever cuts others off. */
function partiesOf({ figures }: NetworkWorld): readonly ReportBlock[] {
  const first = [...hubsOf(figures), ...cutPointsOf(figures)]
  const shown = [...new Map(first.map((one) => [one.id, one])).values()].slice(0, MOST_PARTIES)
  return tableBlock(
    t('account.network.parties'),
    [
      column(t('network.column.party')),
      column(t('network.column.serves'), 'number'),
      column(t('network.column.servedBy'), 'number'),
      column(t('network.column.share'), 'share'),
      column(t('network.column.cutOff')),
    ],
    shown.map((one: PartyFigures): readonly Cell[] => [
      one.name,
      one.serves,
      one.servedBy,
      one.share === null ? null : sayShare(one.share, 0),
      one.cutOff === null ? null : sayCutOff(one.cutOff),
    ]),
  )
}

function groupsTable({ grouped }: NetworkWorld): readonly ReportBlock[] {
  const by = sayGroupedBy(grouped)
  if (grouped.groups.length < 2) return []
  return [
    ...tableBlock(
      t('account.network.groups'),
      [
        column(t('network.column.group')),
        column(t('network.column.size'), 'number'),
        column(t('network.column.internal'), 'number'),
        column(t('network.column.external'), 'number'),
        column(t('network.column.ei'), 'number'),
        column(t('network.column.baseline'), 'number'),
      ],
      grouped.groups
        .slice(0, MOST_GROUPS)
        .map(({ group, internal, external, ei, baseline }): readonly Cell[] => [
          group.name,
          group.parties.length,
          internal,
          external,
          ei === null ? null : sayIndex(ei),
          baseline === null ? null : sayIndex(baseline),
        ]),
    ),
    ...(by === null ? [] : [textBlock(`${by} ${t('account.network.ei')}`)]),
  ]
}

function flowsOf({ lineOf }: Account, { oneWay }: NetworkWorld): readonly ReportBlock[] {
  return tableBlock(
    t('network.flowsTitle'),
    [
      column(t('account.interaction')),
      column(t('network.column.mean'), 'number'),
      column(t('network.column.weakest')),
      column(t('network.column.voters'), 'number'),
    ],
    (oneWay?.low ?? [])
      .slice(0, MOST_FLOWS)
      .map(({ interaction, mean, weakest, voters }): readonly Cell[] => [
        lineOf(interaction),
        sayMean(mean),
        weakest === null
          ? null
          : t('network.weakest', { dimension: t(`term.dimension.${weakest.dimension}`), mean: sayMean(weakest.mean) }),
        voters,
      ]),
  )
}
