/**
 * How services are seen from both chairs. Of a chair with fewer than four people nothing stands here, not even its dots:
 * what three people said in a room stays in it once the paper leaves the room.
 */
import { TwoChairs } from '../../charts/two-chairs.tsx'
import { compareWorth, type QuestionResult, type RatingResult } from '../../method/rating.ts'
import { dayOf } from '../../model/day.ts'
import { DIMENSIONS, type Dimension } from '../../model/dimension.ts'
import { HIGHEST_SCORE } from '../../model/rating.ts'
import { sayShare } from '../../text/say-amount.ts'
import { sayDay } from '../../text/say-day.ts'
import { sayFigure, sayGap } from '../../text/say-figures.ts'
import { sayReveal } from '../../text/say-reveal.ts'
import { t } from '../../text/text.ts'
import type { Account } from '../account.ts'
import { column, firstOf, headingBlock, moreBlock, tableBlock, textBlock } from '../blocks.ts'
import type { Cell, ReportBlock, ReportChart } from '../document.ts'
import type { MakeSection } from '../section-content.ts'
import { dotsBlocks } from './dots.ts'

/** Interactions that are told one by one. */
const MOST_TOLD = 12

/** Rated interactions that are on the map, what is most worth a talk first. */
export function ratedResults({ latest, interactions }: Account): readonly RatingResult[] {
  return [...latest.values()]
    .map(({ result }) => result)
    .filter(({ interaction }) => interactions.has(interaction))
    .sort(compareWorth)
}

export const ratingsSection: MakeSection = (account) => {
  const results = ratedResults(account)
  const dots = dotsBlocks(account)
  if (results.length === 0 && dots.length === 0) return null
  const flagged = results.filter(({ flags }) => flags.length > 0)
  const told = firstOf(flagged, MOST_TOLD)
  return {
    lead: results.length === 0 ? '' : leadOf(account, results, flagged),
    blocks: [
      ...(results.length === 0 ? [] : [textBlock(t('account.ratings.explain'))]),
      ...customersOf(account, results),
      ...chairsOf(account, results),
      ...(told.shown.length === 0 ? [] : [textBlock(t('account.ratings.talk'))]),
      ...told.shown.flatMap((result) => tell(account, result)),
      ...moreBlock(told.more),
      ...findingsOf(account, told.shown),
      ...dots,
    ],
  }
}

function leadOf({ latest }: Account, results: readonly RatingResult[], flagged: readonly RatingResult[]): string {
  const last =
    [...latest.values()]
      .map(({ revealedAt }) => revealedAt)
      .sort()
      .at(-1) ?? ''
  const counts = { count: results.length, flagged: flagged.length, day: sayDay(dayOf(new Date(last))) }
  return t(flagged.length === 0 ? 'account.ratings.leadCalm' : 'account.ratings.lead', counts)
}

const tooFew = () => t('account.ratings.tooFew')

function sayMean({ mean }: Pick<QuestionResult, 'mean'>): string {
  return mean === null ? tooFew() : sayFigure(mean, 1)
}

/** What the customers say, worst first as far as it can be known. */
function customersOf({ lineOf }: Account, results: readonly RatingResult[]): readonly ReportBlock[] {
  const asked = results.filter(({ customer }) => customer.voters > 0)
  return tableBlock(
    t('account.ratings.customers'),
    [
      column(t('account.interaction')),
      column(t('account.ratings.voters'), 'number'),
      ...DIMENSIONS.map((dimension) => column(t(`term.dimension.${dimension}`), 'number')),
      column(t('account.ratings.importance'), 'number'),
      column(t('account.ratings.exactly'), 'share'),
    ],
    asked.map(({ interaction, customer, exactlyServed }): readonly Cell[] => [
      lineOf(interaction),
      customer.voters,
      ...DIMENSIONS.map((dimension) => sayMean(customer.dimensions[dimension])),
      sayMean(customer.importance),
      exactlyServed.kind === 'share'
        ? sayShare(exactlyServed.share, 0)
        : exactlyServed.kind === 'too-few'
          ? tooFew()
          : t('account.ratings.unknown'),
    ]),
  )
}

