/** The small changes: what is tried, by whom, when we look again, what was expected, measured, decided and learned. */
import { RunChart } from '../../charts/run-chart.tsx'
import { ShareChange } from '../../charts/share-change.tsx'
import { portfolioOf } from '../../method/portfolio.ts'
import { addSavings, type Saving } from '../../method/verified-saving.ts'
import { type Change, DECISIONS } from '../../model/change.ts'
import { SAVING_KINDS } from '../../model/cost.ts'
import { dayOf } from '../../model/day.ts'
import type { MeasureId } from '../../model/ids.ts'
import { tellStory } from '../../text/change-story.ts'
import { sayNumber, sayRoughMoney } from '../../text/say-amount.ts'
import { sayBeforeAfter } from '../../text/say-before-after.ts'
import { sayDay } from '../../text/say-day.ts'
import { sayList } from '../../text/say-list.ts'
import { sayFigure, sayReckoned } from '../../text/say-measure.ts'
import { reviewDue } from '../../text/say-review.ts'
import { t } from '../../text/text.ts'
import type { Account } from '../account.ts'
import { column, firstOf, headingBlock, listBlock, moreBlock, tableBlock, textBlock } from '../blocks.ts'
import { type Review, reviewOf } from '../change-reading.ts'
import { type ChangeSaving, savingsOf } from '../change-savings.ts'
import type { Cell, ReportBlock, ReportChart } from '../document.ts'
import type { MakeSection } from '../section-content.ts'

/** Told one by one; the table has all of them. */
const MOST_STORIES = 25
const ORDER = ['reviewed', 'running', 'planned', 'idea'] as const

/** What was decided first, the newest before others; then what is looked at soonest; ideas last. */
export function changesInOrder({ facts }: Account): readonly Change[] {
  const of = (status: Change['status']) => facts.changes.filter((change) => change.status === status)
  return ORDER.flatMap((status) =>
    status === 'reviewed'
      ? of(status).toSorted((a, b) => (a.changedAt > b.changedAt ? -1 : 1))
      : of(status).toSorted((a, b) => ((a.reviewDate ?? '9') < (b.reviewDate ?? '9') ? -1 : 1)),
  )
}

/** What is tried; of a change that carries another one on, in which cycle it is. */
export function nameChange({ facts }: Account, change: Change): string {
  let [cycle, before] = [1, change.follows]
  while (before !== null && cycle <= facts.changes.length) {
    cycle += 1
    before = facts.changes.find(({ id }) => id === before)?.follows ?? null
  }
  return cycle === 1 ? change.what : t('account.changes.cycle', { what: change.what, cycle })
}

/** What was measured around a change. */
export function readChange({ facts }: Account, change: Change): Review {
  const { measure } = change.hypothesis
  const measurements = measure === null ? [] : (facts.measurements.get(measure) ?? [])
  return reviewOf(change, facts.changes, facts.evidence, measurements)
}

export function readSavings({ facts }: Account): ReadonlyMap<string, ChangeSaving> {
  return savingsOf(facts.changes, facts.cardsAround, facts.evidence, facts)
}

export const changesSection: MakeSection = (account) => {
  const changes = changesInOrder(account)
  if (changes.length === 0) return null
  const savings = readSavings(account)
  const told = firstOf(
    changes.filter(({ status }) => status !== 'idea'),
    MOST_STORIES,
  )
  return {
    lead: leadOf(account),
    blocks: [
      ...figuresOf(account, savings),
      ...tableOf(account, changes),
      ...told.shown.flatMap((change) => tell(account, change, savings.get(change.id))),
      ...moreBlock(told.more),
    ],
  }
}

function leadOf({ facts }: Account): string {
  const { ideas, planned, running, overdue, decisions } = portfolioOf(facts.changes, facts.today)
  const decided = DECISIONS.reduce((sum, decision) => sum + decisions[decision], 0)
  const parts = [
    ...(decided > 0 ? [t('account.changes.decided', { count: decided })] : []),
    ...(running > 0 ? [t('account.changes.running', { count: running })] : []),
    ...(planned > 0 ? [t('account.changes.planned', { count: planned })] : []),
    ...(ideas > 0 ? [t('account.changes.ideas', { count: ideas })] : []),
    ...(overdue.length > 0 ? [t('account.changes.overdue', { count: overdue.length })] : []),
  ]
  return t('account.changes.lead', { parts: sayList(parts) })
}

