/** What is typed into the form of a change, and what of it can be logged. Refusals name the field that they are about. */

import type { ErrorCode } from '#shared/contract/errors.ts'
import {
  CHANGE_PROBLEMS,
  type ChangeFacts,
  type ChangeProblem,
  cleanChangeFacts,
  findChangeProblems,
} from '#shared/model/change.ts'
import { addDays } from '#shared/model/day.ts'
import { LIMITS } from '#shared/model/limits.ts'
import { t } from '#shared/text/text.ts'

export type ChangeField = 'what' | 'why' | 'owner' | 'reviewDate' | 'status'
export type FieldProblems = Partial<Record<ChangeField, string>>

export type CheckedFacts =
  | { readonly ok: true; readonly facts: ChangeFacts }
  | { readonly ok: false; readonly problems: FieldProblems }

/** A change is reviewed after 30 days unless the room says otherwise. */
export const REVIEW_AFTER_DAYS = 30

/** What stands in the form when it opens: reviewed in 30 days, planned. */
export function newChangeFacts(today: string): ChangeFacts {
  return { what: '', why: '', owner: '', reviewDate: addDays(today, REVIEW_AFTER_DAYS), status: 'planned' }
}

/** Cleans what is typed, or says at each field what stands in the way. */
export function checkFacts(typed: ChangeFacts): CheckedFacts {
  const facts = cleanChangeFacts(typed)
  const problems: FieldProblems = {
    ...tooLong('what', facts.what, LIMITS.shortText),
    ...tooLong('why', facts.why, LIMITS.note),
    ...tooLong('owner', facts.owner, LIMITS.name),
    // The very sentences that the core would answer with, said before asking it.
    ...Object.fromEntries(findChangeProblems(facts).map((problem) => [FIELD[problem], t(`error.change-${problem}`)])),
  }
  return Object.keys(problems).length === 0 ? { ok: true, facts } : { ok: false, problems }
}

const FIELD: Readonly<Record<ChangeProblem, ChangeField>> = {
  'what-missing': 'what',
  'owner-missing': 'owner',
  'review-date-missing': 'reviewDate',
}

/** The field that a refusal of the core is about, or null when it is about none. */
export function fieldOfRefusal(code: ErrorCode): ChangeField | null {
  const problem = CHANGE_PROBLEMS.find((one) => code === `change-${one}`)
  return problem === undefined ? null : FIELD[problem]
}

function tooLong(field: ChangeField, text: string, limit: number): FieldProblems {
  return text.length > limit ? { [field]: t('field.tooLong', { length: text.length, limit }) } : {}
}
