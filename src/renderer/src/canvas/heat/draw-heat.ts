/** Writes the heat of an interaction on what is drawn of it. The colours are in the shapes' style sheet. */
import type { Heat } from './heat-atom.ts'

/** Colours a line, or gives it back its own colour. */
export function drawHeat(line: Element | null | undefined, heat: Heat | null): void {
  mark(line, 'data-heat', heat?.step)
  mark(line, 'data-weight', heat?.weight)
}

/** Prints the number at a label; `bare` leaves out the words for which there is no room. */
export function drawHeatNumber(label: Element | null, number: Element | null, heat: Heat | null, bare: boolean): void {
  mark(label, 'data-heat', heat?.step)
  mark(label, 'data-bare', heat !== null && bare ? 'true' : undefined)
  if (number) number.textContent = heat?.text ?? ''
}

function mark(element: Element | null | undefined, name: string, value: string | number | undefined): void {
  if (value === undefined) element?.removeAttribute(name)
  else element?.setAttribute(name, String(value))
}
