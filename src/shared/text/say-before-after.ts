/**
 * What the measurements around a change allow to say, in plain sentences: the conclusion, the figures it rests on, and what
 * it does not say. The one place for them: screen, report and print say the same.
 */
import { type BeforeAfter, FEWEST_BEFORE, levelSince, signalsSince } from '../method/before-after.ts'
import { FEWEST_POINTS } from '../method/run-chart.ts'
import { FIRM_BASELINE } from '../method/xmr.ts'
import type { Measure } from '../model/measure.ts'
import { sayNumber, sayShare } from './say-amount.ts'
import { sayReckoned } from './say-measure.ts'
import { t } from './text.ts'

/** What can be said. */
export interface SaidBeforeAfter {
  readonly conclusion: string
  /** How it looks: better, worse, or nothing can be said. */
  readonly standing: 'good' | 'bad' | 'open'
  /** The figures behind it. */
  readonly figures: readonly string[]
  /** What it does not say, and how far it can be trusted. */
  readonly cautions: readonly string[]
}

type Said = Pick<Measure, 'scale' | 'unit' | 'direction'>

/** Above this the upper end of nothing seen is no small share. */
const WEAK = 0.05

/** The sentences of one reading. */
export function sayBeforeAfter(reading: BeforeAfter, measure: Said): SaidBeforeAfter {
  const { conclusion } = reading
  return {
    conclusion: t(`reviews.reading.conclusion.${conclusion}`),
    standing: conclusion === 'better' ? 'good' : conclusion === 'worse' ? 'bad' : 'open',
    figures: [...sayLevels(reading, measure), ...saySignals(reading), ...sayLimits(reading, measure)],
    cautions: sayCautions(reading, measure),
  }
}

function sayLevels({ shares, before, after, medianBefore, medianAfter }: BeforeAfter, measure: Said): string[] {
  const say = (figure: number) => sayReckoned(measure, figure)
  if (shares !== null) {
    const { difference } = shares
    return [
      t('reviews.reading.shares', {
        ...{ partBefore: sayNumber(shares.before.part), wholeBefore: sayNumber(shares.before.whole) },
        ...{ part: sayNumber(shares.after.part), whole: sayNumber(shares.after.whole) },
        ...{ before: sayRoughShare(shares.before.share), after: sayRoughShare(shares.after.share) },
        ...{ low: sayPoints(difference.low), high: sayPoints(difference.high) },
      }),
    ]
  }
  if (medianBefore !== null && medianAfter !== null) {
    const middles = { before: say(medianBefore), after: say(medianAfter) }
    return [t('reviews.reading.middles', { ...middles, countBefore: before, countAfter: after })]
  }
  const middle = medianBefore ?? medianAfter
  return middle === null ? [] : [t('reviews.reading.middleOnly', { count: before + after, middle: say(middle) })]
}

function saySignals({ run, before, after, shares }: BeforeAfter): string[] {
  if (run === null || before === 0 || after === 0) return []
  if (before < FEWEST_BEFORE && !run.tooFew) {
    return shares === null ? [t('reviews.reading.fewBefore', { count: before, needed: FEWEST_BEFORE })] : []
  }
  if (run.tooFew) {
    return shares === null ? [t('reviews.reading.fewUseful', { useful: run.useful, needed: FEWEST_POINTS })] : []
  }
  const { shift, longestRun, longestAllowed, fewCrossings, crossings, fewestAllowed } = run
  return [
    ...(shift === null
      ? []
      : [
          t('reviews.reading.shift', {
            ...{ count: longestRun, side: t(`charts.run.side.${shift.side}`), most: longestAllowed },
          }),
        ]),
    ...(fewCrossings ? [t('reviews.reading.crossings', { crossings, fewest: fewestAllowed })] : []),
  ]
}

function sayLimits({ figures, before, xmr, shares }: BeforeAfter, measure: Said): string[] {
  const values = figures.map(({ figure }) => figure)
  const signals = signalsSince(values, before, xmr)
  if (xmr === null || signals === null || signals.count === 0 || shares !== null) return []
  const limits = { lower: sayReckoned(measure, xmr.lower), upper: sayReckoned(measure, xmr.upper) }
  return [t('reviews.reading.limits', { ...limits, count: signals.count })]
}

function sayCautions(reading: BeforeAfter, { scale, direction }: Said): string[] {
  const { conclusion, shares, before, after, hasCases } = reading
  const compared = before > 0 && after > 0
  return [
    ...sayExtremes(shares, direction),
    ...(scale === 'share' && compared && shares === null && hasCases ? [t('reviews.reading.mixed')] : []),
    ...(compared && before < FIRM_BASELINE && shares === null
      ? [t('reviews.reading.provisional', { count: before })]
      : []),
    ...(conclusion === 'better' || conclusion === 'worse' ? [t('reviews.reading.notOnly')] : []),
    ...(conclusion === 'unsettled' || conclusion === 'unclear' ? [t('reviews.reading.askWhy')] : []),
    ...(conclusion === 'no-signal' || conclusion === 'too-few' ? [t('reviews.reading.noProof')] : []),
    ...(conclusion === 'nothing-after' ? [t('reviews.reading.measureFirst')] : []),
  ]
}

/** None at all, or all of them, tells little while there are few. */
function sayExtremes(shares: BeforeAfter['shares'], direction: Measure['direction']): string[] {
  if (shares === null) return []
  const { noneSince } = shares
  const { part, whole, low, high } = shares.after
  const words = { whole: sayNumber(whole), low: sayRoughShare(low), high: sayRoughShare(high) }
  if (direction === 'lower' && noneSince !== null)
    return [t(`reviews.reading.${high >= WEAK ? 'noneWeak' : 'none'}`, words)]
  if (direction === 'higher' && part === whole) {
    return [t(`reviews.reading.${1 - low >= WEAK ? 'allWeak' : 'all'}`, words)]
  }
  return []
}

/** Whole per cent, below ten with a decimal: a few cases tell no more. */
export function sayRoughShare(share: number): string {
  return sayShare(share, share < 0.1 ? 1 : 0)
}

/** A difference of shares in points of per cent, with its sign. */
export function sayPoints(value: number): string {
  const points = sayNumber(Math.abs(value) * 100, Math.abs(value) < 0.1 ? 1 : 0)
  if (points === '0') return points
  return value > 0 ? `+${points}` : `−${points}`
}

/** Whether what was expected has come true by what was measured since; null where either is not known. */
export function isReached(reading: BeforeAfter, to: number | null, { direction }: Said): boolean | null {
  const now = levelSince(reading)
  if (to === null || now === null) return null
  return direction === 'higher' ? now >= to : now <= to
}
