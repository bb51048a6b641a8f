/**
 * Puts the keyboard where a finish test is answered. A view marks such a place with `data-answers` and the names of the
 * tests, and with `data-subject` where it belongs to one thing on the map; a view that was just opened may take some frames
 * until it has drawn it. Without such a place nothing happens.
 */
import type { FinishTestName } from '#shared/model/finish-test.ts'

/** About a second, also on a slow machine. */
const FRAMES = 60
/** What to type in comes before what to press. */
const FIELDS = ['[role="gridcell"][tabindex="0"]', 'textarea, input, select', 'button, summary']

/** The newest search; an older one that still goes on gives up. */
let search = 0

/** Goes there, as soon as it is drawn. @param subjects what it must belong to, if it belongs to anything */
export function goToAnswer(test: FinishTestName, subjects: readonly string[]): void {
  search += 1
  const mine = search
  const look = (frames: number) => {
    if (mine !== search || frames === 0) return
    const field = findField(test, subjects)
    if (field === null) requestAnimationFrame(() => look(frames - 1))
    else focusField(field)
  }
  look(FRAMES)
}

/** Whether the keyboard may be taken along: not out of a dialog, nor from somebody who walks through the guide by keys. */
export function mayLeadKeyboard(): boolean {
  const { activeElement: at } = document
  if (at === null || at === document.body) return true
  if (at.closest('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null) return false
  return at.closest('[data-guide]') === null || !at.matches(':focus-visible')
}

function findField(test: FinishTestName, subjects: readonly string[]): HTMLElement | null {
  const place = [...document.querySelectorAll<HTMLElement>(`[data-answers~="${test}"]`)].find(
    ({ dataset: { subject } }) => subject === undefined || subjects.length === 0 || subjects.includes(subject),
  )
  if (place === undefined || place.closest('[inert]') !== null) return null
  if (place instanceof HTMLDetailsElement) return place.querySelector('summary')
  if (place instanceof HTMLButtonElement) return place.disabled ? null : place
  const fields = FIELDS.flatMap((fits) => [...place.querySelectorAll<HTMLElement>(fits)])
  return fields.find((field) => !field.matches(':disabled')) ?? null
}

function focusField(field: HTMLElement): void {
  const folded = field.closest('details')
  if (folded !== null) folded.open = true
  field.focus({ preventScroll: true })
  field.scrollIntoView({ block: 'nearest' })
}
