/**
 * Builds the map of the practice workshop: measured hand-overs between support groups, and a story around them that is
 * made up and says so on the map. Places, zones and texts are worked out each time, so the data files stay what they are.
 */
import { type TLShape, type TLShapeId, toRichText } from '@tldraw/tlschema'
import { getIndicesAbove, type IndexKey } from '@tldraw/utils'
import { z } from 'zod'
import { readTable } from '#shared/import/read-table.ts'
import { type Box, boundsOf } from '#shared/layout/box.ts'
import { layOutCast } from '#shared/layout/lay-out-cast.ts'
import type { ImportedCast } from '#shared/model/imported-table.ts'
import { InteractionFacts } from '#shared/model/interaction.ts'
import { LIMITS } from '#shared/model/limits.ts'
import { createCastRecords, MAP_PAGE_ID, type MakeId } from '#shared/model/map-records.ts'
import type { MapRecord } from '#shared/model/map-schema.ts'
import { foldName } from '#shared/model/names.ts'
import { PARTY_KINDS } from '#shared/model/party.ts'
import { WorkshopTitle } from '#shared/model/workshop.ts'
import { ZoneFacts } from '#shared/model/zone.ts'
import { numberFormat } from '#shared/text/formatters.ts'
import { t } from '#shared/text/text.ts'
import { parseCsv } from './parse-csv.ts'
import type { PracticeFiles } from './ports/system.ts'

/** How the data calls its groups before their numbers. */
const MEASURED_NAME = /^Group (?=\d+$)/

const toldText = z.string().max(LIMITS.shortText).default('')

/** `practice.json`: what the data does not hold, in the language that is spoken. */
const Story = WorkshopTitle.extend({
  label: z.string(),
  /** What stands before the number of a group in this language. */
  group: z.string(),
  zones: z.array(ZoneFacts.extend({ members: z.array(z.string()) })),
  kinds: z.partialRecord(z.enum(PARTY_KINDS), z.array(z.string())),
  services: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      service: InteractionFacts.shape.service,
      channel: InteractionFacts.shape.channel,
      trigger: toldText,
      what: toldText,
      when: toldText,
      way: toldText,
      effort: toldText,
      momentOfTruth: toldText,
    }),
  ),
})
type Story = z.infer<typeof Story>

const nameGroup = (measured: string, { group }: Story) => measured.replace(MEASURED_NAME, `${group} `)

/** Levels of one group as its note tells them. */
function readLevels(bytes: Uint8Array, story: Story): Map<string, string> {
  const { rows } = parseCsv(bytes, 'it-incident-groups.csv')
  const [header = [], ...body] = rows
  const column = (name: string) => header.indexOf(name)
  return new Map(
    body.flatMap((row): [string, string][] => {
      const cell = (name: string) => row[column(name)] ?? ''
      const incidents = Number(cell('incidents'))
      const missed = Number(cell('sla_missed'))
      if (!(incidents > 0)) return []
      const share = Math.round((100 * missed) / incidents)
      const hours = numberFormat({ maximumFractionDigits: 1 }).format(Number(cell('median_hours')))
      const name = foldName(nameGroup(cell('assignment_group'), story))
      return [[name, t('practice.partyLevels', { incidents, missed, share, hours })]]
    }),
  )
}

function tellParties(cast: ImportedCast, story: Story, levels: ReadonlyMap<string, string>): ImportedCast['parties'] {
  const zoneOf = new Map(
    story.zones.flatMap((zone) => zone.members.map((name) => [foldName(name), zone.name] as const)),
  )
  const kindOf = new Map(
    PARTY_KINDS.flatMap((kind) => (story.kinds[kind] ?? []).map((name) => [foldName(name), kind] as const)),
  )
  return cast.parties.map((party) => {
    const key = foldName(party.name)
    return {
      ...party,
      kind: kindOf.get(key) ?? 'team',
      group: zoneOf.get(key) ?? '',
      note: `${levels.get(key) ?? t('practice.partyWithoutLevels')}\n${t('practice.partyMadeUp')}`,
    }
  })
}

