/**
 * A chart that the program of the slides draws itself, with its figures: bars for amounts, lines for what goes on over time,
 * points for two figures of one thing.
 */
import type { ChartData } from '#shared/report/document.ts'
import { chartText, drawCategoryAxis, drawValueAxis, TEXT_SIZE } from './chart-axes.ts'
import { drawBarSeries, drawLineSeries, drawScatterSeries } from './chart-series.ts'
import { makeChartWorkbook, type SheetRow } from './chart-workbook.ts'
import type { SlideChart } from './deck-slide.ts'
import { placeOf } from './draw-words.ts'
import { xmlText } from './xml.ts'

const [FIRST_AXIS, SECOND_AXIS] = [500000001, 500000002]
/** More marks than these have no figures beside them: nobody could tell whose they are. */
const MOST_LABELS = 24
/** Names that are longer stand to the left of their bars, not below. */
const LONG_NAME = 12

/** How the program writes the figures, in its own language for that. */
function formatOf({ kind, series }: ChartData, currency: string): string {
  if (kind === 'share') return '0%'
  if (kind === 'money') return currency === '' ? '#,##0' : `#,##0" ${currency.replaceAll('"', '')}"`
  const isWhole = series.every(({ values }) => values.every((value) => value === null || Number.isInteger(value)))
  return isWhole ? '#,##0' : '#,##0.0'
}

function drawBars(data: ChartData, format: string): string {
  const isLabelled = data.categories.length * data.series.length <= MOST_LABELS
  const lies = data.categories.length > 6 || data.categories.some((name) => name.length > LONG_NAME)
  const names = { id: FIRST_AXIS, crosses: SECOND_AXIS, at: lies ? ('l' as const) : ('b' as const), isReversed: lies }
  const figures = {
    ...{ id: SECOND_AXIS, crosses: FIRST_AXIS, at: lies ? ('b' as const) : ('l' as const), format },
    ...{ isHidden: isLabelled, hasLines: !isLabelled, isAtEnd: lies },
  }
  // Beside the bars of others a nought is only noise.
  const label = data.series.length > 1 ? `${format};-${format};` : format
  const series = data.series
    .map((one, index) => drawBarSeries(one, index, data, { format: label, isLabelled }))
    .join('')
  return (
    `<c:barChart><c:barDir val="${lies ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}` +
    `<c:gapWidth val="60"/><c:axId val="${FIRST_AXIS}"/><c:axId val="${SECOND_AXIS}"/></c:barChart>` +
    `${drawCategoryAxis(names)}${drawValueAxis(figures, true)}`
  )
}

function drawLines(data: ChartData, format: string): string {
  // Lines that run near each other would have their figures on top of each other.
  const isLabelled = data.series.length === 1 && data.categories.length <= MOST_LABELS / 2
  const series = data.series.map((one, index) => drawLineSeries(one, index, data, { format, isLabelled })).join('')
  const names = { id: FIRST_AXIS, crosses: SECOND_AXIS, at: 'b' as const }
  const figures = { id: SECOND_AXIS, crosses: FIRST_AXIS, at: 'l' as const, format, hasLines: true, range: data.range }
  return (
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>` +
    `<c:axId val="${FIRST_AXIS}"/><c:axId val="${SECOND_AXIS}"/></c:lineChart>` +
    `${drawCategoryAxis(names)}${drawValueAxis({ ...figures, title: data.valueLabel }, true)}`
  )
}

function drawPoints(data: ChartData, format: string): string {
  const isLabelled = data.categories.length <= MOST_LABELS
  const series = data.series.map((one, index) => drawScatterSeries(one, index, data, { format, isLabelled })).join('')
  const both = { format: data.range ? 'General' : format, hasLines: true, range: data.range }
  const across = { ...both, id: FIRST_AXIS, crosses: SECOND_AXIS, at: 'b' as const, title: data.acrossLabel ?? '' }
  const up = { ...both, id: SECOND_AXIS, crosses: FIRST_AXIS, at: 'l' as const, title: data.valueLabel }
  return (
    `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series}` +
    `<c:axId val="${FIRST_AXIS}"/><c:axId val="${SECOND_AXIS}"/></c:scatterChart>` +
    `${drawValueAxis(across, false)}${drawValueAxis(up, false)}`
  )
}

const DRAWERS = { bars: drawBars, lines: drawLines, scatter: drawPoints } as const

function rowsOf({ type, categories, series }: ChartData): readonly SheetRow[] {
  const columns = series.flatMap((one) => (type === 'scatter' ? [{ name: '', values: one.across ?? [] }, one] : [one]))
  return [
    ['', ...columns.map(({ name }) => name)],
    ...categories.map((name, row) => [name, ...columns.map(({ values }) => values[row] ?? null)]),
  ]
}

/** The two files of a chart: the drawing, which names its workbook `rId1`, and the workbook. */
export function makeChartParts({ data, currency }: Pick<SlideChart, 'data' | 'currency'>): {
  readonly drawing: string
  readonly workbook: Uint8Array
} {
  const legend =
    data.series.length < 2
      ? ''
      : `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${chartText(TEXT_SIZE, 'tx1')}</c:legend>`
  const drawing =
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    '<c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/>' +
    `<c:plotArea><c:layout/>${DRAWERS[data.type](data, formatOf(data, currency))}</c:plotArea>${legend}` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `${chartText(TEXT_SIZE)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
  return { drawing, workbook: makeChartWorkbook(rowsOf(data)) }
}

/** The frame on the slide; `relation` is how the slide names the chart. */
export function drawChartFrame({ box, words }: SlideChart, id: number, relation: string): string {
  return (
    `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="Chart ${id}" descr="${xmlText(words)}"/>` +
    `<p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr>${placeOf(box, 'p:xfrm')}<a:graphic>` +
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
    '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
    `r:id="${relation}"/></a:graphicData></a:graphic></p:graphicFrame>`
  )
}
