/**
 * When is a block finished? A test names something that can be computed from the workshop; nobody ticks it by hand. The
 * sentence for each stands in the catalogue under `finish.<test>`; how it is computed, in `shared/guide/finish-tests.ts`.
 */
import { z } from 'zod'

const plain = <T extends string>(test: T) => z.strictObject({ test: z.literal(test) })
const atLeast = <T extends string>(test: T) =>
  z.strictObject({ test: z.literal(test), atLeast: z.int().min(1).max(1000) })

/** One thing that must be true before a block counts as finished. */
export const FinishTest = z.discriminatedUnion('test', [
  // frame
  plain('scope-said'),
  plain('groups-said'),
  /** Both sides are in the room, or the facilitator has accepted that they are not. */
  plain('both-sides'),
  plain('currency-said'),
  plain('rates-said'),
  // intent
  /** A sentence of at most thirty words. */
  plain('intent-said'),
  plain('signs-said'),
  /** Fist of five with a mean of 3 or more. */
  plain('fist-held'),
  // map
  atLeast('interactions'),
  plain('services-said'),
  plain('parties-connected'),
  // swap
  /** A pair whose two cards are both filled in. */
  atLeast('swap-cards'),
  /** Of every pair it was said whether their measures conflict. */
  plain('conflicts-said'),
  // rate
  /** So many interactions were rated by `share` of the voters in each chair. */
  z.strictObject({
    test: z.literal('rated'),
    atLeast: z.int().min(1).max(1000),
    share: z.number().min(0.1).max(1),
  }),
  /** The five questions were asked of the interaction that the customers rated lowest. */
  plain('worst-checked'),
  // reveal
  plain('revealed'),
  /** So many flagged interactions (all, where there are fewer) have a note and a building block. */
  atLeast('findings'),
  // journey
  atLeast('moments'),
  plain('moment-of-truth'),
  // cost
  // Those of one cost card: the fullest, and among equals that of the interaction that is worst off.
  /** On the card or on the map. */
  plain('volume-said'),
  plain('miss-rate-said'),
  /** So many parts of what one miss costs. */
  atLeast('cost-parts'),
  /** What the card says now is reckoned: as a range, or from usual values alone. */
  plain('cost-reckoned'),
  /** Both sides accepted it, or it is marked as a guess. */
  plain('cost-settled'),
  // act
  /** A change with owner and review date, logged in this session. */
  atLeast('changes'),
  // close
  /** The report was written, in this session. */
  plain('report-written'),
  /** A review lies in the future. */
  plain('review-dated'),
  // review
  /** Every change that is due for review is reviewed. */
  plain('due-decided'),
  /** An interaction was rated again, in this session, from both chairs. */
  plain('rated-again'),
])
export type FinishTest = z.infer<typeof FinishTest>
export type FinishTestName = FinishTest['test']

/** How a test stands: `done` of `needed` things are there, `missing` names those on the map that are not. */
export const FinishResult = z.object({
  test: FinishTest,
  met: z.boolean(),
  done: z.int().min(0),
  needed: z.int().min(0),
  /** Ids on the map to go to; empty where there is nothing to show there. */
  missing: z.array(z.string()),
})
export type FinishResult = z.infer<typeof FinishResult>
