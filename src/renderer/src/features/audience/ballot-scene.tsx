/**
 * A ballot in front of the room: how many cards are in, and nothing else. While none is, no number: where hands are counted
 * there will never be one, and "0 of 20" over raised hands would look as if nothing counted.
 */
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
      {cardsIn === 0 ? (
        <>
          <h1 className={styles.voting}>{closed ? t('audience.ballotClosed') : t('audience.voting')}</h1>
          {!closed && <p className={styles.secret}>{t('audience.votingSecret')}</p>}
        </>
      ) : (
        <>
          <h1 className={styles.count}>
            {voters > 0 ? t('audience.cardsOf', { count: cardsIn, voters }) : String(cardsIn)}
          </h1>
          <p className={styles.words}>{t('audience.cardsAreIn', { count: voters > 0 ? voters : cardsIn })}</p>
          <p className={styles.secret}>{closed ? t('audience.ballotClosed') : t('audience.ballotSecret')}</p>
        </>
      )}
    </main>
  )
}
