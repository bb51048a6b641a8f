/** A form of a change: what is typed, what stands in the way, and the refusal of the core put at the field that it is about. */
import { useState } from 'react'
import type { ChangeFacts } from '#shared/model/change.ts'
import { CallFailure } from '../../rpc/call-failure.ts'
import { CHANGE_FIELDS, checkFacts, type FieldProblems, fieldOfRefusal, followOwner } from './change-form-facts.ts'

export interface ChangeForm {
  readonly facts: ChangeFacts
  readonly setFacts: (facts: ChangeFacts) => void
  readonly problems: FieldProblems
  /** A refusal that is about no field. */
  readonly refusal: string | null
  readonly busy: boolean
  /** Says at each field what stands in the way; true when nothing does. */
  readonly check: () => boolean
  /** Resolves to true once the core has taken the facts. */
  readonly submit: () => Promise<boolean>
}

/** `send` writes the cleaned facts and rejects with a {@link CallFailure} when the core refuses. */
export function useChangeForm(start: ChangeFacts, send: (facts: ChangeFacts) => Promise<unknown>): ChangeForm {
  const [facts, setFacts] = useState(start)
  // What is opened with something missing says so before anybody presses anything.
  const [problems, setProblems] = useState<FieldProblems>(() => missingIn(start))
  const [refusal, setRefusal] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  const submit = async () => {
    if (busy) return false
    setRefusal(null)
    const checked = checkFacts(facts)
    setProblems(checked.ok ? {} : checked.problems)
    if (!checked.ok) return false
    setBusy(true)
    try {
      await send(checked.facts)
      return true
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error
      const field = fieldOfRefusal(error.code)
      if (field === null) setRefusal(error.message)
      else setProblems({ [field]: error.message })
      return false
    } finally {
      setBusy(false)
    }
  }

  return {
    facts,
    problems,
    refusal,
    busy,
    submit,
    check: () => {
      const checked = checkFacts(facts)
      setProblems(checked.ok ? {} : checked.problems)
      return checked.ok
    },
    setFacts: (next) => {
      setFacts(followOwner(facts, next))
      // A field that was mended no longer complains; the others do. What a status needs is asked anew with it.
      const kept = CHANGE_FIELDS.filter(
        (field) => problems[field] !== undefined && next[field] === facts[field] && next.status === facts.status,
      )
      setProblems(Object.fromEntries(kept.map((field) => [field, problems[field]])))
    },
  }
}

/** A form that begins empty has not gone wrong yet: only what somebody has named before is looked at. */
function missingIn(start: ChangeFacts): FieldProblems {
  const checked = start.what === '' ? null : checkFacts(start)
  return checked === null || checked.ok ? {} : checked.problems
}
