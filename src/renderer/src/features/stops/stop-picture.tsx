/** What the room sees at a stop, after so many of its steps; they can be leafed through here without anybody seeing it. */
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useMemo } from 'react'
import type { MapRecord } from '#shared/model/map-schema.ts'
import type { MapFrame } from '#shared/model/room-map.ts'
import type { Stop } from '#shared/model/stop.ts'
import { withHeading } from '#shared/stops/frame-of-stop.ts'
import { leftOutAt } from '#shared/stops/left-out.ts'
import { t } from '#shared/text/text.ts'
import { StopMap } from '../../canvas/stop-map.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import panes from '../../ui/two-panes.module.css'
import styles from './stops.module.css'

export interface StopPictureProps {
  readonly stop: Stop
  readonly name: string
  readonly frame: MapFrame
  readonly records: readonly MapRecord[]
  readonly step: number
  readonly onStep: (step: number) => void
}

export function StopPicture({ stop, name, frame, records, step, onStep }: StopPictureProps) {
  const steps = stop.steps.length
  const left = useMemo(() => leftOutAt(stop, step, records), [stop, step, records])
  const seen = useMemo(() => (stop.title === '' ? frame : withHeading(frame)), [stop.title, frame])
  return (
    <figure className={styles.figure}>
      <div className={styles.picture} inert>
        <StopMap records={records} frame={seen} left={left} label={name} />
        {stop.title !== '' && <p className={styles.heading}>{stop.title}</p>}
      </div>
      <figcaption className={styles.caption}>
        <span className={panes.soft}>{t('stops.picture')}</span>
        {steps > 0 && (
          <span className={styles.leaf}>
            <IconButton
              size="small"
              name={t('stops.stepBack')}
              icon={<ChevronLeft />}
              disabled={step === 0}
              onClick={() => onStep(step - 1)}
            />
            <span aria-live="polite">{t('stops.atStep', { step, steps })}</span>
            <IconButton
              size="small"
              name={t('stops.stepOn')}
              icon={<ChevronRight />}
              disabled={step === steps}
              onClick={() => onStep(step + 1)}
            />
          </span>
        )}
      </figcaption>
    </figure>
  )
}
