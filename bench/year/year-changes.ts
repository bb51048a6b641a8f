/**
 * Changes and measurements over a year. Each change goes one step a session: logged, planned, run, reviewed; the decisions
 * take turns, and what is adapted is carried on by a change of its own, which counts as one of those wanted.
 */
import { type ChangeFacts, EMPTY_CHANGE } from '#shared/model/change.ts'
import { addDays } from '#shared/model/day.ts'
import type { ChangeId, InteractionId, MeasureId, MeasurementId, WorkshopId } from '#shared/model/ids.ts'
import type { YearCore } from './year-core.ts'

/** One measure for so many interactions. */
const INTERACTIONS_PER_MEASURE = 3
/** One reviewed change in so many is adapted. */
const ADAPTED = 5

interface Living {
  readonly change: ChangeId
  readonly facts: ChangeFacts
}

export interface YearChanges {
  /** Goes one step further with all changes, and logs new ones up to so many in all. */
  goOn(upTo: number): Promise<void>
  /** Records measurements of the days before, up to so many in all. */
  measure(upTo: number): Promise<void>
}

export async function createYearChanges(
  core: YearCore,
  workshop: WorkshopId,
  interactions: readonly InteractionId[],
  random: () => number,
): Promise<YearChanges> {
  const measures = interactions.flatMap((interaction, index) =>
    index % INTERACTIONS_PER_MEASURE === 0 ? [{ id: `measure-${index}` as MeasureId, interaction }] : [],
  )
  for (const { id, interaction } of measures) {
    await core.ask('evidence.say', {
      workshop,
      evidence: {
        ...{ kind: 'measure', subject: id },
        value: {
          ...{
            interaction,
            name: `Time to answer, ${interaction}`,
            unit: 'hours',
            scale: 'amount',
            direction: 'lower',
          },
          ...{ dimension: 'when', target: 8, actual: null, source: 'measured', period: 'week' },
        },
      },
    })
  }
  let living: Living[] = []
  let logged = 0
  let measured = 0
  let reviewed = 0

  async function log(): Promise<void> {
    const { id: measure, interaction } = measures[logged % measures.length] ?? {}
    if (measure === undefined || interaction === undefined) throw new Error('there is nothing to change')
    logged += 1
    const facts: ChangeFacts = {
      ...EMPTY_CHANGE,
      ...{ what: `Small change ${logged}: one list instead of three`, why: 'Nobody knows which list holds.' },
      ...{ dimension: 'when', block: 'process', owner: `Lead of group ${1 + (logged % 5)}` },
      hypothesis: { measure, from: 12, to: 8, by: addDays(core.day(), 60) },
      baseline: { figure: 12, count: 8, from: addDays(core.day(), -28), to: core.day() },
    }
    const { change } = await core.ask('changes.log', { workshop, interaction, facts })
    living.push({ change, facts })
  }

  async function step({ change, facts }: Living): Promise<Living[]> {
    const reviewDate = addDays(core.day(), 30)
    const revise = async (next: ChangeFacts) => {
      const { next: follows } = await core.ask('changes.revise', { workshop, change, facts: next })
      if (follows !== null) {
        logged += 1
        const { from: _, by: __, ...kept } = facts.hypothesis
        const idea = { ...facts, hypothesis: { ...kept, from: null, by: null }, baseline: EMPTY_CHANGE.baseline }
        return [{ change: follows, facts: { ...idea, status: 'idea' as const, reviewDate: null, startDate: null } }]
      }
      return next.status === 'reviewed' ? [] : [{ change, facts: next }]
    }
    if (facts.status === 'idea') return revise({ ...facts, status: 'planned', reviewDate })
    await core.ask('changes.comment', { workshop, change, comment: `Looked at on ${core.day()}; it goes on.` })
    if (facts.status === 'planned') return revise({ ...facts, status: 'running', startDate: core.day(), reviewDate })
    reviewed += 1
    const adapts = reviewed % ADAPTED === 0
    const decision = adapts ? 'adapt' : reviewed % 2 === 0 ? 'adopt' : 'abandon'
    return revise({
      ...facts,
      status: 'reviewed',
      decision,
      result: 'Four hours less.',
      learned: 'One list is enough.',
    })
  }

  return {
    async goOn(upTo) {
      const before = living
      living = []
      for (const one of before) living.push(...(await step(one)))
      while (logged < upTo) await log()
    },
    async measure(upTo) {
      const today = core.day()
      const measurements = Array.from({ length: upTo - measured }, (_, index) => {
        const { id } = measures[(measured + index) % measures.length] ?? {}
        if (id === undefined) throw new Error('there is nothing to measure')
        const value = Math.round((6 + random() * 8) * 10) / 10
        const day = addDays(today, -Math.floor(random() * 28))
        return { id: `value-${measured + index}` as MeasurementId, measure: id, day, value, cases: null, note: '' }
      })
      measured = upTo
      if (measurements.length > 0) await core.ask('measures.record', { workshop, measurements })
    },
  }
}
