/** Where measurements come in: typed one by one, pasted, imported; and the step that can be taken back. */
import { ClipboardPaste, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { addPeriods, dayOf } from '#shared/model/day.ts'
import type { MeasureId } from '#shared/model/ids.ts'
import type { Measure } from '#shared/model/measure.ts'
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import { MeasurementEntry } from './measurement-entry.tsx'
import styles from './measures.module.css'
import { TakeInDialog } from './take-in-dialog.tsx'
import { type Measurements, newMeasurement } from './use-measurements.ts'

/** A row to type in, and below it the ways for many. */
export function MeasurementTaking({
  id,
  measure,
  name,
  measurements,
}: {
  readonly id: MeasureId
  readonly measure: Measure
  readonly name: string
  readonly measurements: Measurements
}) {
  const [pasted, setPasted] = useState<string | null>(null)
  const { all, lastStep } = measurements
  const today = dayOf(new Date())
  /** The day that is likely next: one period on, but none that has not come yet. */
  const next = (day: string) => {
    const [earlier = today] = [addPeriods(day, 1, measure.period), today].sort()
    return { day: earlier, value: '', cases: '' }
  }
  const last = all.at(-1)
  return (
    <div className={styles.taking}>
      <MeasurementEntry
        measure={measure}
        name={t('measures.entry')}
        start={last === undefined ? { day: today, value: '', cases: '' } : next(last.day)}
        action={t('measures.record')}
        next={next}
        onRecord={(facts) => measurements.record(newMeasurement(id, facts))}
        onTable={setPasted}
      />
      <div className={styles.takingFoot}>
        <p className={styles.soft}>{t('measures.entryHint')}</p>
        <Button icon={<ClipboardPaste />} onClick={() => setPasted('')}>
          {t('measures.takeIn')}
        </Button>
        {lastStep !== null && (
          <Button variant="quiet" icon={<Undo2 />} onClick={measurements.takeBackStep}>
            {t(lastStep.kind === 'recorded' ? 'measures.stepBack' : 'measures.stepAgain', { count: lastStep.count })}
          </Button>
        )}
      </div>
      {pasted !== null && (
        <TakeInDialog
          id={id}
          measure={measure}
          name={name}
          text={pasted}
          known={all}
          onRecord={measurements.takeIn}
          onClose={() => setPasted(null)}
        />
      )}
    </div>
  )
}