function tellInteractions(cast: ImportedCast, told: Story): ImportedCast['interactions'] {
  const keyOf = (from: string, to: string) => JSON.stringify([foldName(from), foldName(to)])
  const services = new Map(told.services.map((service) => [keyOf(service.from, service.to), service]))
  return cast.interactions.map((interaction) => {
    const provider = cast.parties[interaction.provider]?.name ?? ''
    const customer = cast.parties[interaction.customer]?.name ?? ''
    const story = services.get(keyOf(provider, customer))
    const measured = { ...interaction.facts, period: 'year' as const }
    const note = t('practice.interactionMeasured', { count: measured.volume ?? 0 })
    if (!story) return { ...interaction, facts: { ...measured, note } }
    const { from: _, to: __, ...facts } = story
    return { ...interaction, facts: { ...measured, ...facts, note: `${note}\n${t('practice.interactionMadeUp')}` } }
  })
}

/** The texts stand left of the map, where they cost no height. */
const TEXT_WIDTH = 500
/** Letters that a line of the heading has at least, and how high such a line is. */
const HEADING_LETTERS = 19
const HEADING_LINE = 72

/** A text on the map that stays as wide as it is made. */
function createText(
  { w, ...at }: Pick<Box, 'x' | 'y' | 'w'>,
  size: 'l' | 'xl',
  text: string,
  id: string,
  index: IndexKey,
): TLShape {
  return {
    id: `shape:${id}` as TLShapeId,
    typeName: 'shape',
    type: 'text',
    ...at,
    rotation: 0,
    index,
    parentId: MAP_PAGE_ID,
    isLocked: false,
    opacity: 1,
    meta: {},
    props: {
      color: 'black',
      size,
      font: 'sans',
      textAlign: 'start',
      w,
      richText: toRichText(text),
      scale: 1,
      autoSize: false,
    },
  }
}

/** Title and records (without document and page) of a fresh practice workshop. */
export function createPracticeRecords(
  files: PracticeFiles,
  newId: MakeId,
): { readonly title: WorkshopTitle; readonly records: MapRecord[] } {
  const story = Story.parse(JSON.parse(new TextDecoder().decode(files.story)))
  const counted = readTable(parseCsv(files.handoffs, 'it-incident-handoffs.csv')).cast
  const measured = { ...counted, parties: counted.parties.map((one) => ({ ...one, name: nameGroup(one.name, story) })) }
  const cast: ImportedCast = {
    parties: tellParties(measured, story, readLevels(files.groups, story)),
    interactions: tellInteractions(measured, story),
  }
  const positions = new Map(cast.parties.map((party, position) => [foldName(party.name), position]))
  const zones = story.zones.map(({ members, ...zone }) => ({
    facts: zone,
    members: members.flatMap((name) => positions.get(foldName(name)) ?? []),
  }))
  const places = layOutCast(cast, { zones })
  const { records } = createCastRecords(cast, places, newId)
  const { x, y } = boundsOf(places.zones.map((zone) => zone.box))
  const beside = { x: x - TEXT_WIDTH - 64, w: TEXT_WIDTH }
  const top = records.reduce<IndexKey>(
    (highest, record) => (record.typeName === 'shape' && record.index > highest ? record.index : highest),
    'a0' as IndexKey,
  )
  const [headingIndex, textIndex] = getIndicesAbove(top, 2)
  const heading = t('practice.heading')
  // A line more than it takes does not matter, one less would lie in the text below.
  const headingHeight = Math.ceil(heading.length / HEADING_LETTERS) * HEADING_LINE
  const body = [t('practice.measured'), t('practice.madeUp'), t('practice.attribution')].join('\n\n')
  return {
    title: { title: story.title, client: story.client },
    records: [
      ...records,
      createText({ ...beside, y }, 'xl', heading, newId(), headingIndex as IndexKey),
      createText({ ...beside, y: y + headingHeight }, 'l', body, newId(), textIndex as IndexKey),
    ],
  }
}