function figuresOf({ facts, currency }: Account, savings: ReadonlyMap<string, ChangeSaving>): readonly ReportBlock[] {
  const { decisions, daysToDecision } = portfolioOf(facts.changes, facts.today)
  const adopted = facts.changes.filter(({ decision }) => decision === 'adopt')
  const verified = adopted.flatMap(({ id }) => savings.get(id)?.saving ?? []).filter((saving) => saving.verified)
  const figures = [
    ...DECISIONS.flatMap((decision) =>
      decisions[decision] === 0
        ? []
        : [{ label: t(`changes.portfolio.${decision}`), value: sayNumber(decisions[decision]), note: '' }],
    ),
    ...(daysToDecision === null
      ? []
      : [{ label: t('changes.portfolio.days'), value: sayNumber(daysToDecision), note: '' }]),
    ...savedFigures(verified, currency),
  ]
  return figures.length === 0 ? [] : [{ kind: 'figures', figures }]
}

/** Verified savings kind by kind: only means may be added up. */
export function savedFigures(
  verified: readonly Saving[],
  currency: string,
): readonly { readonly label: string; readonly value: string; readonly note: string }[] {
  return SAVING_KINDS.flatMap((kind) => {
    const mean = addSavings(verified, kind)
    if (mean === 0) return []
    return [{ label: t(`changes.portfolio.saved.${kind}`), value: sayRoughMoney(mean, currency), note: '' }]
  })
}

function tableOf(account: Account, changes: readonly Change[]): readonly ReportBlock[] {
  const { facts, lineOf, interactions } = account
  return tableBlock(
    t('account.changes.caption'),
    [
      column(t('changeViews.column.what')),
      column(t('account.interaction')),
      column(t('changes.owner')),
      column(t('changeViews.column.status')),
      column(t('changes.review')),
    ],
    changes.map((change): readonly Cell[] => [
      nameChange(account, change),
      interactions.has(change.interaction) ? lineOf(change.interaction) : t('changes.archived'),
      change.owner || null,
      sayStanding(change),
      sayDue(change, facts.today),
    ]),
  )
}

/** How far it came, or what was decided. */
export function sayStanding({ status, decision }: Pick<Change, 'status' | 'decision'>): string {
  return decision === null ? t(`term.status.${status}`) : t(`account.changes.decision.${decision}`)
}

/** The day, and whether it is overdue on the day of the report; null while there is none. */
export function sayDue(change: Pick<Change, 'reviewDate' | 'status'>, today: string): string | null {
  const due = reviewDue(change, today)
  if (due === null) return null
  return due.overdue ? t('account.changes.overdueOn', { date: due.date }) : due.date
}

function tell(account: Account, change: Change, saving: ChangeSaving | undefined): readonly ReportBlock[] {
  const { facts, lineOf, interactions } = account
  const review = readChange(account, change)
  const known = new Map<MeasureId, (typeof account.report.measures)[number]>(
    account.report.measures.map((one) => [one.id as MeasureId, one]),
  )
  const story = tellStory(change.entries, known).map(({ at, heading, sentences }) =>
    t('account.changes.entry', { day: sayDay(dayOf(new Date(at))), heading, said: sentences.join(' · ') }),
  )
  const standing = [
    sayStanding(change),
    change.owner === '' ? '' : t('reviews.owner', { owner: change.owner }),
    change.reviewDate === null
      ? ''
      : t('app.labelled', { label: t('changes.review'), value: sayDue(change, facts.today) ?? '' }),
  ]
  return [
    headingBlock(nameChange(account, change)),
    textBlock(
      [
        interactions.has(change.interaction) ? lineOf(change.interaction) : t('changes.archived'),
        standing.filter((part) => part !== '').join('; '),
      ].join('. '),
    ),
    ...(change.why === '' ? [] : [textBlock(t('changes.story.why', { why: change.why }))]),
    ...expectedOf(change, review),
    ...measuredOf(review),
    ...(change.result === '' ? [] : [textBlock(t('account.changes.result', { text: change.result }))]),
    ...(change.learned === '' ? [] : [textBlock(t('account.changes.learned', { text: change.learned }))]),
    ...savingOf(account, change, saving),
    ...(change.entries.length > 1 ? [textBlock(t('account.changes.story')), ...listBlock(story)] : []),
  ]
}

