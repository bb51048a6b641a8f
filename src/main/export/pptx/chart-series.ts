/** The series of a chart: its figures with the cells of the workbook that they stand in, and how they are marked. */
import type { ChartData } from '#shared/report/document.ts'
import { chartText, TEXT_SIZE } from './chart-axes.ts'
import { columnName } from './chart-workbook.ts'
import { langMark, xmlText } from './xml.ts'

type Series = ChartData['series'][number]

/** So many colours has a theme; from then on they repeat. */
const ACCENTS = 6
/** Shapes of points, so that series differ without their colours. */
const SYMBOLS = ['circle', 'diamond', 'square', 'triangle', 'x', 'plus'] as const

const accentOf = (index: number) => `<a:solidFill><a:schemeClr val="accent${(index % ACCENTS) + 1}"/></a:solidFill>`

function cache(kind: 'str' | 'num', values: readonly (string | number | null)[], format = 'General'): string {
  const points = values
    .map((value, index) =>
      value === null
        ? ''
        : `<c:pt idx="${index}"><c:v>${typeof value === 'string' ? xmlText(value) : value}</c:v></c:pt>`,
    )
    .join('')
  const code = kind === 'num' ? `<c:formatCode>${xmlText(format)}</c:formatCode>` : ''
  return `<c:${kind}Cache>${code}<c:ptCount val="${values.length}"/>${points}</c:${kind}Cache>`
}

/** Figures or names with the cells they stand in: rows from the second on. */
function reference(kind: 'str' | 'num', column: number, values: readonly (string | number | null)[], format?: string) {
  const name = columnName(column)
  return `<c:${kind}Ref><c:f>Sheet1!$${name}$2:$${name}$${values.length + 1}</c:f>${cache(kind, values, format)}</c:${kind}Ref>`
}

function headOf({ name }: Series, index: number, column: number): string {
  return (
    `<c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>Sheet1!$${columnName(column)}$1</c:f>` +
    `${cache('str', [name])}</c:strRef></c:tx>`
  )
}

const shown = (value: boolean) =>
  `<c:showLegendKey val="0"/><c:showVal val="${value ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="0"/>` +
  '<c:showPercent val="0"/><c:showBubbleSize val="0"/>'

/** Figures at the marks. */
function figuresAt(position: 'outEnd' | 't', format: string): string {
  return (
    `<c:dLbls><c:numFmt formatCode="${xmlText(format)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    `${chartText(TEXT_SIZE, 'tx1')}<c:dLblPos val="${position}"/>${shown(true)}</c:dLbls>`
  )
}

const markerOf = (index: number) =>
  `<c:marker><c:symbol val="${SYMBOLS[index % SYMBOLS.length] ?? 'circle'}"/><c:size val="8"/>` +
  `<c:spPr>${accentOf(index)}<a:ln w="9525">${accentOf(index)}</a:ln></c:spPr></c:marker>`

/** Names at the points of a scatter chart. */
function namesAt(names: readonly string[], values: Series['values']): string {
  const labels = names.map((name, index) =>
    values[index] === null || values[index] === undefined || name === ''
      ? ''
      : `<c:dLbl><c:idx val="${index}"/><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr ${langMark()} sz="1000"/>` +
        `<a:t>${xmlText(name)}</a:t></a:r></a:p></c:rich></c:tx><c:dLblPos val="r"/>${shown(true)}</c:dLbl>`,
  )
  return `<c:dLbls>${labels.join('')}${chartText(10, 'tx1')}${shown(false)}</c:dLbls>`
}

/** How the series of a chart are drawn. */
export interface SeriesLook {
  readonly format: string
  /** Figures or names stand at the marks. */
  readonly isLabelled: boolean
}

export function drawBarSeries(series: Series, index: number, { categories }: ChartData, look: SeriesLook): string {
  return (
    `<c:ser>${headOf(series, index, index + 1)}<c:spPr>${accentOf(index)}</c:spPr><c:invertIfNegative val="0"/>` +
    `${look.isLabelled ? figuresAt('outEnd', look.format) : ''}<c:cat>${reference('str', 0, categories)}</c:cat>` +
    `<c:val>${reference('num', index + 1, series.values, look.format)}</c:val></c:ser>`
  )
}

export function drawLineSeries(series: Series, index: number, { categories }: ChartData, look: SeriesLook): string {
  return (
    `<c:ser>${headOf(series, index, index + 1)}` +
    `<c:spPr><a:ln w="31750" cap="rnd">${accentOf(index)}<a:round/></a:ln></c:spPr>${markerOf(index)}` +
    `${look.isLabelled ? figuresAt('t', look.format) : ''}<c:cat>${reference('str', 0, categories)}</c:cat>` +
    `<c:val>${reference('num', index + 1, series.values, look.format)}</c:val><c:smooth val="0"/></c:ser>`
  )
}

/** Its figures stand in two columns of their own: how far to the right, how far up. */
export function drawScatterSeries(series: Series, index: number, { categories }: ChartData, look: SeriesLook): string {
  const [across, up] = [index * 2 + 1, index * 2 + 2]
  return (
    `<c:ser>${headOf(series, index, up)}<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>${markerOf(index)}` +
    `${look.isLabelled ? namesAt(categories, series.values) : ''}` +
    `<c:xVal>${reference('num', across, series.across ?? [])}</c:xVal>` +
    `<c:yVal>${reference('num', up, series.values, look.format)}</c:yVal><c:smooth val="0"/></c:ser>`
  )
}
