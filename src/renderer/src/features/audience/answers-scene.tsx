/** Answers of the practice room in front of a class, revealed one by one: the newest is the largest, and always whole. */
import type { Scene } from '#shared/model/scene.ts'
import { t } from '#shared/text/text.ts'
import { classNames } from '../../ui/class-names.ts'
import styles from './answers-scene.module.css'
import stage from './audience-window.module.css'
import { useTightness } from './use-tightness.ts'

export type AnswersOnScreen = Extract<Scene, { readonly kind: 'answers' }>

export function AnswersScene({ scene: { title, answers, of } }: { readonly scene: AnswersOnScreen }) {
  const newest = answers.length - 1
  const { box, level } = useTightness(Math.max(0, newest), answers)
  return (
    <main ref={box} className={classNames(stage.stage, styles.scene)}>
      <header className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.place}>{t('audience.answers.place', { shown: answers.length, of })}</p>
      </header>
      {newest < 0 ? (
        <p className={styles.none}>{t('audience.answers.none')}</p>
      ) : (
        <ol className={styles.list} start={level + 1}>
          {answers.slice(level).map(({ asked, said }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an answer is its place in the row
            <li key={level + index} className={styles.answer} data-new={level + index === newest}>
              <h2 className={styles.asked}>{asked}</h2>
              <p className={styles.said}>{said}</p>
            </li>
          ))}
        </ol>
      )}
    </main>
  )
}
