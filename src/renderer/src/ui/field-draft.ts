/**
 * The life of one text field, as values: what is shown, what is written when. A visit begins with the first key and ends
 * with blur or Enter; all that a visit writes is one undo step. What cannot be stored stays typed and is never written.
 */
import type { Check } from './check-typed.ts'

/** One field at one moment. */
export interface Draft {
  /** What stands in the field while it is being edited; null while the field only shows what is stored. */
  readonly raw: string | null
  /** What was stored when the visit began: Esc goes back to it. */
  readonly before: string
  /** What this visit has written last, or `before`. */
  readonly written: string
}

/** A draft after a step, and what must be written to the map because of it. */
export interface Step {
  readonly draft: Draft
  readonly write: string | null
}

/** A field that nobody edits. */
export function restingDraft(stored: string): Draft {
  return { raw: null, before: stored, written: stored }
}

/** A key was pressed: the visit begins if it had not. */
export function type(draft: Draft, stored: string, raw: string): Draft {
  return draft.raw === null ? { raw, before: stored, written: stored } : { ...draft, raw }
}

/** Writes what is typed if it may be stored and is new; the visit goes on. */
export function settle(draft: Draft, check: Check): Step {
  if (draft.raw === null) return { draft, write: null }
  const checked = check(draft.raw)
  if (!checked.ok || checked.value === draft.written) return { draft, write: null }
  return { draft: { ...draft, written: checked.value }, write: checked.value }
}

/** Ends the visit: writes, and shows what is stored. Text that cannot be stored keeps the visit open. */
export function finish(draft: Draft, check: Check): Step {
  const settled = settle(draft, check)
  const { raw } = settled.draft
  if (raw === null || !check(raw).ok) return settled
  return { draft: restingDraft(settled.draft.written), write: settled.write }
}

/** Esc: everything is as it was before the visit. */
export function restore(draft: Draft): Step {
  const write = draft.raw !== null && draft.written !== draft.before ? draft.before : null
  return { draft: restingDraft(draft.before), write }
}

/**
 * The map changed under the field (undo, another view). A visit that holds nothing unwritten follows the map; one with
 * unwritten text keeps it.
 */
export function follow(draft: Draft, stored: string, check: Check): Draft {
  if (draft.raw === null || stored === draft.written) return draft
  const checked = check(draft.raw)
  return checked.ok && checked.value === draft.written ? restingDraft(stored) : draft
}
