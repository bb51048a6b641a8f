/** Figures and targets of a measure in words. */
import type { Measure, Measurement } from '../model/measure.ts'
import { sayNumber, sayShare } from './say-amount.ts'
import { t } from './text.ts'

/** "4.5 hours", "12.5 %". */
export function sayFigure({ scale, unit }: Pick<Measure, 'scale' | 'unit'>, figure: number): string {
  if (scale === 'share') return sayShare(figure)
  const number = sayNumber(figure, 3)
  return unit === '' ? number : `${number}\u00a0${unit}`
}

/** A figure that was reckoned, as a median or a limit: three digits, whole from 100 on. */
export function sayReckoned(measure: Pick<Measure, 'scale' | 'unit'>, figure: number): string {
  const shown = measure.scale === 'share' ? figure * 100 : figure
  const rough = Math.abs(shown) >= 100 ? Math.round(shown) : Number(shown.toPrecision(3))
  return sayFigure(measure, measure.scale === 'share' ? rough / 100 : rough)
}

/** A measurement as it was said: "4.5 hours", or "3 of 40 (7.5 %)". */
export function sayMeasurement(
  measure: Pick<Measure, 'scale' | 'unit'>,
  { value, cases }: Pick<Measurement, 'value' | 'cases'>,
): string {
  if (cases === null) return sayFigure(measure, value)
  return t('measures.countOf', {
    ...{ value: sayNumber(value), cases: sayNumber(cases), share: sayFigure(measure, value / cases) },
  })
}

/** "at most 4 hours"; null without a target. */
export function sayAim(measure: Pick<Measure, 'scale' | 'unit' | 'target' | 'direction'>): string | null {
  const { target, direction } = measure
  return target === null ? null : t(`measures.aim.${direction}`, { target: sayFigure(measure, target) })
}

/** What a measure is, in one line: "A share of cases, at most 5 %, about WHEN, per week". */
export function sayMeasure(measure: Measure): string {
  const parts = [
    t(`measures.kind.${measure.scale}`),
    sayAim(measure),
    measure.dimension === null ? null : t('measures.about', { dimension: t(`term.dimension.${measure.dimension}`) }),
    t('measures.measured', { period: t(`term.period.${measure.period}`) }),
  ]
  return parts.filter((part) => part !== null).join(', ')
}
