/** Text as DrawingML: paragraphs, runs and boxes. */
import { type Box, COLOURS, type Colour, type Paragraph, type Words } from './deck-slide.ts'
import { langMark, xmlText } from './xml.ts'

const EMU_PER_POINT = 12700
/** Letters of scripts that run from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/
const LEFT_TO_RIGHT = /[A-Za-z\u00c0-\u024f\u0370-\u03ff\u0400-\u04ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/

/** Points as the file counts them. */
export function emu(points: number): number {
  return Math.round(points * EMU_PER_POINT)
}

export function fillOf(colour: Colour): string {
  return `<a:solidFill><a:schemeClr val="${COLOURS[colour]}"/></a:solidFill>`
}

/** Quiet lines: of tables, below the title. */
export const QUIET_LINE = '<a:solidFill><a:schemeClr val="bg2"><a:lumMod val="90000"/></a:schemeClr></a:solidFill>'

export function placeOf({ x, y, w, h }: Box, tag: 'a:xfrm' | 'p:xfrm'): string {
  return `<${tag}><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(w)}" cy="${emu(h)}"/></${tag}>`
}

/** Whether the first letter that has a direction runs from right to left. */
function isRightToLeft(text: string): boolean {
  const [right, left] = [text.search(RIGHT_TO_LEFT), text.search(LEFT_TO_RIGHT)]
  return right >= 0 && (left < 0 || right < left)
}

const ALIGNMENTS = { left: 'l', right: 'r', centre: 'ctr' } as const

function drawMark(mark: Paragraph['mark']): string {
  if (mark === undefined) return '<a:buNone/>'
  const colour = '<a:buClr><a:schemeClr val="accent1"/></a:buClr>'
  return mark === 'point'
    ? `${colour}<a:buFont typeface="Arial"/><a:buChar char="•"/>`
    : `${colour}<a:buFont typeface="+mj-lt"/><a:buAutoNum type="arabicPeriod" startAt="${mark}"/>`
}

/** How far points and numbers of steps hang out to the left. */
export function indentOf({ mark, size }: Pick<Paragraph, 'mark' | 'size'>): number {
  return mark === undefined ? 0 : size * (mark === 'point' ? 1.1 : 1.7)
}

/** How a run looks. */
function drawLook(tag: 'a:rPr' | 'a:endParaRPr', { size, colour, bold, italic }: Omit<Paragraph, 'text'>): string {
  const looks = `${bold ? ' b="1"' : ' b="0"'}${italic ? ' i="1"' : ''}`
  return `<${tag} ${langMark()} sz="${Math.round(size * 100)}"${looks} dirty="0">${fillOf(colour ?? 'ink')}</${tag}>`
}

/** One paragraph; line breaks inside stay breaks. */
export function drawParagraph(paragraph: Paragraph): string {
  const { text, mark, align, after = 0 } = paragraph
  const isRight = isRightToLeft(text)
  const side = ALIGNMENTS[align ?? (isRight ? 'right' : 'left')]
  const indent = emu(indentOf(paragraph))
  const hanging = indent === 0 ? ' marL="0" indent="0"' : ` marL="${indent}" indent="-${indent}"`
  const properties =
    `<a:pPr${hanging} algn="${side}"${isRight ? ' rtl="1"' : ''}>` +
    `<a:spcBef><a:spcPts val="0"/></a:spcBef><a:spcAft><a:spcPts val="${Math.round(after * 100)}"/></a:spcAft>` +
    `${drawMark(mark)}</a:pPr>`
  const look = drawLook('a:rPr', paragraph)
  const runs = text
    .split(/\r\n|\r|\n/)
    .map((line) => (line === '' ? '' : `<a:r>${look}<a:t>${xmlText(line)}</a:t></a:r>`))
    .join(`<a:br>${look}</a:br>`)
  return `<a:p>${properties}${runs}${drawLook('a:endParaRPr', paragraph)}</a:p>`
}

const ANCHORS = { top: 't', middle: 'ctr', bottom: 'b' } as const
/** Room between the edge of a filled box and its text, and beside a bar. */
export const BOX_PADDING = 12

/** A box of text under this number on its slide. */
export function drawWords({ box, paragraphs, anchor = 'top', fill, bar = false }: Words, id: number): string {
  const padding = fill === undefined ? 0 : emu(BOX_PADDING)
  const insets = `lIns="${bar ? emu(BOX_PADDING + 4) : padding}" tIns="${padding}" rIns="${padding}" bIns="${padding}"`
  const shape = `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${fill === undefined ? '<a:noFill/>' : fillOf(fill)}`
  const text =
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Text ${id}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr>${placeOf(box, 'a:xfrm')}${shape}<a:ln><a:noFill/></a:ln></p:spPr>` +
    `<p:txBody><a:bodyPr wrap="square" ${insets} rtlCol="0" anchor="${ANCHORS[anchor]}"><a:noAutofit/></a:bodyPr>` +
    `<a:lstStyle/>${paragraphs.map(drawParagraph).join('')}</p:txBody></p:sp>`
  return text
}

/** The line beside a quote, as a shape of its own. */
export function drawBar({ x, y, h }: Box, id: number): string {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Line ${id}"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr>` +
    `<p:spPr>${placeOf({ x, y, w: 4, h }, 'a:xfrm')}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>` +
    `${fillOf('teal')}<a:ln><a:noFill/></a:ln></p:spPr>` +
    '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr/></a:p></p:txBody></p:sp>'
  )
}
