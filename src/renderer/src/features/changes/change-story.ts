/**
 * The log of a change as a story: each entry becomes the sentences that say what was different from the entry before.
 * The log stores whole facts; this is the only place that compares them.
 */
import type { ChangeEntry, ChangeFacts } from '#shared/model/change.ts'
import { sayDay } from '#shared/text/say-day.ts'
import { t } from '#shared/text/text.ts'

export interface StoryEntry {
  readonly kind: ChangeEntry['kind']
  readonly at: string
  /** What happened, in a word or two: "Logged", "Revised", "Comment". */
  readonly heading: string
  readonly sentences: readonly string[]
}

/** Tells the log, oldest entry first, as it was written. */
export function tellStory(entries: readonly ChangeEntry[]): readonly StoryEntry[] {
  return entries.map((entry, index) => ({
    kind: entry.kind,
    at: entry.at,
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
      date: dateOf(facts),
    }),
  ]
}

/** One sentence per fact that differs, the most telling first. */
function compare(before: ChangeFacts, after: ChangeFacts): readonly string[] {
  const steps: readonly (readonly [
    name: 'status' | 'owner' | 'reviewDate' | 'whatStep' | 'whyStep',
    string,
    string,
  ])[] = [
    ['status', statusOf(before), statusOf(after)],
    ['owner', ownerOf(before), ownerOf(after)],
    ['reviewDate', dateOf(before), dateOf(after)],
    ['whatStep', quoted(before.what), quoted(after.what)],
    ['whyStep', quoted(before.why), quoted(after.why)],
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

function dateOf(facts: ChangeFacts): string {
  return facts.reviewDate === null ? t('changes.story.noDate') : sayDay(facts.reviewDate)
}

function quoted(text: string): string {
  return text === '' ? t('changes.story.unsaid') : t('changes.story.quoted', { text })
}
