/** The timer of the block that goes on, with what can be done to it. Before the start it shows nothing but the plan. */
import { Pause, Play, RotateCcw } from 'lucide-react'
import type { Block } from '#shared/model/block.ts'
import { minutesOf } from '#shared/model/format.ts'
import type { Guide } from '#shared/model/guide.ts'
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { PRESSED_ONCE } from '../../ui/mind-double-clicks.ts'
import { TimerDial } from '../../ui/timer/timer-dial.tsx'
import { TimerVoice } from '../../ui/timer/timer-voice.tsx'
import { Tooltip } from '../../ui/tooltip.tsx'
import { blockNow } from './guide-order.ts'
import styles from './guide-rail.module.css'
import { faceOf, minutesTaken } from './guide-time.ts'
import type { GuideKeys } from './rail-props.ts'
import { TimerSound } from './timer-sound.tsx'
import type { GuideMoves } from './use-guide.ts'

interface RailTimerProps {
  readonly guide: Guide
  readonly moves: GuideMoves
  readonly keys: GuideKeys
}

export function RailTimer({ guide, moves, keys }: RailTimerProps) {
  const block = blockNow(guide)
  if (block !== undefined) return <RunningTimer guide={guide} block={block} moves={moves} keys={keys} />
  const { agenda, progress } = guide
  const planned = minutesOf(agenda)
  if (progress.endedAt !== null) {
    return (
      <div className={styles.resting}>
        <strong>{t('guide.endedTitle')}</strong>
        <span>{t('guide.ended', { spent: minutesTaken(guide, Date.parse(progress.endedAt)), planned })}</span>
      </div>
    )
  }
  return (
    <div className={styles.resting}>
      <span>{t('guide.plan.whole', { minutes: planned, count: agenda.blocks.length })}</span>
    </div>
  )
}

function RunningTimer({ guide, block, moves, keys }: RailTimerProps & { readonly block: Block }) {
  const face = faceOf(guide, block)
  const running = face.deadline !== null
  const started = running || face.leftMs !== face.lengthMs
  return (
    <section className={styles.timer} aria-label={t('guide.timer.of', { title: block.title })}>
      <TimerDial face={face} size="rail" />
      <div className={styles.timerButtons}>
        <Tooltip text={t('action.timer-toggle')} keys={keys.toggleTimer}>
          <Button
            variant={running ? 'secondary' : 'primary'}
            icon={running ? <Pause /> : <Play />}
            className={styles.toggle}
            {...PRESSED_ONCE}
            onClick={() => moves.toggleTimer()}
          >
            {running ? t('guide.timer.pause') : started ? t('guide.timer.goOn') : t('guide.timer.start')}
          </Button>
        </Tooltip>
        <div className={styles.adds}>
          {([1, 5] as const).map((minutes) => (
            <Tooltip
              key={minutes}
              text={t('guide.timer.addName', { count: minutes })}
              keys={minutes === 1 ? keys.add1 : keys.add5}
            >
              <Button
                size="small"
                aria-label={t('guide.timer.addName', { count: minutes })}
                onClick={() => moves.timer({ move: 'add', minutes })}
              >
                {t('guide.timer.add', { minutes })}
              </Button>
            </Tooltip>
          ))}
          <IconButton
            name={t('guide.timer.restart')}
            icon={<RotateCcw />}
            size="small"
            disabled={!started}
            onClick={() => moves.timer({ move: 'restart' })}
          />
        </div>
      </div>
      <TimerVoice key={block.id} face={face} />
      <TimerSound key={`sound ${block.id}`} face={face} />
    </section>
  )
}
