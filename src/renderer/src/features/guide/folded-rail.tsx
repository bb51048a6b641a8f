/** The rail as a narrow strip: the clock, a sign for each block, back and next. */
import { ChevronLeft, ChevronRight, PanelLeftOpen } from 'lucide-react'
import type { Block } from '#shared/model/block.ts'
import type { Guide } from '#shared/model/guide.ts'
import { t } from '#shared/text/text.ts'
import { classNames } from '../../ui/class-names.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { PRESSED_ONCE } from '../../ui/mind-double-clicks.ts'
import { moveFocus } from '../../ui/move-focus.ts'
import type { TimerFace } from '../../ui/timer/timer-reading.ts'
import { TimerVoice } from '../../ui/timer/timer-voice.tsx'
import { useTimer } from '../../ui/timer/use-timer.ts'
import { Tooltip } from '../../ui/tooltip.tsx'
import { BlockSign } from './block-sign.tsx'
import { blockAfter, blockBefore, blockNow, canFinish, stateOf } from './guide-order.ts'
import styles from './guide-rail.module.css'
import { faceOf } from './guide-time.ts'
import type { GuideRailProps } from './rail-props.ts'
import { TimerSound } from './timer-sound.tsx'

export function FoldedRail({ handle, onFold, keys }: GuideRailProps) {
  const { guide, moves } = handle
  const now = guide && blockNow(guide)
  const next = guide && blockAfter(guide)
  const before = guide && blockBefore(guide)
  return (
    <nav className={classNames(styles.rail, styles.folded)} aria-label={t('guide.rail')} data-guide="" tabIndex={-1}>
      <IconButton
        name={t('guide.unfold')}
        icon={<PanelLeftOpen />}
        keys={keys.fold}
        size="small"
        tooltipSide="right"
        aria-expanded={false}
        onClick={() => onFold(false)}
      />
      {guide !== undefined && now !== undefined && (
        <FoldedClock face={faceOf(guide, now)} keys={keys.toggleTimer} onToggle={() => moves.toggleTimer()} />
      )}
      <ol
        className={styles.signs}
        aria-label={t('guide.blocks')}
        onKeyDown={(event) => moveFocus(event, [...event.currentTarget.querySelectorAll('button')], 'down')}
      >
        {guide?.agenda.blocks.map((block) => (
          <li key={block.id}>
            <FoldedBlock block={block} guide={guide} onChoose={() => onFold(false)} />
          </li>
        ))}
      </ol>
      {guide !== undefined && guide.agenda.blocks.length > 0 && (
        <>
          <IconButton
            name={before === undefined ? t('guide.back') : t('guide.backTo', { title: before.title })}
            icon={<ChevronLeft />}
            keys={keys.back}
            size="small"
            tooltipSide="right"
            disabled={before === undefined}
            {...PRESSED_ONCE}
            onClick={() => moves.back()}
          />
          <IconButton
            name={next === undefined ? t('guide.finish') : t('guide.next', { title: next.title })}
            icon={<ChevronRight />}
            keys={keys.next}
            size="small"
            tooltipSide="right"
            disabled={next === undefined && !canFinish(guide)}
            {...PRESSED_ONCE}
            onClick={() => moves.next()}
          />
        </>
      )}
    </nav>
  )
}

function FoldedBlock({
  block,
  guide,
  onChoose,
}: {
  readonly block: Block
  readonly guide: Guide
  readonly onChoose: () => void
}) {
  const state = stateOf(guide.progress, block.id)
  const words = t('guide.foldedBlock', { title: block.title, state: t(`guide.state.${state}`) })
  return (
    <Tooltip text={words} side="right">
      <button
        type="button"
        className={styles.signButton}
        aria-label={words}
        aria-current={state === 'now' ? 'step' : undefined}
        onClick={onChoose}
      >
        <BlockSign block={block} state={state} />
      </button>
    </Tooltip>
  )
}

function FoldedClock({
  face,
  keys,
  onToggle,
}: {
  readonly face: TimerFace
  readonly keys: string
  readonly onToggle: () => void
}) {
  const { clock, phase } = useTimer(face)
  return (
    <>
      <Tooltip text={t('action.timer-toggle')} keys={keys} side="right">
        <button
          type="button"
          className={styles.foldedClock}
          data-phase={phase}
          aria-label={t('guide.timer.folded', { clock })}
          {...PRESSED_ONCE}
          onClick={onToggle}
        >
          {clock}
        </button>
      </Tooltip>
      <TimerVoice face={face} />
      <TimerSound face={face} />
    </>
  )
}
