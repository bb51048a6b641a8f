/** `baton sample`: a made-up workshop for trials in the language that is spoken: map, rating, costs, measures, changes. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { seededRandom } from '#shared/layout/seeded-random.ts'
import { EMPTY_CHANGE } from '#shared/model/change.ts'
import { EMPTY_CARD, type SaidRange } from '#shared/model/cost.ts'
import { addDays, dayOf } from '#shared/model/day.ts'
import type { Evidence } from '#shared/model/evidence.ts'
import { EMPTY_FRAME } from '#shared/model/frame.ts'
import type { InteractionId, MeasureId, MeasurementId, WorkshopId } from '#shared/model/ids.ts'
import { readContents } from '#shared/model/map-contents.ts'
import type { MapRecord } from '#shared/model/map-schema.ts'
import type { Counts } from '#shared/model/rating.ts'
import { generateCast } from '#shared/sample/generate-cast.ts'
import { t } from '#shared/text/text.ts'
import type { App } from '../../rpc/app.ts'
import { checkTarget, makeWorkshop, printMade } from './make-workshop.ts'
import { call, type RunContext, unwrap } from './run-context.ts'
import { withTemporaryFolder } from './temporary-folder.ts'
import { type Options, UsageError } from './usage.ts'

/** Beyond these no map can be laid out in a time that anybody waits. */
const MOST = { parties: 2500, interactions: 5000 } as const
/** One interaction in so many is rated and costed. */
const TOLD = 10
/** People in each chair. */
const VOTERS = 6
const WEEKS = 12

function readCount(options: Options, which: keyof typeof MOST, usual: number): number {
  const typed = options[which]
  if (typed === undefined) return usual
  const count = Number(typed)
  if (Number.isInteger(count) && count >= 2 && count <= MOST[which]) return count
  throw new UsageError(t('cli.usage.sampleSize', { option: `--${which}`, value: typed, most: MOST[which] }), 'sample')
}

/** Makes the map the way any table becomes one. */
function makeMap(app: App, title: string, parties: number, interactions: number): Promise<WorkshopId> {
  const cast = generateCast(parties, interactions)
  const lines = cast.interactions.map(({ provider, customer, facts }) => {
    const [from, to] = [cast.parties[provider], cast.parties[customer]]
    const ends = [from?.name, to?.name, facts.service, facts.volume]
    return [...ends, from?.kind, to?.kind, from?.group, to?.group].join(',')
  })
  const header = 'provider,customer,service,volume,provider kind,customer kind,provider group,customer group'
  return withTemporaryFolder(async (folder) => {
    const path = join(folder, 'sample.csv')
    writeFileSync(path, [header, ...lines, ''].join('\n'))
    const { file } = unwrap(await app.receive(path))
    return (await call(app, 'tableImport.createWorkshop', { file, title, client: '' })).id
  })
}

function range(low: number, usual: number, high: number, on: string): SaidRange {
  return { low, usual, high, source: 'customer', by: '', on }
}

function costOf(subject: InteractionId, random: () => number, today: string): Evidence {
  const rate = 0.02 + random() * 0.2
  const hours = 0.5 + random() * 2
  const inputs = {
    volume: range(80, 120, 200, today),
    'miss-rate': range(rate / 2, rate, Math.min(1, rate * 2), today),
    'rework-customer': range(hours / 2, hours, hours * 2, today),
    'rate-customer': range(48, 48, 48, today),
    direct: range(0, 20 * random(), 60, today),
  }
  return { kind: 'cost', subject, value: { ...EMPTY_CARD, inputs, reasons: ['when'], standing: 'accepted' } }
}

function measureOf(subject: MeasureId, interaction: InteractionId): Evidence {
  return {
    ...{ kind: 'measure', subject },
    value: {
      ...{
        interaction,
        name: t('cli.sample.measure'),
        unit: t('cli.sample.unit'),
        scale: 'amount',
        direction: 'lower',
      },
      ...{ dimension: 'when', target: 8, actual: null, source: 'measured', period: 'week' },
    },
  }
}

