/**
 * One text field of the inspector, tied to the map: writes on blur, on Enter and while typing pauses, all of one visit as
 * one undo step. The component that uses it must be keyed by its target, so that leaving a selection writes to what was
 * edited, never to what is selected next.
 */
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Check } from './check-typed.ts'
import { type Draft, finish, follow, restingDraft, restore, type Step, settle, type } from './field-draft.ts'
import { newVisit, whileTyping } from './typing.ts'

/** Typing this long without a key is a pause. */
const PAUSE_MS = 350

/** Texts that could not be stored, kept for when their field is shown again. */
const unwritten = new Map<string, Draft>()

export interface FieldDraftOptions {
  /** The thing and its field: the same for the life of the component. */
  readonly target: string
  readonly stored: string
  readonly check: Check
  /** How what is stored stands in the field, where that is not as it is stored: `check` must read it as the same. */
  readonly show?: (stored: string) => string
  readonly write: (value: string, visit: string) => void
  /** Whether Enter makes a new line instead of ending the visit. */
  readonly multiline: boolean
}

export interface FieldDraft {
  readonly value: string
  readonly problem: string | null
  readonly onValue: (raw: string) => void
  readonly onBlur: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** What the input of a field shows and does. */
export function useFieldDraft(options: FieldDraftOptions): FieldDraft {
  const { target, stored, check } = options
  const [draft, setDraft] = useState<Draft>(() => unwritten.get(target) ?? restingDraft(stored))
  const [problem, setProblem] = useState<string | null>(() => problemOf(draft, check))
  const now = useRef({ draft, options, visit: '', pause: 0 })
  now.current.options = options

  const show = (next: Draft) => {
    now.current.draft = next
    setDraft(next)
  }
  const take = ({ draft: next, write }: Step) => {
    window.clearTimeout(now.current.pause)
    show(next)
    setProblem(problemOf(next, now.current.options.check))
    if (write !== null) now.current.options.write(write, now.current.visit)
  }
  const actions = useRef({ take, show })
  actions.current = { take, show }

  useEffect(() => {
    const { draft: held, options: known } = now.current
    const next = follow(held, stored, known.check)
    if (next !== held) actions.current.show(next)
  }, [stored])

  useEffect(() => {
    const settleNow = () => {
      actions.current.take(settle(now.current.draft, now.current.options.check))
    }
    const stop = whileTyping(settleNow)
    window.addEventListener('blur', settleNow)
    window.addEventListener('pagehide', settleNow)
    document.addEventListener('visibilitychange', settleNow)
    return () => {
      stop()
      window.removeEventListener('blur', settleNow)
      window.removeEventListener('pagehide', settleNow)
      document.removeEventListener('visibilitychange', settleNow)
    }
  }, [])

  // A layout effect, because it must write before the map around it is taken down.
  useLayoutEffect(() => {
    const held = now
    // What this field was shown as before has left its text only now: after this one was first drawn.
    const left = unwritten.get(held.current.options.target) ?? restingDraft(held.current.options.stored)
    if (left.raw !== held.current.draft.raw) {
      actions.current.show(left)
      setProblem(problemOf(left, held.current.options.check))
    }
    return () => {
      const { draft: last, options: known, visit, pause } = held.current
      window.clearTimeout(pause)
      const end = finish(last, known.check)
      held.current.draft = end.draft
      if (end.draft.raw === null) unwritten.delete(known.target)
      else unwritten.set(known.target, end.draft)
      if (end.write !== null) known.write(end.write, visit)
    }
  }, [])

  return {
    value: draft.raw ?? options.show?.(stored) ?? stored,
    problem,
    onValue: (raw) => {
      if (now.current.draft.raw === null) now.current.visit = newVisit()
      const next = type(now.current.draft, stored, raw)
      show(next)
      if (check(raw).ok) setProblem(null)
      window.clearTimeout(now.current.pause)
      now.current.pause = window.setTimeout(() => {
        actions.current.take(settle(now.current.draft, now.current.options.check))
      }, PAUSE_MS)
    },
    onBlur: () => {
      take(finish(now.current.draft, check))
    },
    onKeyDown: (event) => {
      if (event.nativeEvent.isComposing) return
      // A shortcut may save, undo or leave: it must find what was typed on the map.
      if (event.ctrlKey || event.metaKey || event.altKey) take(settle(now.current.draft, check))
      const ends = event.key === 'Enter' && (!options.multiline || event.ctrlKey || event.metaKey)
      if (ends) take(finish(now.current.draft, check))
      if (event.key === 'Escape' && now.current.draft.raw !== null) {
        event.stopPropagation()
        take(restore(now.current.draft))
      }
    },
  }
}

function problemOf(draft: Draft, check: Check): string | null {
  if (draft.raw === null) return null
  const checked = check(draft.raw)
  return checked.ok ? null : checked.problem
}
