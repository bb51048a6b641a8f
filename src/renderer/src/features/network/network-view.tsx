/** Network: what the map says about who depends on whom, in sentences and in tables; highlights are switched on here and seen on the map. */
import { Share2 } from 'lucide-react'
import { type ReactNode, useId, useMemo } from 'react'
import { figuresOf, groupFiguresOf } from '#shared/method/network/network-figures.ts'
import { groupsOf } from '#shared/method/network/party-groups.ts'
import type { WorkshopId, ZoneId } from '#shared/model/ids.ts'
import { type NetworkWorld, sayGroupedBy, sayLeftOut, sayNetwork } from '#shared/text/network-sentences.ts'
import { t } from '#shared/text/text.ts'
import { useAskForHighlight } from '../../canvas/highlight/highlight-hooks.ts'
import { useMapCommands, useMapContents } from '../../canvas/hooks.ts'
import { usePartyZones } from '../../canvas/zone-hooks.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page, PageLoading } from '../../ui/page.tsx'
import { FlowTable } from './flow-table.tsx'
import { GroupTable } from './group-table.tsx'
import { HighlightSwitch } from './highlight-switch.tsx'
import styles from './network.module.css'
import { PartyTable } from './party-table.tsx'
import { ReadingCards } from './reading-cards.tsx'
import { useMapArcs, useNetwork, useOneWayLow } from './use-network.ts'

export interface NetworkViewProps {
  readonly workshop: WorkshopId
  /** Brings the map into view. */
  readonly onMap: () => void
}

/** Fills the view. */
export function NetworkView({ workshop, onMap }: NetworkViewProps) {
  const contents = useMapContents()
  const { parties, interactions, zones } = contents
  const commands = useMapCommands()
  const askFor = useAskForHighlight()
  const zoneOf = usePartyZones()
  const arcs = useMapArcs(workshop, contents)
  const reading = useNetwork(arcs)
  const map = reading?.map ?? arcs
  const oneWay = useOneWayLow(workshop, map)
  const groups = useMemo(() => {
    const names = new Map(zones.map(({ id, name }) => [id, name]))
    return groupsOf(parties, (party) => names.get(zoneOf.get(party) as ZoneId) ?? '')
  }, [parties, zones, zoneOf])
  const world = useMemo((): NetworkWorld | null => {
    if (!reading) return null
    const figures = figuresOf(reading.map, reading.ways, parties)
    return { reading, figures, grouped: groupFiguresOf(groups, reading.map), oneWay }
  }, [reading, parties, groups, oneWay])
  if (arcs.arcs.length === 0) {
    return (
      <Page name={t('network.name')}>
        <EmptyState icon={<Share2 />} title={t('network.title')}>
          {arcs.toItself > 0 ? t('network.onlyItself') : t('network.empty')}
        </EmptyState>
      </Page>
    )
  }
  if (world === null) return <PageLoading name={t('network.name')}>{t('network.reading')}</PageLoading>
  const showAll = (ids: readonly string[]) => {
    commands.reveal(ids)
    onMap()
    // Once the panel over the map is drawn: it takes room.
    requestAnimationFrame(() => commands.run('zoom-fit'))
  }
  const goTo = (ids: readonly string[]) => {
    onMap()
    commands.reveal(ids)
  }
  const groupedBy = sayGroupedBy(world.grouped)
  return (
    <Page
      name={t('network.name')}
      title={t('network.title')}
      intro={t('network.caution')}
      aside={
        <div className={styles.switch}>
          <span className={styles.switchName} aria-hidden="true">
            {t('network.highlight.name')}
          </span>
          <HighlightSwitch />
        </div>
      }
    >
      <ReadingCards
        said={sayNetwork(world)}
        onShow={({ mode, select }) => {
          askFor(mode)
          showAll(select)
        }}
      />
      <Part title={t('network.parties')} words={t('network.keys')}>
        <PartyTable figures={world.figures} groups={groups} onOpen={goTo} />
      </Part>
      {groups.length > 0 && (
        <Part title={t('network.groups')} words={groupedBy ?? ''} legend={<ChanceKey />}>
          <GroupTable groups={world.grouped.groups} onOpen={goTo} />
        </Part>
      )}
      {oneWay !== null && oneWay.low.length > 0 && (
        <Part title={t('network.flowsTitle')} words={t('network.flows.four')}>
          <FlowTable
            low={oneWay.low}
            reading={world.reading}
            figures={world.figures}
            interactions={interactions}
            onOpen={goTo}
          />
        </Part>
      )}
      <ul className={styles.foot}>
        {[t('network.link'), ...sayLeftOut(world)].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Page>
  )
}

interface PartProps {
  readonly title: string
  readonly words: string
  readonly legend?: ReactNode
  readonly children: ReactNode
}

function Part({ title, words, legend, children }: PartProps) {
  const id = useId()
  return (
    <section className={styles.part} aria-labelledby={id}>
      <div className={styles.partHead}>
        <h3 id={id}>{title}</h3>
        <p className={styles.note}>{words}</p>
        {legend}
      </div>
      {children}
    </section>
  )
}

/** What the bar in the table means. */
function ChanceKey() {
  return (
    <p className={styles.key}>
      <span>{t('network.bar.inside')}</span>
      <span>{t('network.bar.chance')}</span>
      <span>{t('network.bar.across')}</span>
    </p>
  )
}
