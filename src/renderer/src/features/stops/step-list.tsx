/** What is shown step by step at a stop: made at one stroke, then put in order, put together or taken out by hand. */
import { ArrowDown, ArrowUp, ListPlus, ListX, Merge, X } from 'lucide-react'
import { useMemo } from 'react'
import { LIMITS } from '#shared/model/limits.ts'
import type { MapRecord } from '#shared/model/map-schema.ts'
import type { Stop } from '#shared/model/stop.ts'
import { makeSteps, STEP_WAYS, type StepWay } from '#shared/stops/make-steps.ts'
import { t } from '#shared/text/text.ts'
import { useReadMapSelection } from '../../canvas/hooks.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import ordered from '../../ui/order-list.module.css'
import { showToast } from '../../ui/toast-store.ts'
import panes from '../../ui/two-panes.module.css'
import { nameThings } from './name-things.ts'
import styles from './stops.module.css'

export interface StepListProps {
  readonly stop: Stop
  readonly records: readonly MapRecord[]
  /** How many of the steps the picture shows. */
  readonly shown: number
  /** Other steps, and how many of them the picture shows then. */
  readonly onSteps: (steps: Stop['steps'], shown: number) => void
  readonly onStep: (step: number) => void
}

export function StepList({ stop: { view, steps }, records, shown, onSteps, onStep }: StepListProps) {
  const readSelection = useReadMapSelection()
  const nameOf = useMemo(() => nameThings(records), [records])
  const make = (way: StepWay) => {
    const made = makeSteps(view, way, records)
    if (made.length === 0) showToast({ tone: 'info', topic: 'stops', text: t('stops.noSteps') })
    else onSteps(made, 0)
  }
  const move = (at: number, by: -1 | 1) => {
    const [step] = steps.slice(at, at + 1)
    if (step) onSteps(steps.toSpliced(at, 1).toSpliced(at + by, 0, step), at + by + 1)
  }
  const join = (at: number) => {
    const [before = [], step = []] = steps.slice(at - 1, at + 1)
    onSteps(steps.toSpliced(at - 1, 2, [...before, ...step].slice(0, LIMITS.listed)), at)
  }
  const addSelection = () => {
    const ids = [...readSelection()].slice(0, LIMITS.listed)
    if (ids.length === 0) return showToast({ tone: 'info', topic: 'stops', text: t('stops.addStepHint') })
    const others = steps.map((step) => step.filter((id) => !ids.includes(id))).filter((step) => step.length > 0)
    onSteps([...others, ids], others.length + 1)
  }
  return (
    <section className={styles.steps} aria-label={t('stops.reveal')}>
      <h4 className={styles.stepsTitle}>{t('stops.reveal')}</h4>
      <p className={panes.soft}>{t('stops.revealIntro')}</p>
      <div className={styles.ways}>
        {STEP_WAYS.map((way) => (
          <Button key={way} size="small" onClick={() => make(way)}>
            {t(`stops.way.${way}`)}
          </Button>
        ))}
        <Button size="small" icon={<ListPlus />} disabled={steps.length >= LIMITS.listed} onClick={addSelection}>
          {t('stops.addStep')}
        </Button>
        {steps.length > 0 && (
          <Button size="small" variant="quiet" icon={<ListX />} onClick={() => onSteps([], 0)}>
            {t('stops.clearSteps')}
          </Button>
        )}
      </div>
      {steps.length === 0 ? (
        <p>{t('stops.allAtOnce')}</p>
      ) : (
        <ol className={ordered.list} aria-label={t('stops.steps')}>
          {steps.map((ids, at) => {
            const step = ids.map(nameOf).join('; ')
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: two steps may name the same things
              <li key={at} className={styles.stepLine} data-shown={at < shown}>
                <button type="button" className={styles.stepName} onClick={() => onStep(at + 1)}>
                  <span className={styles.number}>{at + 1}</span>
                  <span className={styles.stepText}>{step}</span>
                </button>
                <IconButton
                  name={t('stops.stepUp', { step })}
                  icon={<ArrowUp />}
                  size="small"
                  disabled={at === 0}
                  onClick={() => move(at, -1)}
                />
                <IconButton
                  name={t('stops.stepDown', { step })}
                  icon={<ArrowDown />}
                  size="small"
                  disabled={at === steps.length - 1}
                  onClick={() => move(at, 1)}
                />
                <IconButton
                  name={t('stops.joinStep', { step })}
                  icon={<Merge />}
                  size="small"
                  disabled={at === 0}
                  onClick={() => join(at)}
                />
                <IconButton
                  name={t('stops.removeStep', { step })}
                  icon={<X />}
                  size="small"
                  onClick={() => onSteps(steps.toSpliced(at, 1), Math.min(shown, steps.length - 1))}
                />
              </li>
            )
          })}
        </ol>
      )}
    </section>
  )
}
