/** Everything that hands do to a map, as values that fast-check can make up, shorten and repeat. */
import type { TLShapeId } from '@tldraw/editor'
import fc from 'fast-check'
import { CANVAS_ACTION_IDS, type CanvasActionId } from '#shared/model/action.ts'
import type { InteractionId, PartyId, ZoneId } from '#shared/model/ids.ts'
import { EMPTY_INTERACTION, PERIODS } from '#shared/model/interaction.ts'
import { EMPTY_PARTY, PARTY_KINDS } from '#shared/model/party.ts'
import { ZONE_COLOURS } from '#shared/model/zone.ts'
import { serveByName } from '../../../src/renderer/src/canvas/capture/serve-by-name.ts'
import { setKind } from '../../../src/renderer/src/canvas/capture/set-kind.ts'
import { pasteNote } from '../../../src/renderer/src/canvas/paste/paste-note.ts'
import { pasteText } from '../../../src/renderer/src/canvas/paste/paste-text.ts'
import { newVisit } from '../../../src/renderer/src/ui/typing.ts'
import type { CommandedMap } from './headless-commands.ts'

const NAMES = ['Sales', 'sales ', 'Stock', 'IT', 'Dispatch', '営業部', 'a'.repeat(200), 'x'.repeat(201), ' ', '']
const TEXTS = ['', 'order', 'two  blanks', 'x'.repeat(400)]

/** Actions on the selection; what takes up a tool or opens a field needs a page. */
const ACTIONS = CANVAS_ACTION_IDS.filter((id) => !/^(zoom|tool)-|^paste-note$|^serve$/.test(id))

/** One thing that is done: `picks` say to which of the things on the map, `name` and `text` with which words. */
export interface Operation {
  readonly what: keyof typeof DEEDS
  readonly picks: readonly number[]
  readonly name: string
  readonly text: string
  readonly action: CanvasActionId
}

interface Chosen {
  readonly all: readonly string[]
  readonly parties: readonly PartyId[]
  readonly interactions: readonly InteractionId[]
  readonly zones: readonly ZoneId[]
}

/** The things that the picks mean, of each sort; none where there are none. */
function choose(map: CommandedMap, picks: readonly number[]): Chosen {
  const { parties, interactions, zones } = map.contents.get()
  const of = <T>(list: readonly T[]) => [...new Set(picks.flatMap((pick) => list[pick % list.length] ?? []))]
  const ids = <T extends { id: string }>(list: readonly T[]) => of(list.map(({ id }) => id as T['id']))
  return {
    all: of([...map.editor.getCurrentPageShapeIds()]),
    parties: ids(parties),
    interactions: ids(interactions),
    zones: ids(zones),
  }
}

