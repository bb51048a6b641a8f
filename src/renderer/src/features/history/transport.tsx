/** Steps back and on, plays a session, and says which moment it is. */
import { Pause, Play, SkipBack, SkipForward, StepBack, StepForward } from 'lucide-react'
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import styles from './history.module.css'
import { nextEnd, type PastMoments, sessionAt } from './past-moments.ts'
import { SPEEDS, type Speed } from './playback.ts'
import { sayCount, sayMoment } from './say-moment.ts'

export interface TransportProps {
  readonly moments: PastMoments
  readonly moment: number
  readonly isPlaying: boolean
  readonly speed: Speed
  readonly onMoment: (moment: number) => void
  readonly onPlay: () => void
  readonly onSpeed: (speed: Speed) => void
}

export function Transport(props: TransportProps) {
  const { moments, moment, isPlaying, speed, onMoment, onPlay, onSpeed } = props
  const isFirst = moment === 0
  const isLast = moment === moments.last
  const session = sessionAt(moments, moment)?.number ?? 0
  const when = sayMoment(moments, moment)
  return (
    <div className={styles.transport} dir="ltr">
      <div className={styles.buttons}>
        <IconButton
          name={t('history.sessionBack')}
          icon={<SkipBack />}
          disabled={isFirst}
          onClick={() => onMoment(nextEnd(moments, moment, true))}
        />
        <IconButton
          name={t('history.back')}
          icon={<StepBack />}
          disabled={isFirst}
          onClick={() => onMoment(moment - 1)}
        />
        <Button icon={isPlaying ? <Pause /> : <Play />} onClick={onPlay}>
          {t(isPlaying ? 'history.pause' : 'history.play')}
        </Button>
        <IconButton
          name={t('history.forward')}
          icon={<StepForward />}
          disabled={isLast}
          onClick={() => onMoment(moment + 1)}
        />
        <IconButton
          name={t('history.sessionForward')}
          icon={<SkipForward />}
          disabled={isLast}
          onClick={() => onMoment(nextEnd(moments, moment, false))}
        />
        <Segmented<Speed>
          name={t('history.speed.name')}
          value={speed}
          segments={SPEEDS.map((value) => ({ value, label: t(`history.speed.${value}`) }))}
          onValue={onSpeed}
        />
      </div>
      <p className={styles.when}>
        <strong>{isFirst ? when : t('history.at', { session, when })}</strong>
        <span className={styles.soft}>
          {isLast ? t('history.now') : t('history.step', { step: sayCount(moment), last: sayCount(moments.last) })}
        </span>
      </p>
    </div>
  )
}
