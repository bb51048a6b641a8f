/**
 * What a revealed rating says about an interaction: means, gaps, agreement, what to talk about first. From fewer than four
 * people nothing is concluded (they could be recognised, and a mean of three is none): their dots are all there is.
 */
import { DIMENSIONS, type Dimension } from '../model/dimension.ts'
import type { InteractionId } from '../model/ids.ts'
import type { Answers, ChairVotes, RatedInteraction } from '../model/rating.ts'
import {
  AGREEMENT_TALK,
  agreementOf,
  deviationOf,
  meanOf,
  medianOf,
  mustTalkFirst,
  R_STAR_TALK,
  rStarOf,
} from './agreement.ts'
import { countScores, type Tally, tallyChair } from './tally.ts'

/** With fewer voters in a chair only its dots are shown. */
export const FEWEST_VOTERS = 4
/** From this gap on, in points of the scale and in either direction, an interaction is flagged. */
export const GAP_FLAG = 1
/** The middle of the scale: below it something is rated low, and it weighs a mean importance. */
export const MIDPOINT = 3
/** From this score on a dimension is served. */
export const SERVED_FROM = 4

const SMALL = 1e-9

/** What one chair says to one question. The figures are null where too few gave a score. */
export interface QuestionResult extends Tally {
  readonly mean: number | null
  readonly median: number | null
  /** With n - 1. */
  readonly deviation: number | null
  /** 0..1: see `rStarOf`. */
  readonly rStar: number | null
  /** -1..1: see `agreementOf`. */
  readonly agreement: number | null
  /** r* < 0.70 or A < 0.30. */
  readonly talkFirst: boolean
}

/** How many raters were served exactly; `unavailable` where hands hide whole cards, `too-few` below four raters. */
export type ExactlyServed =
  | { readonly kind: 'share'; readonly share: number; readonly raters: number }
  | { readonly kind: 'unavailable' | 'too-few' }

/** What one chair says. */
export interface ChairResult {
  readonly voters: number
  /** Fewer than four voters: nothing but dots. */
  readonly tooFew: boolean
  readonly dimensions: Readonly<Record<Dimension, QuestionResult>>
  /** Mean of the dimensions' means, 1..5; null while no dimension has one. */
  readonly mean: number | null
  readonly importance: QuestionResult
}

/** Why an interaction is worth a talk: the chairs see it differently, or the customers do among themselves. */
export type Flag = 'gap' | 'disagreement'

/** What a rating says about an interaction. */
export interface RatingResult {
  readonly interaction: InteractionId
  readonly customer: ChairResult
  readonly provider: ChairResult
  /** Provider mean minus customer mean, in points; positive: the provider overrates itself. Null where a mean is missing. */
  readonly gaps: Readonly<Record<Dimension, number | null>>
  /** The dimension whose gap is widest in either direction. */
  readonly widestGap: { readonly dimension: Dimension; readonly gap: number } | null
  /** The dimension with the lowest mean in the customer's chair; the first of equal ones. */
  readonly weakest: { readonly dimension: Dimension; readonly mean: number } | null
  /** The dimension on which the customers are furthest apart. */
  readonly mostDisputed: { readonly dimension: Dimension; readonly strength: number } | null
  readonly exactlyServed: ExactlyServed
  readonly flags: readonly Flag[]
  /** How much a talk is worth: see {@link compareWorth}. */
  readonly worth: number
}

/** Everything that a rating says about an interaction. */
export function resultOf({ interaction, customer, provider }: RatedInteraction): RatingResult {
  const chairs = { customer: chairResultOf(customer), provider: chairResultOf(provider) }
  const gaps = ofDimensions((dimension) =>
    gapBetween(chairs.provider.dimensions[dimension].mean, chairs.customer.dimensions[dimension].mean),
  )
  const widestGap = mostOf((dimension) => gaps[dimension], Math.abs)
  const lowest = mostOf(
    (dimension) => chairs.customer.dimensions[dimension].mean,
    (mean) => -mean,
  )
  const disputed = mostOf((dimension) => disputeIn(chairs.customer.dimensions[dimension]), Number)
  const flags: Flag[] = []
  if (widestGap !== null && isWideGap(widestGap.value)) flags.push('gap')
  if (DIMENSIONS.some((dimension) => chairs.customer.dimensions[dimension].talkFirst)) flags.push('disagreement')
  const strength = Math.max(Math.abs(widestGap?.value ?? 0) / GAP_FLAG, disputed?.value ?? 0)
  return {
    interaction,
    ...chairs,
    gaps,
    widestGap: widestGap && { dimension: widestGap.dimension, gap: widestGap.value },
    weakest: lowest && { dimension: lowest.dimension, mean: lowest.value },
    mostDisputed: disputed && { dimension: disputed.dimension, strength: disputed.value },
    exactlyServed: exactlyServedIn(customer),
    flags,
    worth: (strength * (chairs.customer.importance.mean ?? MIDPOINT)) / MIDPOINT,
  }
}

