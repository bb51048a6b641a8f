/** The prompt of a block in front of the room: as large as it fits, with the timer and how far we are. Read from the back row, so nothing else stands here. */
import type { Scene } from '#shared/model/scene.ts'
import { t } from '#shared/text/text.ts'
import { classNames } from '../../ui/class-names.ts'
import { TimerDial } from '../../ui/timer/timer-dial.tsx'
import stage from './audience-window.module.css'
import styles from './prompt-scene.module.css'
import { useFittingText } from './use-fitting-text.ts'

export type PromptOnScreen = Extract<Scene, { readonly kind: 'prompt' }>

export function PromptScene({ scene: { title, prompt, timer, place } }: { readonly scene: PromptOnScreen }) {
  const text = useFittingText(prompt)
  return (
    <main className={classNames(stage.stage, styles.scene)}>
      <header className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
        {place !== null && <p className={styles.place}>{t('audience.place', place)}</p>}
      </header>
      <div className={styles.middle}>
        <div ref={text.box} className={styles.box}>
          <p ref={text.inside} className={styles.prompt}>
            {prompt}
          </p>
        </div>
        {timer !== null && (
          <div className={styles.timer}>
            <TimerDial face={timer} size="room" />
          </div>
        )}
      </div>
      {place !== null && (
        <ol className={styles.line} aria-hidden="true">
          {Array.from({ length: place.of }, (_, index) => (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: a place in a row is all that a piece of the line is
              key={index}
              className={styles.piece}
              data-state={index + 1 < place.number ? 'done' : index + 1 === place.number ? 'now' : 'ahead'}
            />
          ))}
        </ol>
      )}
    </main>
  )
}
