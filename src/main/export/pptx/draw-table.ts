/** A native table: a head that readers announce, quiet lines between the rows, figures to the right. */
import type { SlideTable, TableRow } from './deck-slide.ts'
import { drawParagraph, emu, placeOf, QUIET_LINE } from './draw-words.ts'
import { xmlText } from './xml.ts'

/** Room around the text of a cell, in points. */
export const CELL = { across: 8, down: 4 } as const

type Part = 'head' | 'row' | 'total'

const NO_LINE = (side: string) => `<a:${side} w="0"><a:noFill/></a:${side}>`
const LINE = (side: string, width: number, fill: string) =>
  `<a:${side} w="${emu(width)}" cap="flat" cmpd="sng" algn="ctr">${fill}<a:prstDash val="solid"/></a:${side}>`

const STRONG_LINE = '<a:solidFill><a:schemeClr val="accent1"/></a:solidFill>'

function drawCell(text: string, isFigure: boolean, part: Part, size: number): string {
  const paragraph = drawParagraph({
    ...{ text, size, bold: part !== 'row', colour: part === 'head' ? 'teal' : 'ink' },
    ...(isFigure ? { align: 'right' as const } : {}),
  })
  const above = part === 'total' ? LINE('lnT', 1.5, STRONG_LINE) : NO_LINE('lnT')
  const below = part === 'head' ? LINE('lnB', 1.5, STRONG_LINE) : LINE('lnB', 0.75, QUIET_LINE)
  const margins = `marL="${emu(CELL.across)}" marR="${emu(CELL.across)}" marT="${emu(CELL.down)}" marB="${emu(CELL.down)}"`
  return (
    `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${paragraph}</a:txBody>` +
    `<a:tcPr ${margins} anchor="${part === 'head' ? 'b' : 't'}">` +
    `${NO_LINE('lnL')}${NO_LINE('lnR')}${above}${below}<a:noFill/></a:tcPr></a:tc>`
  )
}

/** A table under this number on its slide. */
export function drawTable(table: SlideTable, id: number): string {
  const { box, name, size, widths, isFigure, head, rows, total } = table
  const drawRow = ({ cells, height }: TableRow, part: Part) =>
    `<a:tr h="${emu(height)}">${cells
      .map((text, index) => drawCell(text, isFigure[index] ?? false, part, size))
      .join('')}</a:tr>`
  const grid = widths.map((width) => `<a:gridCol w="${emu(width)}"/>`).join('')
  const body = rows.map((row) => drawRow(row, 'row')).join('')
  return (
    `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="Table ${id}" descr="${xmlText(name)}"/>` +
    '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>' +
    `${placeOf(box, 'p:xfrm')}<a:graphic>` +
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">' +
    `<a:tbl><a:tblPr firstRow="1"${total === null ? '' : ' lastRow="1"'}/><a:tblGrid>${grid}</a:tblGrid>` +
    `${drawRow(head, 'head')}${body}${total === null ? '' : drawRow(total, 'total')}</a:tbl>` +
    '</a:graphicData></a:graphic></p:graphicFrame>'
  )
}
