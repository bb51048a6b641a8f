/** Axes of a chart and how its text looks. The order of the elements is that of the format: programs refuse any other. */
import { QUIET_LINE } from './draw-words.ts'
import { langMark, xmlText } from './xml.ts'

export const TEXT_SIZE = 12

/** Letters of labels, legends and axes. */
export function chartText(size: number, colour: 'tx1' | 'tx2' = 'tx2'): string {
  return (
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size * 100}" b="0">` +
    `<a:solidFill><a:schemeClr val="${colour}"/></a:solidFill></a:defRPr></a:pPr><a:endParaRPr/></a:p></c:txPr>`
  )
}

function titleOf(text: string, isUpright: boolean): string {
  if (text === '') return ''
  return (
    `<c:title><c:tx><c:rich><a:bodyPr${isUpright ? ' rot="-5400000" vert="horz"' : ''}/><a:lstStyle/><a:p><a:pPr>` +
    `<a:defRPr sz="${TEXT_SIZE * 100}" b="0"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:defRPr></a:pPr>` +
    `<a:r><a:rPr ${langMark()} sz="${TEXT_SIZE * 100}" b="0"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:rPr>` +
    `<a:t>${xmlText(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  )
}

/** One axis of a chart. */
export interface Axis {
  readonly id: number
  readonly crosses: number
  readonly at: 'l' | 'b'
  /** The first category on top. */
  readonly isReversed?: boolean
  /** Its labels are left out: the marks say their figures themselves. */
  readonly isHidden?: boolean
  readonly title?: string
  readonly format?: string
  /** Where it ends; else where its figures do. */
  readonly range?: readonly [least: number, most: number] | undefined
  /** Lines across the field at its figures. */
  readonly hasLines?: boolean
  /** It stands where the other axis ends, not where that begins. */
  readonly isAtEnd?: boolean
}

/** Names stand below bars that go below nought. */
interface FramedAxis extends Axis {
  readonly labels: 'low' | 'nextTo'
}

function frameOf({
  id,
  at,
  labels,
  isReversed = false,
  isHidden = false,
  hasLines = false,
  title = '',
  format,
  range,
}: FramedAxis): string {
  const lines = hasLines
    ? `<c:majorGridlines><c:spPr><a:ln w="9525">${QUIET_LINE}</a:ln></c:spPr></c:majorGridlines>`
    : ''
  return (
    `<c:axId val="${id}"/><c:scaling><c:orientation val="${isReversed ? 'maxMin' : 'minMax'}"/>` +
    `${range ? `<c:max val="${range[1]}"/><c:min val="${range[0]}"/>` : ''}</c:scaling>` +
    `<c:delete val="${isHidden ? 1 : 0}"/><c:axPos val="${at}"/>${lines}${titleOf(title, at === 'l')}` +
    `<c:numFmt formatCode="${xmlText(format ?? 'General')}" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${labels}"/>` +
    `<c:spPr><a:ln w="9525">${QUIET_LINE}</a:ln></c:spPr>${chartText(TEXT_SIZE)}`
  )
}

/** The axis of names. */
export function drawCategoryAxis(axis: Axis): string {
  return (
    `<c:catAx>${frameOf({ ...axis, labels: 'low' })}<c:crossAx val="${axis.crosses}"/><c:crosses val="autoZero"/><c:auto val="1"/>` +
    '<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>'
  )
}

/** An axis of figures; `isBetween` where bars stand between its marks. */
export function drawValueAxis(axis: Axis, isBetween: boolean): string {
  return (
    `<c:valAx>${frameOf({ ...axis, labels: 'nextTo' })}<c:crossAx val="${axis.crosses}"/><c:crosses val="${axis.isAtEnd ? 'max' : 'autoZero'}"/>` +
    `<c:crossBetween val="${isBetween ? 'between' : 'midCat'}"/>${axis.range ? '<c:majorUnit val="1"/>' : ''}</c:valAx>`
  )
}
