/** What a cost card asks, in the order in which a room answers it. The questions themselves stand in the catalogue. */
import type { CostInput, CostShare } from '#shared/model/cost.ts'
import type { FinishTestName } from '#shared/model/finish-test.ts'
import type { RangeUnit } from '../../ui/parse-range.ts'

/** One line of the card. */
export interface Question {
  readonly input: CostInput
  readonly unit: RangeUnit
  /** What a saving in it can be: only where the line is what costs. */
  readonly share?: CostShare
  /** Belongs to the line above it. */
  readonly follows?: true
  readonly answers?: FinishTestName
}

/** Questions that are talked about together. */
export interface QuestionGroup {
  readonly name: 'often' | 'miss' | 'effort' | 'rates'
  readonly questions: readonly Question[]
}

export const QUESTION_GROUPS: readonly QuestionGroup[] = [
  {
    name: 'often',
    questions: [
      { input: 'volume', unit: 'count', answers: 'volume-said' },
      { input: 'miss-rate', unit: 'share', answers: 'miss-rate-said' },
    ],
  },
  {
    name: 'miss',
    questions: [
      { input: 'rework-customer', unit: 'hours', share: 'rework-customer' },
      { input: 'rework-provider', unit: 'hours', share: 'rework-provider' },
      { input: 'waiting', unit: 'hours', share: 'waiting' },
      { input: 'idle-share', unit: 'share', follows: true },
      { input: 'chasing', unit: 'hours', share: 'chasing' },
      { input: 'direct', unit: 'money', share: 'direct' },
      { input: 'knock-on-chance', unit: 'share', share: 'knock-on' },
      { input: 'knock-on-cost', unit: 'money', follows: true },
    ],
  },
  {
    name: 'effort',
    questions: [
      { input: 'minutes-actual', unit: 'minutes', share: 'effort' },
      { input: 'minutes-target', unit: 'minutes', follows: true },
    ],
  },
  {
    name: 'rates',
    questions: [
      { input: 'rate-customer', unit: 'rate' },
      { input: 'rate-provider', unit: 'rate' },
    ],
  },
]

/** All questions, in order. */
export const QUESTIONS: readonly Question[] = QUESTION_GROUPS.flatMap(({ questions }) => questions)
