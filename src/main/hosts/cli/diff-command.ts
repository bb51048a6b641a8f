/** `baton diff`: what changed in a workshop between two of its versions, or what differs between two workshops. */
import type { PastState } from '#shared/model/past-state.ts'
import { diffStates } from '#shared/model/state-diff.ts'
import { LAST_MOMENT, type VersionMark } from '#shared/model/version.ts'
import { sayDifference, saySummary } from '#shared/text/say-difference.ts'
import { t } from '#shared/text/text.ts'
import { isUnchanged, sumUp } from '#shared/versions/sum-up.ts'
import { call, Refused, type RunContext } from './run-context.ts'
import { type Options, UsageError } from './usage.ts'
import { type WorkshopCopy, withWorkshopCopy } from './workshop-copy.ts'

/** A state with what it is called. */
interface NamedState {
  readonly name: string
  readonly state: PastState
  /** ISO 4217; empty while not chosen. */
  readonly currency: string
}

/** The day on the laptop that a version was made, `YYYY-MM-DD`. */
function dayOfMark({ at }: VersionMark): string {
  if (at === null) return ''
  const day = new Date(at)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}

function nameMark(mark: VersionMark): string {
  const { session } = mark
  const name =
    mark.name || (session && mark.why === 'session' ? t('versions.sessionEnd', { number: session.number }) : '')
  return t('versions.at', { name: name || t(`versions.why.${mark.why}`), when: dayOfMark(mark) })
}

/** The last of those that are meant. Refuses one that there is not, with those that there are. */
function findMark(marks: readonly VersionMark[], typed: string): VersionMark {
  const wanted = typed.trim().toLowerCase()
  const found = marks.findLast(
    (mark) =>
      mark.name.toLowerCase() === wanted ||
      dayOfMark(mark) === wanted ||
      (mark.why === 'session' && String(mark.session?.number) === wanted),
  )
  if (found) return found
  const known = marks.map(nameMark).join(', ')
  throw new Refused(
    'moment-missing',
    t(known ? 'cli.diff.noVersion' : 'cli.diff.noVersions', { version: typed, known }),
  )
}

async function readState({ app, id }: WorkshopCopy, mark: VersionMark | null, name: string): Promise<NamedState> {
  const state = await call(app, 'versions.stateAt', { workshop: id, moment: mark?.moment ?? LAST_MOMENT })
  const evidence = await call(app, 'evidence.list', { workshop: id })
  const frame = evidence.find((one) => one.kind === 'frame')
  return { name, state, currency: (frame?.kind === 'frame' && frame.value?.currency) || '' }
}

function readVersions(
  context: RunContext,
  { from, to }: Options,
  subject: string,
): Promise<readonly [NamedState, NamedState]> {
  return withWorkshopCopy(context, subject, async (copy) => {
    await call(copy.app, 'library.open', { id: copy.id })
    const marks = await call(copy.app, 'versions.list', { workshop: copy.id })
    const later = to === undefined ? null : findMark(marks, to)
    const end = await readState(copy, later, later ? nameMark(later) : t('cli.diff.now'))
    // What ended with the last session is what is there now.
    const earlier =
      from === undefined ? marks.findLast(({ moment }) => moment < end.state.moment) : findMark(marks, from)
    const start = earlier ?? null
    const before = await readState(copy, start ?? BEGINNING, start ? nameMark(start) : t('cli.diff.begin'))
    return [before, end]
  })
}

/** Before the first entry there was nothing. */
const BEGINNING: VersionMark = { id: null, name: '', moment: 0, why: 'session', at: null, session: null }

function readWorkshop(context: RunContext, subject: string): Promise<NamedState> {
  return withWorkshopCopy(context, subject, async (copy) => {
    const { title } = await call(copy.app, 'library.open', { id: copy.id })
    return await readState(copy, null, title)
  })
}

function haveNothingInCommon({ state: one }: NamedState, { state: other }: NamedState): boolean {
  const known = new Set<string>(one.parties.map(({ id }) => id))
  return known.size > 0 && other.parties.length > 0 && !other.parties.some(({ id }) => known.has(id))
}

function print(context: RunContext, before: NamedState, after: NamedState, head: string): void {
  const summary = sumUp(before.state, after.state)
  context.print(head)
  if (isUnchanged(summary)) {
    context.print(t('cli.diff.nothing'))
    return
  }
  for (const { title, text } of saySummary(summary, after.currency || before.currency))
    context.print(t('app.labelled', { label: title, value: text }))
  for (const difference of summary.differences) {
    const sign = difference.signs.map((one) => t(`versions.sign.${one}`)).join(', ')
    const [name, ...facts] = sayDifference(difference)
    const names = [name?.before, name?.after].filter((one) => one !== undefined && one !== '')
    context.print(
      t('cli.diff.line', { sign, of: t(`versions.of.${difference.of}`), name: [...new Set(names)].join(' -> ') }),
    )
    for (const { before: was, after: now } of facts) context.print(t('cli.diff.fact', { before: was, after: now }))
  }
}

/** Refuses as wrong usage moments of two workshops. */
export async function runDiff(
  context: RunContext,
  options: Options,
  subject: string,
  [other]: readonly string[],
): Promise<void> {
  const { from, to, json = false } = options
  if (other !== undefined && (from !== undefined || to !== undefined)) {
    throw new UsageError(t('cli.usage.momentsOfOne'), 'diff')
  }
  const [before, after] =
    other === undefined
      ? await readVersions(context, options, subject)
      : ([await readWorkshop(context, subject), await readWorkshop(context, other)] as const)
  if (other !== undefined && haveNothingInCommon(before, after)) context.say(t('cli.diff.foreign'))
  if (json) {
    const { counts, ratings, costs, moves } = sumUp(before.state, after.state)
    const diff = diffStates(before.state, after.state)
    const told = { from: before.name, to: after.name, diff, summary: { counts, ratings, costs, moves } }
    context.print(JSON.stringify(told, null, 2))
    return
  }
  const head = other === undefined ? 'cli.diff.head' : 'cli.diff.between'
  print(context, before, after, t(head, { from: before.name, to: after.name }))
}
