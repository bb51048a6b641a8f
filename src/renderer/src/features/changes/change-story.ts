/**
 * The log of a change as a story: each entry becomes the sentences that say what was different from the entry before.
 * The log stores whole facts; this is the only place that compares them.
 */
import type { ChangeDetails, ChangeEntry, ChangeFacts } from '#shared/model/change.ts'
import { sayDay } from '#shared/text/say-day.ts'
import { t } from '#shared/text/text.ts'

export interface StoryEntry {
  readonly kind: ChangeEntry['kind']
  readonly at: string
  readonly session: number
  /** What happened, in a word or two: "Logged", "Revised", "Comment". */
  readonly heading: string
  readonly sentences: readonly string[]
}

/** Tells the log, oldest entry first, as it was written. */
export function tellStory(entries: readonly ChangeEntry[]): readonly StoryEntry[] {
  return entries.map((entry, index) => ({
    kind: entry.kind,
    at: entry.at,
    session: entry.sessionNumber,
    heading: t(`changes.story.${entry.kind}`),
    sentences: sentencesOf(entry, entries[index - 1] ?? null),
  }))
}

function sentencesOf(entry: ChangeEntry, before: ChangeEntry | null): readonly string[] {
  if (entry.kind === 'commented') return [entry.comment]
  if (entry.kind === 'logged' || before === null) return introduce(entry)
  const told = compare(before, entry)
  return told.length > 0 ? told : [t('changes.story.nothing')]
}

function introduce(facts: ChangeFacts): readonly string[] {
  return [
    t('changes.story.what', { what: facts.what }),
    ...(facts.why === '' ? [] : [t('changes.story.why', { why: facts.why })]),
    t('changes.story.start', {
      status: statusOf(facts),
      owner: ownerOf(facts),
      date: dayOrNone(facts.reviewDate),
    }),
  ]
}

type StepName = 'whatStep' | 'whyStep' | 'owner' | 'reviewDate' | keyof ChangeDetails | 'status'

/** One sentence per fact that differs, the most telling first. */
function compare(before: ChangeFacts, after: ChangeFacts): readonly string[] {
  const steps: readonly (readonly [name: StepName, from: string, to: string])[] = [
    ['status', statusOf(before), statusOf(after)],
    ['decision', decisionOf(before), decisionOf(after)],
    ['owner', ownerOf(before), ownerOf(after)],
    ['startDate', dayOrNone(before.startDate), dayOrNone(after.startDate)],
    ['reviewDate', dayOrNone(before.reviewDate), dayOrNone(after.reviewDate)],
    ['whatStep', quoted(before.what), quoted(after.what)],
    ['whyStep', quoted(before.why), quoted(after.why)],
    ['dimension', dimensionOf(before), dimensionOf(after)],
    ['block', blockOf(before), blockOf(after)],
    ['hypothesis', hypothesisOf(before), hypothesisOf(after)],
    ['baseline', baselineOf(before), baselineOf(after)],
    ['tryHours', numberOf(before.tryHours), numberOf(after.tryHours)],
    ['tryMoney', numberOf(before.tryMoney), numberOf(after.tryMoney)],
    ['result', quoted(before.result), quoted(after.result)],
    ['learned', quoted(before.learned), quoted(after.learned)],
  ]
  return steps
    .filter(([, from, to]) => from !== to)
    .map(([name, from, to]) => t('changes.story.step', { name: t(`changes.story.${name}`), from, to }))
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

/** "from 0.18 to 0.1 by 1 April": figures as they are kept, for the measure may have another name by now. */
function hypothesisOf({ hypothesis: { measure, from, to, by } }: ChangeFacts): string {
  if (measure === null && from === null && to === null && by === null) return t('changes.story.unsaid')
  return t('changes.story.goes', { from: numberOf(from), to: numberOf(to), by: dayOrNone(by) })
}

function baselineOf({ baseline: { figure, count, to } }: ChangeFacts): string {
  if (figure === null && count === null && to === null) return t('changes.story.unsaid')
  return t('changes.story.stood', { figure: numberOf(figure), cases: numberOf(count), to: dayOrNone(to) })
}

function quoted(text: string): string {
  return text === '' ? t('changes.story.unsaid') : t('changes.story.quoted', { text })
}