/** Provider mean minus customer mean; null where one of them is missing. */
export function gapBetween(provider: number | null, customer: number | null): number | null {
  return provider === null || customer === null ? null : provider - customer
}

/** Whether a gap is flagged: a point or more, whoever thinks better of the service. */
export function isWideGap(gap: number): boolean {
  return Math.abs(gap) >= GAP_FLAG - SMALL
}

/** Whether customers rate an interaction low: the mean of its weakest dimension lies below the middle of the scale. */
export function isRatedLow({ weakest }: Pick<RatingResult, 'weakest'>): boolean {
  return weakest !== null && weakest.mean < MIDPOINT - SMALL
}

/**
 * A person's index: mean of the answered dimensions, 1..5; null when none has a score. It needs the whole card: of hands
 * it is not known.
 */
export function indexOf(answers: Pick<Answers, Dimension>): number | null {
  const scores = DIMENSIONS.map((dimension) => answers[dimension]).filter((answer) => typeof answer === 'number')
  return scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length
}

/**
 * The share (0..1) of raters with at least 4 on all four dimensions. Everybody who gave a score counts as a rater; "don't
 * know" is no 4.
 */
export function exactlyServedIn({ cards, hands }: ChairVotes): ExactlyServed {
  if (tallyChair({ cards: [], hands }).byHands) return { kind: 'unavailable' }
  const raters = cards.filter((card) => indexOf(card) !== null)
  if (raters.length < FEWEST_VOTERS) return { kind: 'too-few' }
  const served = raters.filter((card) =>
    DIMENSIONS.every((dimension) => {
      const answer = card[dimension]
      return typeof answer === 'number' && answer >= SERVED_FROM
    }),
  )
  return { kind: 'share', share: served.length / raters.length, raters: raters.length }
}

/**
 * The order of the reveal: flagged interactions first, then by worth (how far beyond its threshold the widest gap or the
 * strongest disagreement lies, times importance over 3), then the lower rated. The same whatever the order before.
 */
export function compareWorth(one: RatingResult, other: RatingResult): number {
  const flagged = Math.sign(other.flags.length) - Math.sign(one.flags.length)
  if (flagged !== 0) return flagged
  if (Math.abs(one.worth - other.worth) > SMALL) return other.worth - one.worth
  const low = (one.weakest?.mean ?? Number.MAX_VALUE) - (other.weakest?.mean ?? Number.MAX_VALUE)
  if (Math.abs(low) > SMALL) return low
  return one.interaction < other.interaction ? -1 : Number(one.interaction > other.interaction)
}

function chairResultOf(votes: ChairVotes): ChairResult {
  const { voters, questions } = tallyChair(votes)
  const tooFew = voters < FEWEST_VOTERS
  const dimensions = ofDimensions((dimension) => questionResultOf(questions[dimension], tooFew))
  const means = DIMENSIONS.map((dimension) => dimensions[dimension].mean).filter((mean) => mean !== null)
  return {
    voters,
    tooFew,
    dimensions,
    mean: means.length === 0 ? null : means.reduce((sum, mean) => sum + mean, 0) / means.length,
    importance: questionResultOf(questions.importance, tooFew),
  }
}

/** A score is a vote: where many said "don't know", the rule of four holds for those who did give one. */
function questionResultOf(tally: Tally, tooFew: boolean): QuestionResult {
  if (tooFew || countScores(tally) < FEWEST_VOTERS) {
    return { ...tally, mean: null, median: null, deviation: null, rStar: null, agreement: null, talkFirst: false }
  }
  const { dots } = tally
  return {
    ...tally,
    mean: meanOf(dots),
    median: medianOf(dots),
    deviation: deviationOf(dots),
    rStar: rStarOf(dots),
    agreement: agreementOf(dots),
    talkFirst: mustTalkFirst(dots),
  }
}

/** How far beyond its threshold the disagreement is: 1 is just there. */
function disputeIn({ rStar, agreement }: QuestionResult): number | null {
  if (rStar === null || agreement === null) return null
  return Math.max((1 - rStar) / (1 - R_STAR_TALK), (1 - agreement) / (1 - AGREEMENT_TALK))
}

function ofDimensions<T>(of: (dimension: Dimension) => T): Record<Dimension, T> {
  return { what: of('what'), when: of('when'), way: of('way'), effort: of('effort') }
}

/** The dimension whose value weighs most, the first of equal ones; those without a value are left out. */
function mostOf(
  of: (dimension: Dimension) => number | null,
  weigh: (value: number) => number,
): { readonly dimension: Dimension; readonly value: number } | null {
  let most: { readonly dimension: Dimension; readonly value: number } | null = null
  for (const dimension of DIMENSIONS) {
    const value = of(dimension)
    if (value !== null && (most === null || weigh(value) > weigh(most.value) + SMALL)) most = { dimension, value }
  }
  return most
}
