/** Writes the heat of an interaction on what is drawn of it. The colours are in the shapes' style sheet. */
import type { Heat } from '#shared/charts/heat-of-result.ts'

/** How thick the line of each weight is, in map units; exported pictures draw it alike. */
export const HEAT_WIDTHS: Readonly<Record<Heat['weight'], number>> = { 1: 2.5, 2: 4, 3: 5.5, 4: 7, 5: 8.5 }

/** Colours a line, or gives it back its own colour. */
export function drawHeat(line: SVGElement | null | undefined, heat: Heat | null): void {
  mark(line, 'data-heat', heat?.step)
  if (heat) line?.style.setProperty('--heat-width', `${HEAT_WIDTHS[heat.weight]}px`)
  else line?.style.removeProperty('--heat-width')
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
