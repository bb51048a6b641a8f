/** A chart of a report as markup: drawn by the component that draws it on the screen, in units that give it the type of the text. */
import { renderToStaticMarkup } from 'react-dom/server'
import type { ReportChart } from '#shared/report/document.ts'

/** Units of a drawing across a page. */
const ACROSS = 760

/**
 * Drawn apart from the page: ids inside a drawing begin anew with every drawing, so each gets a beginning of its own.
 */
export function chartMarkup(chart: ReportChart, id: string): string {
  return renderToStaticMarkup(chart.draw(ACROSS), { identifierPrefix: `${id}-` })
}

/**
 * How much of the width of a page a drawing takes, 0..1, and its height by its width. One with fewer units than a page stays
 * narrower, so that its type is no larger than that of the others.
 */
export function chartShape(chart: ReportChart): { readonly share: number; readonly ratio: number } {
  return shapeOf(chartMarkup(chart, ''))
}

/** The same for a drawing that is there already. */
export function shapeOf(drawing: string): { readonly share: number; readonly ratio: number } {
  const [, width = '', height = ''] = /viewBox="\S+ \S+ (\S+) ([^"]+)"/.exec(drawing) ?? []
  const [across, down] = [Number(width), Number(height)]
  return across > 0 && down > 0 ? { share: Math.min(1, across / ACROSS), ratio: down / across } : { share: 1, ratio: 1 }
}
