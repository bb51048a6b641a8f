/** What was measured around the start of a change: the chart, and in sentences what it allows to say and what not. */

import { CircleCheck, CircleHelp, TriangleAlert } from 'lucide-react'
import { useRef, useState } from 'react'
import { RunChart } from '#shared/charts/run-chart.tsx'
import { ShareChange } from '#shared/charts/share-change.tsx'
import { XmrChart } from '#shared/charts/xmr-chart.tsx'
import type { BeforeAfter } from '#shared/method/before-after.ts'
import type { Measure } from '#shared/model/measure.ts'
import type { Review } from '#shared/report/change-reading.ts'
import { type SaidBeforeAfter, sayBeforeAfter } from '#shared/text/say-before-after.ts'
import { sayReckoned } from '#shared/text/say-measure.ts'
import { t } from '#shared/text/text.ts'
import { Card } from '../../ui/card.tsx'
import { classNames } from '../../ui/class-names.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { useRem } from '../../ui/use-rem.ts'
import { useSize } from '../../ui/use-size.ts'
import styles from './reviews.module.css'

const CHARTS = ['shares', 'run', 'xmr'] as const
type ChartKind = (typeof CHARTS)[number]

/** Says first what the figures allow to say; below stand the chart, and what that rests on. */
export function EvidenceCard({ review }: { readonly review: Review }) {
  const { chosen, reading, start, days } = review
  const [picked, setPicked] = useState<ChartKind | null>(null)
  if (chosen === null || reading === null) {
    const why = chosen === null ? 'noMeasure' : start === null ? 'noStart' : 'none'
    return (
      <Card aria-label={t('reviews.evidence.title')}>
        <h3 className={styles.heading}>{t('reviews.evidence.title')}</h3>
        <p className={styles.soft}>{t(`reviews.evidence.${why}`)}</p>
      </Card>
    )
  }
  const { measure } = chosen
  const said = sayBeforeAfter(reading, measure)
  const kinds = CHARTS.filter((kind) => kind !== 'shares' || reading.shares !== null)
  const kind = kinds.find((one) => one === picked) ?? kinds[0] ?? 'run'
  return (
    <Card aria-label={t('reviews.evidence.title')}>
      <div className={styles.evidenceHead}>
        <h3 className={styles.heading}>{t('reviews.evidence.title')}</h3>
        <Segmented<ChartKind>
          name={t('reviews.evidence.chart')}
          value={kind}
          segments={kinds.map((value) => ({ value, label: t(`reviews.evidence.charts.${value}`) }))}
          onValue={setPicked}
        />
      </div>
      <Conclusion said={said} />
      <Chart {...{ kind, measure, reading, days }} />
      <div className={styles.behind}>
        {said.figures.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {said.cautions.map((sentence) => (
          <p key={sentence} className={styles.soft}>
            {sentence}
          </p>
        ))}
      </div>
    </Card>
  )
}

function Chart({
  kind,
  measure,
  reading,
  days,
}: {
  readonly kind: ChartKind
  readonly measure: Measure
  readonly reading: BeforeAfter
  readonly days: Review['days']
}) {
  const frame = useRef<HTMLDivElement>(null)
  const size = useSize(frame)
  const rem = useRem()
  const name = measure.name === '' ? t('measures.unnamed') : measure.name
  const { run, xmr, shares } = reading
  const width = size?.width ?? 0
  const common = { width, text: Math.max(rem * 0.8, width / 56), changes: days }
  const say = (figure: number) => sayReckoned(measure, figure)
  return (
    <div ref={frame} className={styles.chart}>
      {size !== null && kind === 'shares' && shares !== null && (
        <ShareChange label={t('reviews.evidence.sharesOf', { measure: name })} shares={shares} {...common} />
      )}
      {size !== null && kind === 'run' && run !== null && (
        <RunChart
          label={t('reviews.evidence.runOf', { measure: name })}
          reading={{ ...reading, run }}
          direction={measure.direction}
          say={say}
          {...common}
        />
      )}
      {size !== null && kind === 'xmr' && xmr !== null && (
        <XmrChart
          label={t('reviews.evidence.xmrOf', { measure: name })}
          reading={{ ...reading, xmr }}
          direction={measure.direction}
          say={say}
          {...common}
        />
      )}
      {kind === 'xmr' && xmr === null && <p className={styles.soft}>{t('reviews.evidence.noXmr')}</p>}
    </div>
  )
}

const SIGNS = { good: <CircleCheck />, bad: <TriangleAlert />, open: <CircleHelp /> }

function Conclusion({ said: { conclusion, standing } }: { readonly said: SaidBeforeAfter }) {
  return (
    <p className={classNames(styles.concluded, styles[standing])} role="status">
      <span className={styles.sign} aria-hidden="true">
        {SIGNS[standing]}
      </span>
      {conclusion}
    </p>
  )
}