const DEEDS = {
  addParty({ commands }: CommandedMap, { name, picks }: Operation) {
    commands.addParty({ name, kind: PARTY_KINDS[(picks[0] ?? 0) % PARTY_KINDS.length] ?? 'team' })
  },
  addInteraction(map: CommandedMap, { picks, text }: Operation) {
    const { parties } = choose(map, picks)
    const [provider, customer = provider] = parties
    if (provider && customer) map.commands.addInteraction(provider, customer, { service: text })
  },
  addTogether({ commands }: CommandedMap, { name, text }: Operation) {
    const visit = newVisit()
    const made = commands.addParty({ name: `${name}!` }, visit)
    if (made) commands.addInteraction(made, made, { service: text }, visit)
  },
  updateParty(map: CommandedMap, { picks, name, text }: Operation) {
    const visit = newVisit()
    for (const id of choose(map, picks).parties) map.commands.updateParty(id, { name, group: text }, visit)
  },
  updateInteraction(map: CommandedMap, { picks, text }: Operation) {
    const visit = newVisit()
    const [first = 0] = picks
    const period = PERIODS[first % PERIODS.length] ?? 'month'
    const patch = { service: text, volume: first % 3 === 0 ? null : first, period }
    for (const id of choose(map, picks).interactions) map.commands.updateInteraction(id, patch, visit)
  },
  updateZone(map: CommandedMap, { picks, name }: Operation) {
    const colour = ZONE_COLOURS[(picks[0] ?? 0) % ZONE_COLOURS.length] ?? 'slate'
    for (const id of choose(map, picks.slice(0, 1)).zones) map.commands.updateZone(id, { name, colour })
  },
  reroute(map: CommandedMap, { picks }: Operation) {
    const { interactions, parties } = choose(map, picks)
    const [provider, customer] = parties
    const [one] = interactions
    if (one && provider) map.commands.reroute(one, { provider, ...(customer ? { customer } : {}) })
  },
  merge: (map: CommandedMap, { picks }: Operation) => void map.commands.merge([choose(map, picks).parties]),
  split(map: CommandedMap, { picks, name }: Operation) {
    const [party] = choose(map, picks).parties
    if (!party) return
    const ends = map.lanes.touching(party as string as TLShapeId).map((id) => {
      const end = map.lanes.ends.get().get(id)?.provider === party ? ('provider' as const) : ('customer' as const)
      return { interaction: id as InteractionId, end }
    })
    map.commands.split(party, { name, ends: ends.slice(0, 1 + (picks[0] ?? 0)) })
  },
  remove: (map: CommandedMap, { picks }: Operation) => map.commands.remove(choose(map, picks).all),
  removeParty: (map: CommandedMap, { picks }: Operation) => map.commands.remove(choose(map, picks).parties.slice(0, 1)),
  tidy: ({ commands }: CommandedMap) => commands.tidy(),
  act(map: CommandedMap, { picks, action }: Operation) {
    map.commands.select(choose(map, picks).all)
    map.commands.run(action)
    map.commands.run('show-all')
  },
  moveToZone(map: CommandedMap, { picks }: Operation) {
    const { parties, zones } = choose(map, picks)
    map.commands.moveToZone(parties, (picks[0] ?? 0) % 3 === 0 ? null : (zones[0] ?? null))
  },
  collapse(map: CommandedMap, { picks }: Operation) {
    map.commands.setCollapsed(choose(map, picks).zones, (picks[0] ?? 0) % 3 > 0)
  },
  drawZone({ editor, zone }: CommandedMap, { picks }: Operation) {
    const [x = 0, y = 0] = picks
    editor.markHistoryStoppingPoint('zone')
    zone(`${editor.getCurrentPageShapeIds().size}-${x}-${y}`, x * 40, y * 30, 300 + x * 10, 200 + y * 10)
  },
  move(map: CommandedMap, { picks }: Operation) {
    const [x = 0, y = 0] = picks
    const { all } = choose(map, picks)
    map.editor.markHistoryStoppingPoint('move')
    map.editor.updateShapes(
      all.flatMap((id) => {
        const shape = map.editor.getShape(id as TLShapeId)
        return shape ? [{ id: shape.id, type: shape.type, x: shape.x + x * 7, y: shape.y - y * 11 }] : []
      }),
    )
  },
  pasteList({ editor, commands }: CommandedMap, { name, picks }: Operation) {
    commands.select([])
    pasteText(editor, { text: `${name}\nPasted ${picks[0] ?? 0}\n- Pasted ${picks[1] ?? 1}`, html: '' })
  },
  pasteInto(map: CommandedMap, { name, picks }: Operation) {
    const { parties, interactions } = choose(map, picks)
    map.commands.select((picks[0] ?? 0) % 2 === 0 ? parties : interactions)
    pasteText(map.editor, { text: name, html: '' })
  },
  pasteTable({ editor, commands }: CommandedMap, { name, text, picks }: Operation) {
    commands.select([])
    pasteText(editor, { text: `${name}\tPasted ${picks[0] ?? 0}\t${text}\nSales\tIT\thelp`, html: '' })
  },
  pasteNote: ({ editor }: CommandedMap, { text }: Operation) => pasteNote(editor, text),
  addCast({ commands }: CommandedMap, { name, text, picks }: Operation) {
    const parties = [name, 'Sales', `Cast ${picks[0] ?? 0}`].map((one) => ({ ...EMPTY_PARTY, name: one.slice(0, 200) }))
    const facts = { ...EMPTY_INTERACTION, service: text.slice(0, 300) }
    commands.addCast({
      parties: parties.filter((one) => one.name.trim() !== ''),
      interactions: [{ provider: 0, customer: 1, facts }],
    })
  },
  serve({ editor }: CommandedMap, { name, text, picks }: Operation) {
    const clean = (one: string) => one.trim().slice(0, 200) || 'Nobody'
    serveByName(editor, {
      provider: clean(name),
      customer: `Served ${(picks[0] ?? 0) % 3}`,
      service: text.slice(0, 300),
    })
  },
  setKind(map: CommandedMap, { picks }: Operation) {
    map.commands.select(choose(map, picks).parties)
    setKind(map.editor, PARTY_KINDS[(picks[0] ?? 0) % PARTY_KINDS.length] ?? 'team')
  },
} as const

/** Any operation on anything. */
export const operation: fc.Arbitrary<Operation> = fc.record({
  what: fc.constantFrom(...(Object.keys(DEEDS) as (keyof typeof DEEDS)[])),
  picks: fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 4 }),
  name: fc.constantFrom(...NAMES),
  text: fc.constantFrom(...TEXTS),
  action: fc.constantFrom(...ACTIONS),
})

/** A small map to begin with: otherwise most operations would find nothing to work on. */
export function furnish(map: CommandedMap): void {
  const parties = Array.from({ length: 5 }, (_, at) =>
    map.party(`P${at % 4}`, (at % 3) * 311, at * 97, { note: `n${at}` }),
  )
  for (let at = 0; at < 6; at += 1) {
    const [provider, customer] = [parties[(at * 3) % 5], parties[(at * 2 + 1) % 5]]
    if (provider && customer) map.interaction(provider, customer, `s${at % 3}`)
  }
  map.zone('Z', -50, -50, 500, 400)
  map.note('a note', 0, 700)
  map.editor.setSelectedShapes([])
}

/** Does it, and waits until what it sweeps up after itself is done. */
export async function carryOut(map: CommandedMap, one: Operation): Promise<void> {
  DEEDS[one.what](map, one)
  await Promise.resolve()
}
