/** Writes how things stand out on what is drawn of them. Looks are in the shapes' style sheet. */
import { react } from '@tldraw/state'
import type { Editor } from 'tldraw'
import { highlightingOf, type LineMark } from './highlight-atom.ts'

/** Lets a line stand out, or gives it back its own look. */
export function drawLineMark(line: Element | null | undefined, mark: LineMark | null): void {
  if (mark === null) line?.removeAttribute('data-lit')
  else line?.setAttribute('data-lit', mark.kind)
}

/** Prints the number of a line at its label, in the place of any other number there; `bare` leaves out the service. */
export function drawLabelMark(
  label: Element | null,
  number: Element | null,
  mark: LineMark | null,
  bare: boolean,
  isCrowded: boolean,
): void {
  drawLineMark(label, mark)
  if (mark === null || mark.text === '') return
  if (bare) label?.setAttribute('data-bare', 'true')
  if (number) number.textContent = isCrowded ? (mark.sign ?? mark.text) : mark.text
}

/** Tells the map's frame that something stands out, so that the rest steps back. Returns what stops it. */
export function watchHighlight(editor: Editor): () => void {
  const { marks } = highlightingOf(editor.store)
  const container = editor.getContainer()
  return react('something stands out', () => {
    container.toggleAttribute('data-highlight', marks.get() !== null)
  })
}