/** So many hands, most of them near one score. */
function handsAround(random: () => number): Counts {
  const counts: Counts = [0, 0, 0, 0, 0, 0]
  const middle = 1 + random() * 3
  for (let hand = 0; hand < VOTERS; hand += 1) {
    const at = Math.min(4, Math.max(0, Math.round(middle + random() * 2 - 1)))
    counts[at] = (counts[at] ?? 0) + 1
  }
  return counts
}

async function rate(app: App, workshop: WorkshopId, interactions: readonly InteractionId[], random: () => number) {
  const voters = { customer: VOTERS, provider: VOTERS }
  const terms = { kind: 'rating' as const, interactions: [...interactions], voters, anonymous: true }
  const { ballot } = await call(app, 'ratings.open', { workshop, terms })
  for (const interaction of interactions) {
    for (const chair of ['customer', 'provider'] as const) {
      const hands = () => handsAround(random)
      const counts = { what: hands(), when: hands(), way: hands(), effort: hands(), importance: hands() }
      await call(app, 'ratings.setHands', { workshop, ballot, hands: { interaction, chair, counts } })
    }
  }
  await call(app, 'ratings.reveal', { workshop, ballot })
}

async function change(app: App, workshop: WorkshopId, interactions: readonly InteractionId[], today: string) {
  for (const [index, interaction] of interactions.entries()) {
    const planned = index % 2 === 0
    await call(app, 'changes.log', {
      ...{ workshop, interaction },
      facts: {
        ...EMPTY_CHANGE,
        ...{ what: t('cli.sample.change', { number: index + 1 }), dimension: 'when', block: 'process' },
        ...(planned ? { status: 'planned', owner: t('cli.sample.owner'), reviewDate: addDays(today, 30) } : {}),
      },
    })
  }
}

/** Says something about one interaction in so many. */
async function fill(app: App, workshop: WorkshopId, random: () => number): Promise<void> {
  const today = dayOf(new Date())
  await call(app, 'library.open', { id: workshop })
  const { records } = await call(app, 'map.load', { workshop })
  const all = readContents(records as unknown as MapRecord[]).interactions.map(({ id }) => id)
  const told = all.filter((_, index) => index % TOLD === 0).slice(0, 200)
  const measures = told
    .slice(0, 20)
    .map((interaction, index) => ({ id: `sample-measure-${index}` as MeasureId, interaction }))
  const frame: Evidence = {
    ...{ kind: 'frame', subject: 'workshop' },
    value: {
      ...EMPTY_FRAME,
      scope: t('cli.sample.scope'),
      currency: 'EUR',
      rates: [{ group: '', perHour: 48, from: null }],
    },
  }
  const costs = told.map((id) => costOf(id, random, today))
  const statements = [frame, ...costs, ...measures.map(({ id, interaction }) => measureOf(id, interaction))]
  await call(app, 'evidence.sayAll', { workshop, statements })
  const measurements = measures.flatMap(({ id: measure }) =>
    Array.from({ length: WEEKS }, (_, week) => ({
      ...{ id: `${measure}-${week}` as MeasurementId, measure, day: addDays(today, (week - WEEKS) * 7) },
      ...{ value: Math.round((14 - week * 0.5 + random() * 4) * 10) / 10, cases: null, note: '' },
    })),
  )
  await call(app, 'measures.record', { workshop, measurements })
  await rate(app, workshop, told, random)
  await change(app, workshop, told.slice(0, 20), today)
  await call(app, 'library.close', { id: workshop })
}

/** Refuses as wrong usage sizes that no map can have. */
export async function runSample(context: RunContext, options: Options): Promise<void> {
  const parties = readCount(options, 'parties', 60)
  const interactions = readCount(options, 'interactions', 120)
  const { title = t('cli.sample.title', { parties, interactions }) } = options
  checkTarget(options, 'sample')
  const made = await makeWorkshop(context, options, async (app) => {
    const id = await makeMap(app, title, parties, interactions)
    await fill(app, id, seededRandom(parties * 31 + interactions))
    return id
  })
  printMade(context, options, made, { title, parties, interactions })
}
