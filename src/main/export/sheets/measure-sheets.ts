/** The sheets about what internal customers can measure: measures with their targets, and every dated value. */
import { figureOf, isMiss } from '#shared/model/measure.ts'
import type { Account } from '#shared/report/account.ts'
import { t } from '#shared/text/text.ts'
import { lineColumns, lineId } from './line-columns.ts'
import { sayWhether } from './say-whether.ts'
import { makeSheet, type Sheet } from './sheet.ts'

function listMeasures({ saidOf, facts }: Account) {
  return saidOf('measure').map(({ subject, value }) => ({
    ...{ id: subject, measure: value, interaction: value.interaction },
    measurements: facts.measurements.get(subject) ?? [],
  }))
}

/** A share stands as 0..1, an amount in its unit. */
export function measuresSheet(account: Account): Sheet {
  const rows = listMeasures(account)
  type Row = (typeof rows)[number]
  const lastOf = ({ measurements }: Row) => measurements.at(-1)
  return makeSheet<Row>('measures', rows, [
    ...lineColumns<Row>(account),
    { key: 'measure', kind: 'text', of: ({ measure }) => measure.name },
    { key: 'scale', kind: 'text', of: ({ measure }) => t(`measures.kind.${measure.scale}`) },
    { key: 'unit', kind: 'text', of: ({ measure }) => measure.unit },
    { key: 'direction', kind: 'text', of: ({ measure }) => t(`measures.direction.${measure.direction}`) },
    {
      ...{ key: 'dimension', kind: 'text' },
      of: ({ measure: { dimension } }) => (dimension === null ? '' : t(`term.dimension.${dimension}`)),
    },
    { key: 'target', kind: 'number', of: ({ measure }) => measure.target },
    { key: 'actual', kind: 'number', of: ({ measure }) => measure.actual },
    {
      ...{ key: 'source', kind: 'text' },
      of: ({ measure }) => (measure.actual === null ? '' : t(`range.source.${measure.source}`)),
    },
    { key: 'every', kind: 'text', of: ({ measure }) => t(`term.period.${measure.period}`) },
    { key: 'measurements', kind: 'number', of: ({ measurements }) => measurements.length },
    { key: 'lastDay', kind: 'day', of: (row) => lastOf(row)?.day ?? null },
    {
      ...{ key: 'lastFigure', kind: 'number' },
      of: (row) => {
        const last = lastOf(row)
        return last === undefined ? null : figureOf(last)
      },
    },
    { key: 'measureId', kind: 'text', of: ({ id }) => id },
    lineId(),
  ])
}

/** Every measurement, by measure and day. */
export function measurementsSheet(account: Account): Sheet {
  const rows = listMeasures(account).flatMap(({ measurements, ...about }) =>
    measurements.map((measurement) => ({ ...about, measurement, figure: figureOf(measurement) })),
  )
  type Row = (typeof rows)[number]
  return makeSheet<Row>('measurements', rows, [
    ...lineColumns<Row>(account),
    { key: 'measure', kind: 'text', of: ({ measure }) => measure.name },
    { key: 'day', kind: 'day', of: ({ measurement }) => measurement.day },
    { key: 'value', kind: 'number', of: ({ measurement }) => measurement.value },
    { key: 'cases', kind: 'number', of: ({ measurement }) => measurement.cases },
    { key: 'figure', kind: 'number', of: ({ figure }) => figure },
    { key: 'unit', kind: 'text', of: ({ measure }) => measure.unit },
    {
      ...{ key: 'misses', kind: 'text' },
      of: ({ measure, figure }) => sayWhether(isMiss(measure, figure)),
    },
    { key: 'note', kind: 'text', of: ({ measurement }) => measurement.note },
    { key: 'measureId', kind: 'text', of: ({ id }) => id },
    lineId(),
  ])
}
