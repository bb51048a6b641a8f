/** Which action a key press chooses, given where the focus is. Pure, so that every rule can be tried without a browser. */
import { ACTIONS, type ActionId } from '#shared/model/action.ts'
import type { KeyPress } from '#shared/model/key-press.ts'
import { matchesKeys, typesText } from '../../ui/shortcut.ts'

/**
 * `text`: a field or a label that is being typed; `note`: text on the map that has bold and italic letters; `canvas`: the
 * map; `modal`: a dialog or menu, which has its own keys; `cells`: a table or a tree, where F2 writes in place.
 */
export type FocusPlace = 'text' | 'note' | 'canvas' | 'modal' | 'cells' | 'elsewhere'

const OWN_IN_TEXT: readonly ActionId[] = ['undo', 'redo']
/** Its keys make letters bold there. */
const OWN_IN_NOTES: readonly ActionId[] = ['present-blank']
/** Opens what is written in a cell, as in spreadsheets. */
const EDITS_CELLS = 'F2'
/** Also over a dialog: there people need it most, and browsers would open pages of their own. */
const EVERYWHERE: ActionId = 'help'
/** A second way to the shortcut sheet that people try. */
const QUESTION = '?'

/** The action, or null when the press means nothing here or belongs to what has the focus. */
export function chooseByKey(press: KeyPress, place: FocusPlace, apple: boolean): ActionId | null {
  if (place === 'modal') return matchesKeys(press, keysOf(EVERYWHERE), apple) ? EVERYWHERE : null
  const isTyping = place === 'text' || place === 'note'
  if (!isTyping && matchesKeys(press, QUESTION, apple)) return 'shortcuts'
  for (const action of ACTIONS) {
    if (action.byCanvas === true || !matchesKeys(press, action.keys, apple)) continue
    const owned = OWN_IN_TEXT.includes(action.id)
    // Inside the canvas undo may have to end a gesture first; fields undo their own typing.
    if (owned && (place === 'canvas' || isTyping)) return null
    if (place === 'note' && OWN_IN_NOTES.includes(action.id)) return null
    if (place === 'cells' && action.keys === EDITS_CELLS) return null
    if (isTyping && typesText(action.keys, apple)) return null
    return action.id
  }
  return null
}

/** What a choice in the native menu means: fields undo their own typing, and nobody acts behind an open dialog. */
export function readMenuChoice(id: ActionId, place: FocusPlace): 'run' | 'edit-text' | 'nothing' {
  if (place === 'modal') return 'nothing'
  return (place === 'text' || place === 'note') && OWN_IN_TEXT.includes(id) ? 'edit-text' : 'run'
}

/** Where the focus is, from the element that got the key. */
export function readFocusPlace(target: EventTarget | null): FocusPlace {
  if (!(target instanceof Element)) return 'elsewhere'
  if (target.closest('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null) return 'modal'
  if (isTextField(target)) return 'text'
  if (target instanceof HTMLElement && target.isContentEditable) return 'note'
  if (target.closest('[role="grid"], [role="tree"]') !== null) return 'cells'
  return target.closest('.tl-container') === null ? 'elsewhere' : 'canvas'
}

const NO_TEXT = ['button', 'checkbox', 'radio', 'range', 'color', 'file', 'submit', 'reset']

function isTextField(target: Element): boolean {
  if (target instanceof HTMLInputElement) return !NO_TEXT.includes(target.type)
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
}

function keysOf(id: ActionId): string {
  return ACTIONS.find((action) => action.id === id)?.keys ?? ''
}

/** The action that has these keys already, wherever the keyboard is; null where they are free. Those of the canvas count on the map alone. */
export function meaningOfKeys(keys: string): ActionId | null {
  return (
    ACTIONS.find((action) => action.byCanvas !== true && action.keys.toLowerCase() === keys.toLowerCase())?.id ?? null
  )
}
