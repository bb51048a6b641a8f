/** What we will try, in front of the room: a change a line, with the day on which we look at it again. */
import type { Scene } from '#shared/model/scene.ts'
import { sayDay } from '#shared/text/say-day.ts'
import { t } from '#shared/text/text.ts'
import { classNames } from '../../ui/class-names.ts'
import stage from './audience-window.module.css'
import styles from './changes-scene.module.css'
import { useTightness } from './use-tightness.ts'

export type ChangesOnScreen = Extract<Scene, { readonly kind: 'changes' }>

export function ChangesScene({ scene: { changes, more } }: { readonly scene: ChangesOnScreen }) {
  const { box, level } = useTightness(changes.length - 1, changes)
  const shown = changes.slice(0, changes.length - level)
  const others = more + level
  return (
    <main
      ref={box}
      className={classNames(stage.stage, styles.scene)}
      data-size={changes.length < 3 ? 'large' : changes.length < 5 ? 'middle' : 'small'}
    >
      <h1 className={styles.title}>{t('audience.changesTitle')}</h1>
      <ol className={styles.list}>
        {shown.map(({ what, about, status, reviewDate }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the room gets no ids, and a line has nothing of its own
          <li key={index} className={styles.change}>
            <p className={styles.what}>{what}</p>
            <p className={styles.about}>{about}</p>
            <p className={styles.facts}>
              <span className={styles.status} data-status={status}>
                {t(`term.status.${status}`)}
              </span>
              {reviewDate !== null && <span>{t('audience.reviewOn', { day: sayDay(reviewDate) })}</span>}
            </p>
          </li>
        ))}
      </ol>
      {others > 0 && <p className={styles.more}>{t('audience.moreChanges', { count: others })}</p>}
    </main>
  )
}
