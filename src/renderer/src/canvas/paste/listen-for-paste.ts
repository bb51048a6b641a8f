/**
 * Pasting by the keyboard, ahead of tldraw: what comes as text goes to `pasteText`. Shapes of tldraw, drawings of other
 * programs, pictures and addresses stay with tldraw and `editor/own-content.ts`. Spreadsheets put a picture beside
 * their cells, so text counts before a picture.
 */
import type { Editor } from 'tldraw'
import { pasteNote } from './paste-note.ts'
import { pasteText } from './paste-text.ts'

/** Text that means something else than its words. */
const NOT_WORDS = /^\s*(?:\{"type":\s*"excalidraw|<svg[\s>]|<iframe[\s>])/

/** Whether this is only the address of a page. */
function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text.trim())
}

/** What of a clipboard is taken as words; null when it is for tldraw. */
export function wordsOf(data: Pick<DataTransfer, 'getData' | 'types'>): { text: string; html: string } | null {
  const html = data.getData('text/html')
  const text = data.getData('text/plain')
  if (html.includes('<div data-tldraw') || NOT_WORDS.test(text) || isAddress(text)) return null
  if (text === '' && !/<table[\s>]/i.test(html)) return null
  return { text, html }
}

/** Whether the keyboard is in a field, which pastes for itself. */
function isTyping(element: Element | null): boolean {
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return true
  return element instanceof HTMLSelectElement || (element instanceof HTMLElement && element.isContentEditable)
}

/** Returns what stops listening. */
export function listenForPaste(editor: Editor): () => void {
  const page = editor.getContainer().ownerDocument
  let asNote = false
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Shift' || event.key === 'Control' || event.key === 'Meta') return
    asNote = (event.ctrlKey || event.metaKey) && event.shiftKey && !event.altKey && event.key.toLowerCase() === 'v'
  }
  const paste = (event: ClipboardEvent) => {
    const isNote = asNote
    asNote = false
    if (!event.clipboardData || !editor.getInstanceState().isFocused || editor.getIsReadonly()) return
    if (editor.getEditingShapeId() !== null || editor.menus.hasAnyOpenMenus()) return
    if (isTyping(page.activeElement)) return
    const words = wordsOf(event.clipboardData)
    if (!words) return
    event.preventDefault()
    event.stopPropagation()
    if (isNote) pasteNote(editor, words.text)
    else pasteText(editor, words)
  }
  // On the way down: tldraw listens at the document on the way up.
  page.addEventListener('keydown', press, { capture: true })
  page.addEventListener('paste', paste, { capture: true })
  return () => {
    page.removeEventListener('keydown', press, { capture: true })
    page.removeEventListener('paste', paste, { capture: true })
  }
}
