/** One measure: what it is, its line over the days, what that says, and the measurements as they are typed. */
import { Trash2 } from 'lucide-react'
import { useRef } from 'react'
import { MeasureLine } from '#shared/charts/measure-line.tsx'
import type { MeasureId, WorkshopId } from '#shared/model/ids.ts'
import type { Interaction } from '#shared/model/interaction.ts'
import { figureOf, type Measure } from '#shared/model/measure.ts'
import { sayDay } from '#shared/text/say-day.ts'
import { sayFigure, sayMeasure } from '#shared/text/say-measure.ts'
import { t } from '#shared/text/text.ts'
import { useStatement } from '../../rpc/use-evidence.ts'
import { Card } from '../../ui/card.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { showToast } from '../../ui/toast-store.ts'
import { useRem } from '../../ui/use-rem.ts'
import { useSize } from '../../ui/use-size.ts'
import { MeasureFacts } from './measure-facts.tsx'
import { MeasureForm } from './measure-form.tsx'
import { MeasurementTable, Verdict } from './measurement-table.tsx'
import { MeasurementTaking } from './measurement-taking.tsx'
import styles from './measures.module.css'
import { type Measurements, useMeasurements } from './use-measurements.ts'

export interface MeasureDetailProps {
  readonly workshop: WorkshopId
  readonly id: MeasureId
  readonly interaction: Interaction
}

/** Must be keyed by the measure. Nothing once it was taken back. */
export function MeasureDetail({ workshop, id, interaction }: MeasureDetailProps) {
  const statement = useStatement(workshop, 'measure', id)
  const measurements = useMeasurements(workshop, id)
  const measure = statement?.value
  if (!measure || measurements === undefined) return null
  const name = measure.name === '' ? t('measures.unnamed') : measure.name
  const { all } = measurements
  const last = all.at(-1)
  const form = (
    <MeasureForm
      id={id}
      measure={measure}
      interaction={interaction}
      isMeasured={all.length > 0}
      patch={(next) => statement.say((now) => ({ ...(now ?? measure), ...next }))}
    />
  )
  const remove = () => {
    statement.say(() => null)
    showToast({
      tone: 'info',
      text: t('measures.removed'),
      action: { label: t('measures.undo'), run: () => statement.say(() => measure) },
    })
  }
  return (
    <Card element="article" className={styles.detail} aria-label={t('measures.detail', { name })}>
      <header className={styles.detailHead}>
        <h3 className={styles.detailTitle}>{name}</h3>
        {last !== undefined && (
          <p className={styles.lastFigure}>
            {t('measures.last', { figure: sayFigure(measure, figureOf(last)), day: sayDay(last.day) })}{' '}
            <Verdict measure={measure} figure={figureOf(last)} />
          </p>
        )}
        <IconButton name={t('measures.remove')} icon={<Trash2 />} onClick={remove} />
      </header>
      {all.length === 0 ? (
        form
      ) : (
        <>
          <div className={styles.seen}>
            <Line measure={measure} name={name} measurements={measurements} />
            <MeasureFacts workshop={workshop} measure={measure} measurements={all} />
          </div>
          <details className={styles.about} open={measure.target === null}>
            <summary>{sayMeasure(measure)}</summary>
            {form}
          </details>
        </>
      )}
      <MeasurementTaking id={id} measure={measure} name={name} measurements={measurements} />
      <MeasurementTable measure={measure} measurements={measurements} />
    </Card>
  )
}

function Line({
  measure,
  name,
  measurements: { all },
}: {
  readonly measure: Measure
  readonly name: string
  readonly measurements: Measurements
}) {
  const frame = useRef<HTMLDivElement>(null)
  const size = useSize(frame)
  const rem = useRem()
  return (
    <div ref={frame} className={styles.line}>
      {size !== null && (
        <MeasureLine
          label={t('measures.line.name', { measure: name })}
          measure={measure}
          measurements={all}
          say={(figure) => sayFigure(measure, figure)}
          width={size.width}
          text={Math.max(rem * 0.8, size.width / 48)}
        />
      )}
    </div>
  )
}
