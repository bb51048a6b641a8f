/**
 * The log of a change as a story: each entry becomes the sentences that say what was different from the entry before.
 * The log stores whole facts; this is the only place that compares them.
 */
import { type ChangeDetails, type ChangeEntry, type ChangeFacts, EMPTY_CHANGE } from '../model/change.ts'
import type { MeasureId } from '../model/ids.ts'
import type { Measure } from '../model/measure.ts'
import { sayDay } from './say-day.ts'
import { sayFigure } from './say-measure.ts'
import { t } from './text.ts'

export interface StoryEntry {
  readonly kind: ChangeEntry['kind']
  readonly at: string
  readonly session: number
  /** What happened, in a word or two: "Logged", "Revised", "Comment". */
  readonly heading: string
  readonly sentences: readonly string[]
}

/** The measures by which figures can be said in their unit; one that was removed is not there. */
export type KnownMeasures = ReadonlyMap<MeasureId, Pick<Measure, 'name' | 'scale' | 'unit'>>

/** Tells the log, oldest entry first, as it was written. */
export function tellStory(entries: readonly ChangeEntry[], measures: KnownMeasures): readonly StoryEntry[] {
  return entries.map((entry, index) => ({
    kind: entry.kind,
    at: entry.at,
    session: entry.sessionNumber,
    heading: t(`changes.story.${entry.kind}`),
    sentences: sentencesOf(entry, entries[index - 1] ?? null, measures),
  }))
}

function sentencesOf(entry: ChangeEntry, before: ChangeEntry | null, measures: KnownMeasures): readonly string[] {
  if (entry.kind === 'commented') return [entry.comment]
  if (entry.kind === 'logged' || before === null) return introduce(entry, measures)
  const told = compare(before, entry, measures)
  if (told.length === 0) return [t('changes.story.nothing')]
  return told.map(([name, from, to]) => t('changes.story.step', { name: t(`changes.story.${name}`), from, to }))
}

/** What is tried, why and by whom, and whatever else was said when it was logged. */
function introduce(facts: ChangeFacts, measures: KnownMeasures): readonly string[] {
  const { what, why, owner, reviewDate, status } = facts
  const plain = { ...EMPTY_CHANGE, ...{ what, why, owner, reviewDate, status } }
  return [
    t('changes.story.what', { what: facts.what }),
    ...(facts.why === '' ? [] : [t('changes.story.why', { why: facts.why })]),
    t('changes.story.start', {
      status: statusOf(facts),
      owner: ownerOf(facts),
      date: dayOrNone(facts.reviewDate),
    }),
    ...compare(plain, facts, measures).map(([name, , said]) =>
      t('changes.story.said', { name: t(`changes.story.${name}`), said }),
    ),
  ]
}

type StepName = 'whatStep' | 'whyStep' | 'owner' | 'reviewDate' | keyof ChangeDetails | 'status' | 'measure'
type Step = readonly [name: StepName, from: string, to: string]

/** The facts that differ, the most telling first. */
function compare(before: ChangeFacts, after: ChangeFacts, measures: KnownMeasures): readonly Step[] {
  const isOther = before.hypothesis.measure !== after.hypothesis.measure
  const steps: readonly Step[] = [
    ['status', statusOf(before), statusOf(after)],
    ['decision', decisionOf(before), decisionOf(after)],
    ['owner', ownerOf(before), ownerOf(after)],
    ['startDate', dayOrNone(before.startDate), dayOrNone(after.startDate)],
    ['reviewDate', dayOrNone(before.reviewDate), dayOrNone(after.reviewDate)],
    ['whatStep', quoted(before.what), quoted(after.what)],
    ['whyStep', quoted(before.why), quoted(after.why)],
    ['dimension', dimensionOf(before), dimensionOf(after)],
    ['block', blockOf(before), blockOf(after)],
    ['measure', measureOf(before, measures), measureOf(after, measures)],
    ['hypothesis', hypothesisOf(before, measures), hypothesisOf(after, measures)],
    ['baseline', baselineOf(before, measures), baselineOf(after, measures)],
    ['tryHours', numberOf(before.tryHours), numberOf(after.tryHours)],
    ['tryMoney', numberOf(before.tryMoney), numberOf(after.tryMoney)],
    ['result', quoted(before.result), quoted(after.result)],
    ['learned', quoted(before.learned), quoted(after.learned)],
  ]
  // Two measures may have the same name, and are two all the same.
  return steps.filter(([name, from, to]) => (name === 'measure' ? isOther : from !== to))
}

function statusOf(facts: ChangeFacts): string {
  return t(`term.status.${facts.status}`)
}

function ownerOf(facts: ChangeFacts): string {
  return facts.owner === '' ? t('changes.story.nobody') : facts.owner
}

function dayOrNone(day: string | null): string {
  return day === null ? t('changes.story.noDate') : sayDay(day)
}

function decisionOf({ decision }: ChangeFacts): string {
  return decision === null ? t('changes.story.unsaid') : t(`term.decision.${decision}`)
}

function dimensionOf({ dimension }: ChangeFacts): string {
  return dimension === null ? t('changes.story.unsaid') : t(`term.dimension.${dimension}`)
}

function blockOf({ block }: ChangeFacts): string {
  return block === null ? t('changes.story.unsaid') : t(`term.block.${block}`)
}

function numberOf(value: number | null): string {
  return value === null ? t('changes.story.unsaid') : String(value)
}

function measureOf({ hypothesis: { measure } }: ChangeFacts, measures: KnownMeasures): string {
  if (measure === null) return t('changes.story.unsaid')
  const known = measures.get(measure)
  if (known === undefined) return t('changes.story.measureGone')
  return known.name === '' ? t('measures.unnamed') : known.name
}

/** In the unit of the measure of these facts, or as it is kept where that is not known. */
function figureOf(figure: number | null, { hypothesis: { measure } }: ChangeFacts, measures: KnownMeasures): string {
  const known = measure === null ? undefined : measures.get(measure)
  return figure === null || known === undefined ? numberOf(figure) : sayFigure(known, figure)
}

/** "from 18 % to 10 % by 1 April". */
function hypothesisOf(facts: ChangeFacts, measures: KnownMeasures): string {
  const { from, to, by } = facts.hypothesis
  if (from === null && to === null && by === null) return t('changes.story.unsaid')
  const say = (figure: number | null) => figureOf(figure, facts, measures)
  return t('changes.story.goes', { from: say(from), to: say(to), by: dayOrNone(by) })
}

function baselineOf(facts: ChangeFacts, measures: KnownMeasures): string {
  const { figure, count, to } = facts.baseline
  if (figure === null && count === null && to === null) return t('changes.story.unsaid')
  const said = figureOf(figure, facts, measures)
  return t('changes.story.stood', { figure: said, cases: numberOf(count), to: dayOrNone(to) })
}

function quoted(text: string): string {
  return text === '' ? t('changes.story.unsaid') : t('changes.story.quoted', { text })
}
