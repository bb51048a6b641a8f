/** All that can be said of one stop, with its picture: title, note, steps, and whether the last row can read it. Fields write themselves. */
import { CircleAlert, CircleCheck, MonitorUp } from 'lucide-react'
import { useState } from 'react'
import type { StopId } from '#shared/model/ids.ts'
import { LIMITS } from '#shared/model/limits.ts'
import type { Stop } from '#shared/model/stop.ts'
import { changeStop, replaceStop } from '#shared/stops/edit-stops.ts'
import { splitParties, splitStop } from '#shared/stops/split-stop.ts'
import { t } from '#shared/text/text.ts'
import { useRoomPicture } from '../../rpc/use-room-picture.ts'
import { Button } from '../../ui/button.tsx'
import { FactText } from '../../ui/fact-input.tsx'
import { showToast } from '../../ui/toast-store.ts'
import panes from '../../ui/two-panes.module.css'
import { newStopId } from './new-stop-id.ts'
import { StepList } from './step-list.tsx'
import { StopPicture } from './stop-picture.tsx'
import styles from './stops.module.css'
import type { ListedStop, StopsHandle } from './use-stops.ts'

const TITLE = { limit: LIMITS.name, lines: 'one', required: false } as const
const NOTE = { limit: LIMITS.note, lines: 'many', required: false } as const

export interface StopFormProps {
  readonly listed: ListedStop
  readonly handle: StopsHandle
  readonly onShow: (stop: StopId) => void
  /** The stop became several; this is the first. */
  readonly onSplit: (first: StopId) => void
}

/** Key it by the stop. */
export function StopForm({ listed: { stop, name, frame }, handle, onShow, onSplit }: StopFormProps) {
  const { records, edit } = handle
  const [step, setStep] = useState(stop.steps.length)
  const shown = Math.min(step, stop.steps.length)
  const change = (patch: Partial<Stop>) => edit(changeStop(stop.id, patch))
  const changeSteps = (steps: Stop['steps'], at: number) => {
    change({ steps })
    setStep(at)
  }
  return (
    <section className={panes.form} aria-label={t('stops.form', { name })}>
      <div className={styles.formHead}>
        <h3 className={styles.formTitle}>{name}</h3>
        <Button variant="primary" icon={<MonitorUp />} disabled={frame === null} onClick={() => onShow(stop.id)}>
          {t('stops.show')}
        </Button>
      </div>
      {frame === null ? (
        <p className={styles.gone}>{t('stops.nothing')}</p>
      ) : (
        <StopPicture stop={stop} name={name} frame={frame} records={records} step={shown} onStep={setStep} />
      )}
      <p className={panes.soft}>{t(`stops.shows.${stop.view.by}`)}</p>
      {frame !== null && <Legible stop={stop} name={name} handle={handle} onSplit={onSplit} />}
      <div className={styles.fields}>
        <FactText
          target={`stop ${stop.id} title`}
          label={t('stops.ownTitle')}
          hint={t('stops.titleHint')}
          rule={TITLE}
          stored={stop.title}
          write={(title) => change({ title })}
        />
        <FactText
          target={`stop ${stop.id} note`}
          label={t('stops.note')}
          hint={t('stops.noteHint')}
          rule={NOTE}
          stored={stop.note}
          write={(note) => change({ note })}
        />
      </div>
      <StepList stop={stop} records={records} shown={shown} onSteps={changeSteps} onStep={setStep} />
    </section>
  )
}

function Legible({
  stop,
  name,
  handle: { records, edit },
  onSplit,
}: Omit<StopFormProps, 'listed' | 'onShow'> & { readonly stop: Stop; readonly name: string }) {
  const room = useRoomPicture()
  const parts = splitParties(stop.view, records, room).length
  if (parts <= 1) {
    return (
      <p className={styles.legible} data-verdict="good">
        <CircleCheck aria-hidden="true" size="1.1em" />
        {t('stops.legible')}
      </p>
    )
  }
  const split = () => {
    const stops = splitStop(stop, name, records, { ...room, newId: newStopId })
    const [first] = stops
    if (!first) return
    edit(replaceStop(stop.id, stops))
    onSplit(first.id)
    showToast({ tone: 'good', topic: 'stops', text: t('stops.splitHere', { name, count: stops.length }) })
  }
  return (
    <div className={styles.legible} data-verdict="look">
      <CircleAlert aria-hidden="true" size="1.1em" />
      <span>{t('stops.illegible')}</span>
      <Button size="small" onClick={split}>
        {t('stops.split', { count: parts })}
      </Button>
    </div>
  )
}
