/** The steps of the method at the left of a workshop: where we are, what each step is for. Folded, it shows signs with tooltips. */
import { PanelLeftClose, PanelLeftOpen } from 'lucide-react'
import type { WorkshopId } from '#shared/model/ids.ts'
import { STEPS, type Step } from '#shared/model/step.ts'
import { t } from '#shared/text/text.ts'
import { classNames } from '../../ui/class-names.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { moveFocus } from '../../ui/move-focus.ts'
import { Tooltip } from '../../ui/tooltip.tsx'
import styles from './guide-rail.module.css'
import { STEP_ICONS } from './step-icons.ts'
import { useCurrentStep } from './use-current-step.ts'

export interface GuideRailProps {
  readonly workshop: WorkshopId
  readonly folded: boolean
  readonly onFold: (folded: boolean) => void
  /** Shortcut that folds and unfolds, for the tooltip. */
  readonly foldKeys: string
}

/** Choosing a step marks it as the current one; the marker stays when Baton is closed. */
export function GuideRail({ workshop, folded, onFold, foldKeys }: GuideRailProps) {
  const [current, setCurrent] = useCurrentStep(workshop)
  return (
    <nav className={classNames(styles.rail, folded && styles.folded)} aria-label={t('step.rail')}>
      <header className={styles.head}>
        {!folded && <h2 className={styles.title}>{t('step.rail')}</h2>}
        <IconButton
          name={folded ? t('step.unfold') : t('step.fold')}
          icon={folded ? <PanelLeftOpen /> : <PanelLeftClose />}
          keys={foldKeys}
          size="small"
          tooltipSide="right"
          aria-expanded={!folded}
          onClick={() => onFold(!folded)}
        />
      </header>
      <ol
        className={styles.steps}
        onKeyDown={(event) => moveFocus(event, [...event.currentTarget.querySelectorAll('button')], 'down')}
      >
        {STEPS.map((step, index) => (
          <li key={step}>
            <StepButton
              step={step}
              number={index + 1}
              current={step === current}
              folded={folded}
              onChoose={() => setCurrent(step)}
            />
          </li>
        ))}
      </ol>
    </nav>
  )
}

function StepButton({
  step,
  number,
  current,
  folded,
  onChoose,
}: {
  readonly step: Step
  readonly number: number
  readonly current: boolean
  readonly folded: boolean
  readonly onChoose: () => void
}) {
  const Icon = STEP_ICONS[step]
  const name = t('step.numbered', { number, name: t(`step.${step}.name`) })
  const button = (
    <button
      type="button"
      className={classNames(styles.step, current && styles.current)}
      aria-current={current ? 'step' : undefined}
      aria-label={folded ? name : undefined}
      onClick={onChoose}
    >
      <Icon aria-hidden="true" className={styles.icon} />
      {!folded && (
        <span className={styles.words}>
          <span className={styles.name}>{name}</span>
          <span className={styles.purpose}>{t(`step.${step}.purpose`)}</span>
        </span>
      )}
    </button>
  )
  if (!folded) return button
  return (
    <Tooltip text={`${name}: ${t(`step.${step}.purpose`)}`} side="right">
      {button}
    </Tooltip>
  )
}
