/** What is typed into the form of a change, and what of it can be logged. Refusals name the field that they are about. */

import type { ErrorCode } from '#shared/contract/errors.ts'
import { type ChangeFacts, findChangeProblem } from '#shared/model/change.ts'
import { foldLine, foldLines } from '#shared/model/clean-text.ts'
import { LIMITS } from '#shared/model/limits.ts'
import { t } from '#shared/text/text.ts'
import { addDays } from './days.ts'

export type ChangeField = 'what' | 'why' | 'owner' | 'reviewDate' | 'status'
export type FieldProblems = Partial<Record<ChangeField, string>>

export type CheckedFacts =
  | { readonly ok: true; readonly facts: ChangeFacts }
  | { readonly ok: false; readonly problems: FieldProblems }

/** A change is reviewed after 30 days unless the room says otherwise. */
export const REVIEW_AFTER_DAYS = 30

export function newChangeFacts(today: string): ChangeFacts {
  return { what: '', why: '', owner: '', reviewDate: addDays(today, REVIEW_AFTER_DAYS), status: 'planned' }
}

/** Cleans what is typed, or says at each field what stands in the way. */
export function checkFacts(typed: ChangeFacts): CheckedFacts {
  const facts: ChangeFacts = {
    ...typed,
    what: foldLine(typed.what),
    why: foldLines(typed.why),
    owner: foldLine(typed.owner),
  }
  const problems: FieldProblems = {
    ...tooLong('what', facts.what, LIMITS.shortText),
    ...tooLong('why', facts.why, LIMITS.note),
    ...tooLong('owner', facts.owner, LIMITS.name),
    ...missing(facts),
  }
  return Object.keys(problems).length === 0 ? { ok: true, facts } : { ok: false, problems }
}

/** The field that a refusal of the core is about, or null when it is about none. */
export function fieldOfRefusal(code: ErrorCode): ChangeField | null {
  switch (code) {
    case 'change-what-missing':
      return 'what'
    case 'change-owner-missing':
      return 'owner'
    case 'change-review-date-missing':
      return 'reviewDate'
    default:
      return null
  }
}

/** The very sentences that the core would answer with, said before asking it. */
function missing(facts: ChangeFacts): FieldProblems {
  if (facts.what === '') return { what: t('error.change-what-missing') }
  const problems: FieldProblems = {}
  if (findChangeProblem({ ...facts, reviewDate: facts.reviewDate ?? '0000-01-01' }) === 'owner-missing')
    problems.owner = t('error.change-owner-missing')
  if (facts.status !== 'idea' && facts.reviewDate === null) problems.reviewDate = t('error.change-review-date-missing')
  return problems
}

function tooLong(field: ChangeField, text: string, limit: number): FieldProblems {
  return text.length > limit ? { [field]: t('field.tooLong', { length: text.length, limit }) } : {}
}
