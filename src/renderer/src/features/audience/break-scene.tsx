/** A break in front of the room: when we go on, and how long that is from now. */
import type { Scene } from '#shared/model/scene.ts'
import { t } from '#shared/text/text.ts'
import { classNames } from '../../ui/class-names.ts'
import { sayTime } from '../../ui/say-when.ts'
import { TimerDial } from '../../ui/timer/timer-dial.tsx'
import stage from './audience-window.module.css'
import styles from './break-scene.module.css'

export type BreakOnScreen = Extract<Scene, { readonly kind: 'break' }>

export function BreakScene({ scene: { title, words, minutes, timer } }: { readonly scene: BreakOnScreen }) {
  const until = timer?.deadline ?? null
  return (
    <main className={classNames(stage.stage, styles.scene)}>
      <div className={styles.words}>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.until}>
          {until === null
            ? t('audience.breakMinutes', { count: minutes })
            : t('audience.breakUntil', { time: sayTime(new Date(until)) })}
        </p>
        {words !== '' && <p className={styles.prompt}>{words}</p>}
      </div>
      {timer !== null && (
        <div className={styles.timer}>
          <TimerDial face={timer} size="room" />
        </div>
      )}
    </main>
  )
}