function expectedOf({ hypothesis }: Change, { chosen }: Review): readonly ReportBlock[] {
  const { from, to, by } = hypothesis
  if (chosen === null || to === null) return []
  const { measure } = chosen
  const goal =
    from === null
      ? t('reviews.expectation.goalTo', { to: sayFigure(measure, to) })
      : t('reviews.expectation.goal', { from: sayFigure(measure, from), to: sayFigure(measure, to) })
  const words = by === null ? goal : t('reviews.expectation.goalBy', { goal, by: sayDay(by) })
  const name = measure.name === '' ? t('measures.unnamed') : measure.name
  return [textBlock(t('account.changes.expected', { measure: name, goal: words }))]
}

function measuredOf(review: Review): readonly ReportBlock[] {
  const { chosen, reading } = review
  if (chosen === null || reading === null) return []
  const { conclusion, figures, cautions } = sayBeforeAfter(reading, chosen.measure)
  return [
    textBlock(t('account.changes.measured', { conclusion })),
    ...chartOf(review),
    ...listBlock([...figures, ...cautions]),
  ]
}

/** Shares before and since where cases were counted, else the run chart. */
function chartOf({ chosen, reading, days }: Review): readonly ReportChart[] {
  if (chosen === null || reading === null) return []
  const { measure } = chosen
  const name = measure.name === '' ? t('measures.unnamed') : measure.name
  const { shares, run, figures } = reading
  if (shares !== null) {
    const caption = t('reviews.evidence.sharesOf', { measure: name })
    return [
      {
        kind: 'chart',
        caption,
        draw: (width) => <ShareChange label={caption} {...{ shares, width }} />,
        data: {
          type: 'bars',
          categories: [t('charts.shares.before'), t('charts.shares.after')],
          series: [{ name, values: [shares.before.share, shares.after.share] }],
          valueLabel: name,
          kind: 'share',
        },
      },
    ]
  }
  if (run === null) return []
  const caption = t('reviews.evidence.runOf', { measure: name })
  return [
    {
      kind: 'chart',
      caption,
      draw: (width) => (
        <RunChart
          label={caption}
          reading={{ ...reading, run }}
          changes={days}
          direction={measure.direction}
          say={(figure) => sayReckoned(measure, figure)}
          width={width}
        />
      ),
      data: {
        type: 'lines',
        categories: figures.map(({ day }) => sayDay(day)),
        series: [
          { name, values: figures.map(({ figure }) => figure) },
          { name: t('account.changes.median'), values: figures.map(() => run.median) },
        ],
        valueLabel: measure.unit,
        kind: measure.scale === 'share' ? 'share' : 'number',
      },
    },
  ]
}

/** Money only where the cost cards moved; why there is none only where it was adopted. */
function savingOf(
  { currency }: Account,
  { decision }: Change,
  found: ChangeSaving | undefined,
): readonly ReportBlock[] {
  if (found === undefined) return []
  const { saving, gap } = found
  if (saving === null) return decision === 'adopt' ? [textBlock(t(`reviews.saving.gap.${gap}`))] : []
  const money = (amount: number) => sayRoughMoney(amount, currency)
  const kinds = SAVING_KINDS.flatMap((kind) => {
    const { p10, p90, mean } = saving.kinds[kind]
    if (p10 === 0 && p90 === 0) return []
    const range = p10 === p90 ? '' : ` (${t('reviews.saving.range', { low: money(p10), high: money(p90) })})`
    return [`${t(`reviews.saving.kind.${kind}`)} ${money(mean)}${range}`]
  })
  if (kinds.length === 0) return []
  const standing = t(saving.verified ? 'reviews.saving.verifiedWhy' : 'account.changes.notVerified')
  return [textBlock(t('account.changes.saves', { kinds: kinds.join('; '), standing }))]
}