/** Where both chairs have a mean: what the provider expected, by how much it is off, and where customers are far apart. */
function chairsOf({ lineOf }: Account, results: readonly RatingResult[]): readonly ReportBlock[] {
  const both = results.filter(({ widestGap }) => widestGap !== null)
  return tableBlock(
    t('account.ratings.chairs'),
    [
      column(t('account.interaction')),
      column(t('account.ratings.providers'), 'number'),
      ...DIMENSIONS.map((dimension) =>
        column(t('account.ratings.gapOf', { dimension: t(`term.dimension.${dimension}`) }), 'number'),
      ),
      column(t('account.ratings.apart')),
    ],
    both.map(({ interaction, provider, customer, gaps }): readonly Cell[] => {
      const apart = DIMENSIONS.filter((dimension) => customer.dimensions[dimension].talkFirst)
      return [
        lineOf(interaction),
        provider.voters,
        ...DIMENSIONS.map((dimension) => {
          const gap = gaps[dimension]
          return gap === null ? tooFew() : sayGap(gap)
        }),
        apart.length === 0 ? null : apart.map((dimension) => t(`term.dimension.${dimension}`)).join(', '),
      ]
    }),
  )
}

/** Which dimension a picture is worth: the widest gap, or where the customers are furthest apart. */
function tellingOf({ widestGap, mostDisputed, flags, weakest }: RatingResult): Dimension | null {
  if (flags.includes('gap')) return widestGap?.dimension ?? null
  return mostDisputed?.dimension ?? weakest?.dimension ?? null
}

function tell(account: Account, result: RatingResult): readonly ReportBlock[] {
  const finding = account.said('finding', result.interaction)
  const dimension = tellingOf(result)
  const agreement = dimension === null ? null : result.customer.dimensions[dimension]
  return [
    headingBlock(account.lineOf(result.interaction)),
    textBlock(sayReveal(result)),
    ...(dimension === null ? [] : [chartOf(account, result, dimension)]),
    ...(agreement?.rStar != null && agreement.agreement !== null && dimension !== null
      ? [
          textBlock(
            t(agreement.talkFirst ? 'account.ratings.farApart' : 'account.ratings.alike', {
              dimension: t(`term.dimension.${dimension}`),
              rStar: sayFigure(agreement.rStar, 2),
              agreement: sayFigure(agreement.agreement, 2),
            }),
          ),
        ]
      : []),
    ...sayFinding(finding),
  ]
}

function sayFinding(
  finding: { readonly note: string; readonly block: 'service' | 'process' | 'both' | null } | null,
): readonly ReportBlock[] {
  if (finding === null || (finding.note === '' && finding.block === null)) return []
  const block = finding.block === null ? '' : t('account.ratings.block', { block: t(`term.block.${finding.block}`) })
  const note = finding.note === '' ? '' : t('account.ratings.finding', { note: finding.note })
  return [textBlock([note, block].filter((part) => part !== '').join(' '))]
}

/** What the room concluded of interactions that were not told above. */
function findingsOf(account: Account, told: readonly RatingResult[]): readonly ReportBlock[] {
  const known = new Set<string>(told.map(({ interaction }) => interaction))
  const others = account
    .saidOf('finding')
    .filter(
      ({ subject, value }) =>
        !known.has(subject) && account.interactions.has(subject) && (value.note !== '' || value.block !== null),
    )
  return tableBlock(
    t('account.ratings.findings'),
    [column(t('account.interaction')), column(t('account.ratings.note')), column(t('account.checks.block'))],
    others.map(({ subject, value }) => [
      account.lineOf(subject),
      value.note,
      value.block === null ? null : t(`term.block.${value.block}`),
    ]),
  )
}

/** A chair that is too small to be compared has no dots in it. */
function chartOf({ lineOf }: Account, result: RatingResult, dimension: Dimension): ReportChart {
  const shown = (chair: 'customer' | 'provider') => {
    const { dots, mean } = result[chair].dimensions[dimension]
    return mean === null ? { dots: dots.map(() => 0), mean } : { dots, mean }
  }
  const [customer, provider] = [shown('customer'), shown('provider')]
  const caption = t('account.ratings.chart', {
    line: lineOf(result.interaction),
    dimension: t(`term.dimension.${dimension}`),
  })
  return {
    kind: 'chart',
    caption,
    draw: () => <TwoChairs label={caption} customer={customer} provider={provider} />,
    data: {
      type: 'bars',
      categories: Array.from({ length: HIGHEST_SCORE }, (_, at) => String(at + 1)),
      series: [
        { name: t('reveal.customers'), values: customer.dots },
        ...(provider.mean === null ? [] : [{ name: t('reveal.providers'), values: provider.dots }]),
      ],
      valueLabel: t('account.ratings.people'),
      kind: 'number',
    },
  }
}
