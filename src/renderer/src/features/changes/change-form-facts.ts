/** What is typed into the form of a change, and what of it can be logged. Refusals name the field that they are about. */

import type { ErrorCode } from '#shared/contract/errors.ts'
import {
  CHANGE_PROBLEMS,
  type ChangeFacts,
  type ChangeProblem,
  cleanChangeFacts,
  EMPTY_CHANGE,
  findChangeProblems,
} from '#shared/model/change.ts'
import { addDays } from '#shared/model/day.ts'
import { LIMITS } from '#shared/model/limits.ts'
import { t } from '#shared/text/text.ts'

/** The fields at which something can stand in the way. */
export const CHANGE_FIELDS = [
  ...(['what', 'why', 'owner', 'reviewDate', 'status', 'decision', 'result', 'learned'] as const),
  ...(['hypothesis', 'baseline', 'startDate', 'tryHours', 'tryMoney'] as const),
] as const
export type ChangeField = (typeof CHANGE_FIELDS)[number]
export type FieldProblems = Partial<Record<ChangeField, string>>

export type CheckedFacts =
  | { readonly ok: true; readonly facts: ChangeFacts }
  | { readonly ok: false; readonly problems: FieldProblems }

/** A change is reviewed after 30 days unless the room says otherwise. */
export const REVIEW_AFTER_DAYS = 30

/** What stands in the form when it opens: an idea, reviewed in 30 days. One line is enough to log it. */
export function newChangeFacts(today: string): ChangeFacts {
  return { ...EMPTY_CHANGE, reviewDate: addDays(today, REVIEW_AFTER_DAYS) }
}

/** Cleans what is typed, or says at each field what stands in the way. */
export function checkFacts(typed: ChangeFacts): CheckedFacts {
  const facts = cleanChangeFacts(typed)
  const problems: FieldProblems = {
    ...tooLong('what', facts.what, LIMITS.shortText),
    ...tooLong('why', facts.why, LIMITS.note),
    ...tooLong('owner', facts.owner, LIMITS.name),
    ...tooLong('result', facts.result, LIMITS.note),
    ...tooLong('learned', facts.learned, LIMITS.note),
    ...noNumber('hypothesis', facts.hypothesis.from, facts.hypothesis.to),
    ...noNumber('baseline', facts.baseline.figure),
    ...noCount(facts.baseline.count),
    ...notBelowZero('tryHours', facts.tryHours),
    ...notBelowZero('tryMoney', facts.tryMoney),
    // The very sentences that the core would answer with, said before asking it.
    ...Object.fromEntries(findChangeProblems(facts).map((problem) => [FIELD[problem], t(`error.change-${problem}`)])),
  }
  return Object.keys(problems).length === 0 ? { ok: true, facts } : { ok: false, problems }
}

const FIELD: Readonly<Record<ChangeProblem, ChangeField>> = {
  'what-missing': 'what',
  'owner-missing': 'owner',
  'review-date-missing': 'reviewDate',
  'review-before-start': 'reviewDate',
  'decision-missing': 'decision',
}

/** Refusals that only the core can know, and the field that each is about. */
const CORE_FIELD: Partial<Readonly<Record<ErrorCode, ChangeField>>> = {
  'change-move': 'status',
  'change-adopt-unmeasured': 'decision',
}

/** Somebody who owns an idea plans it, and what nobody owns is an idea: the status follows until it is further on. */
export function followOwner(before: ChangeFacts, after: ChangeFacts): ChangeFacts {
  if (after.status !== before.status || (after.owner === '') === (before.owner === '')) return after
  if (after.status === 'idea' && after.owner !== '') return { ...after, status: 'planned' }
  if (after.status === 'planned' && after.owner === '') return { ...after, status: 'idea' }
  return after
}

/** The field that a refusal of the core is about, or null when it is about none. */
export function fieldOfRefusal(code: ErrorCode): ChangeField | null {
  const problem = CHANGE_PROBLEMS.find((one) => code === `change-${one}`)
  return problem === undefined ? (CORE_FIELD[code] ?? null) : FIELD[problem]
}

function tooLong(field: ChangeField, text: string, limit: number): FieldProblems {
  return text.length > limit ? { [field]: t('field.tooLong', { length: text.length, limit }) } : {}
}

function noNumber(field: ChangeField, ...figures: readonly (number | null)[]): FieldProblems {
  return figures.some((figure) => figure !== null && Math.abs(figure) > LIMITS.money) || figures.some(Number.isNaN)
    ? { [field]: t('changes.form.numberProblem') }
    : {}
}

function noCount(count: number | null): FieldProblems {
  const fits = count === null || (Number.isInteger(count) && count >= 1 && count <= LIMITS.volume)
  return fits ? {} : { baseline: t('changes.form.countProblem') }
}

function notBelowZero(field: ChangeField, value: number | null): FieldProblems {
  if (value !== null && value < 0) return { [field]: t('changes.form.negativeProblem') }
  return noNumber(field, value)
}
