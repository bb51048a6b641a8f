/** A ballot in front of the room: how many cards are in, and nothing else. */
import { Lock } from 'lucide-react'
import type { Scene } from '#shared/model/scene.ts'
import { t } from '#shared/text/text.ts'
import { classNames } from '../../ui/class-names.ts'
import stage from './audience-window.module.css'
import styles from './ballot-scene.module.css'

export type BallotOnScreen = Extract<Scene, { readonly kind: 'ballot' }>

export function BallotScene({ scene: { cardsIn, voters, closed } }: { readonly scene: BallotOnScreen }) {
  return (
    <main className={classNames(stage.stage, styles.scene)}>
      <Lock className={styles.lock} aria-hidden="true" />
      <h1 className={styles.count}>
        {voters > 0 ? t('audience.cardsOf', { count: cardsIn, voters }) : String(cardsIn)}
      </h1>
      <p className={styles.words}>{t('audience.cardsAreIn', { count: voters > 0 ? voters : cardsIn })}</p>
      <p className={styles.secret}>{closed ? t('audience.ballotClosed') : t('audience.ballotSecret')}</p>
    </main>
  )
}
