/**
 * A map over a year: parties and interactions are put on it one by one, and then hands go on: most edits move something, some
 * change what is said, a few lead an interaction elsewhere or take it away and bring it back.
 */
import type { WireRecord } from '#shared/contract/map.ts'
import { layOutCast } from '#shared/layout/lay-out-cast.ts'
import type { InteractionId, WorkshopId } from '#shared/model/ids.ts'
import { ROUTE_STYLES } from '#shared/model/interaction.ts'
import { createCastRecords } from '#shared/model/map-records.ts'
import { generateCast } from '#shared/sample/generate-cast.ts'
import type { YearCore } from './year-core.ts'

/** So many interactions come to one party. */
const PER_PARTY = 2.5
/** How long a hand is at one edit. */
const EDIT_MS = 4000

export interface YearMap {
  readonly interactions: readonly InteractionId[]
  /** Makes so many edits, each with the time that a hand takes. */
  edit(count: number): Promise<void>
}

type Shape = WireRecord & { readonly x: number; readonly y: number; readonly props: Readonly<Record<string, unknown>> }

/** Nothing is on the map before the first edits; `interactions` are there after them. */
export function createYearMap(
  core: YearCore,
  workshop: WorkshopId,
  interactions: number,
  random: () => number,
): YearMap {
  const cast = generateCast(Math.max(4, Math.round(interactions / PER_PARTY)), interactions)
  let ids = 0
  const made = createCastRecords(cast, layOutCast(cast), () => `year${++ids}`)
  const records = new Map(made.records.map((record) => [record.id as string, record as unknown as WireRecord]))
  const endsOf = (id: string) => [...records.values()].filter((record) => record.fromId === id)
  const coming = [...made.partyIds, ...made.interactionIds].map((id) => [id, ...endsOf(id).map((end) => end.id)])
  let gestures = 0

  async function apply(put: readonly WireRecord[], remove: readonly string[] = [], batches = 1): Promise<void> {
    gestures += 1
    core.pass(EDIT_MS)
    for (let batch = 1; batch <= batches; batch += 1) {
      // A longer gesture comes in pieces, and the last says where it ended.
      const share = batch / batches
      const now = put.map((record) => (batches === 1 ? record : { ...record, opacity: share }))
      const batchId = `year-${gestures}-${batch}`
      await core.ask('map.apply', {
        ...{ workshop, batchId, gesture: `year-${gestures}`, baseSequence: 0 },
        ...{ put: [...now], remove: [...remove] },
      })
    }
    for (const record of put) records.set(record.id, record)
  }

  const pick = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(random() * items.length)]
    if (item === undefined) throw new Error('there is nothing to pick from')
    return item
  }
  const shape = (id: string) => records.get(id) as Shape
  const away = () => Math.round(20 + random() * 180) * (random() < 0.5 ? -1 : 1)

  function move(): Promise<void> {
    const party = shape(pick(made.partyIds))
    return apply([{ ...party, x: party.x + away(), y: party.y + away() }], [], random() < 0.1 ? 3 : 1)
  }
  function say(): Promise<void> {
    const one = shape(pick(random() < 0.7 ? made.interactionIds : made.partyIds))
    const field = one.type === 'party' ? 'note' : pick(['note', 'when', 'trigger', 'service'])
    return apply([{ ...one, props: { ...one.props, [field]: `As agreed in edit ${gestures}: ${pick(WORDS)}` } }])
  }
  function lead(): Promise<void> {
    const end = pick(endsOf(pick(made.interactionIds)))
    const others = made.partyIds.filter((id) => id !== end.toId)
    return apply([{ ...end, toId: pick(others) }])
  }
  function restyle(): Promise<void> {
    const one = shape(pick(made.interactionIds))
    return apply([
      { ...one, props: { ...one.props, route: pick(ROUTE_STYLES.filter((style) => style !== one.props.route)) } },
    ])
  }
  async function takeAndBring(): Promise<void> {
    const id = pick(made.interactionIds)
    const gone = [shape(id), ...endsOf(id)]
    await apply(
      [],
      gone.map((record) => record.id),
    )
    await apply(gone)
  }

  return {
    interactions: made.interactionIds as readonly string[] as readonly InteractionId[],
    async edit(count) {
      const until = gestures + count
      while (gestures < until) {
        const next = coming.shift()
        const dice = random()
        if (next) await apply(next.map(shape))
        else if (dice < 0.04 && gestures + 2 <= until) await takeAndBring()
        else if (dice < 0.1) await lead()
        else if (dice < 0.14) await restyle()
        else if (dice < 0.32) await say()
        else await move()
      }
    },
  }
}

const WORDS = [
  'within two working days, with the order number in the subject',
  'by telephone first, then in writing',
  'only complete, never in parts',
  'with one person who answers for it',
  'through the shared list instead of the mailbox',
]
