/** Every word of a report as a program sees it: its blocks, its speaker notes, and what its charts draw. */
import { renderToStaticMarkup } from 'react-dom/server'
import type { ReportChart, ReportDocument } from '#shared/report/document.ts'

export function chartsOf({ sections }: ReportDocument): readonly ReportChart[] {
  return sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'chart' ? [block] : [])))
}

/** The drawing of a chart. */
export function drawChart({ draw }: ReportChart, width = 640): string {
  return renderToStaticMarkup(draw(width))
}

/** What stands on pages, drawings included; notes of slides are none. */
export function pageText(document: ReportDocument): string {
  const pages = document.sections.map(({ speakerNotes: _, ...section }) => section)
  return [
    JSON.stringify({ ...document, sections: pages }),
    ...chartsOf(document).map((chart) => drawChart(chart)),
  ].join('\n')
}
