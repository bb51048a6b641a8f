/**
 * The page for the sponsor is one page, whatever stands on it. Its height is estimated a little generously, and where it would
 * not fit, everything on it is drawn smaller until it does. The measures are those of report.css.
 */
import { estimateLines } from '#shared/layout/party-size.ts'
import type { ReportBlock, ReportSection } from '#shared/report/document.ts'
import { chartShape } from './chart-markup.ts'
import { planReportTable } from './plan-report-table.ts'
import type { Sheet } from './sheet.ts'

const POINTS_PER_MM = 72 / 25.4
const mm = (length: number) => length * POINTS_PER_MM

/** Scales that are tried; below the last one type is too small to be read, and a second page is the lesser evil. */
const SCALES = Array.from({ length: 21 }, (_, at) => 1 - at * 0.02)

/** Lines of running text are a little shorter than estimated for labels. */
const RUNNING = 0.94

interface Room {
  /** In points. */
  readonly width: number
  readonly currency: string
}

/** Height of a text of this size with this distance of lines. */
function textHeight(text: string, size: number, line: number, width: number): number {
  const lines = text.split('\n').reduce((sum, one) => sum + estimateLines(one, size * RUNNING, width), 0)
  return lines * size * line
}

function blockHeight(block: ReportBlock, { width, currency }: Room): number {
  switch (block.kind) {
    case 'text':
      return block.text
        .split(/\n{2,}/)
        .reduce((sum, paragraph) => sum + mm(3) + textHeight(paragraph, 9.5, 1.5, width), 0)
    case 'quote':
      return mm(6) + textHeight(block.text, 10.5, 1.5, width - mm(5)) + (block.by === '' ? 0 : mm(1) + 8.5 * 1.5)
    case 'heading':
      return mm(7) + textHeight(block.text, 11.5, 1.2, width)
    case 'list':
      return block.items.reduce((sum, item) => sum + mm(1) + textHeight(item, 9.5, 1.5, width - mm(5)), mm(3))
    case 'figures': {
      const columns = Math.max(1, Math.min(block.figures.length, Math.floor((width + mm(4)) / mm(42))))
      const inside = width / columns - mm(12)
      const heights = block.figures.map(
        ({ label, value, note }) =>
          mm(13) +
          textHeight(label, 8.5, 1.35, inside) +
          textHeight(value, 17, 1.2, inside) +
          textHeight(note, 8, 1.35, inside),
      )
      return mm(1) + Math.ceil(heights.length / columns) * Math.max(0, ...heights)
    }
    case 'table': {
      const { size, shares, columns, width: part } = planReportTable(block, currency, width / POINTS_PER_MM)
      const roomOf = (at: number) => (shares[at] ?? 0) * part * width - 1.5 * size
      const lineOf = (texts: readonly string[]) =>
        0.95 * size + Math.max(0, ...texts.map((text, at) => textHeight(text, size, 1.4, roomOf(at))))
      const rows = Array.from({ length: columns[0]?.cells.length ?? 0 }, (_, row) =>
        columns.map(({ cells }) => cells[row] ?? ''),
      )
      const caption = block.caption === '' ? 0 : mm(1.5) + textHeight(block.caption, 9, 1.5, width)
      return mm(5) + caption + lineOf(columns.map(({ head }) => head)) + rows.reduce((sum, row) => sum + lineOf(row), 0)
    }
    case 'chart': {
      const { share, ratio } = chartShape(block)
      return mm(7) + textHeight(block.caption, 9, 1.5, width) + width * share * ratio
    }
    case 'map':
      return mm(111) + textHeight(block.caption, 8.5, 1.5, width)
  }
}

/** By how much a section is drawn smaller so that it stands on one page of this room (in millimetres); 1 where it fits as it is. */
export function scaleToOnePage({ title, lead, blocks }: ReportSection, room: Sheet, currency: string): number {
  const heightAt = (scale: number) => {
    const width = mm(room.width) / scale
    const head = textHeight(title, 17, 1.2, width) + (lead === '' ? 0 : mm(2.5) + textHeight(lead, 11, 1.45, width))
    return scale * blocks.reduce((sum, block) => sum + blockHeight(block, { width, currency }), head)
  }
  return SCALES.find((scale) => heightAt(scale) <= mm(room.height - 2)) ?? SCALES.at(-1) ?? 1
}
