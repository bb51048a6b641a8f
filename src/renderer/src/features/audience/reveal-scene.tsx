/** What both chairs said about one interaction, in front of the room: the sentence, then the dots of each dimension. */
import { useRef } from 'react'
import { TwoChairs, textForRoom } from '#shared/charts/two-chairs.tsx'
import { CHAIRS, DIMENSIONS } from '#shared/model/dimension.ts'
import type { Scene } from '#shared/model/scene.ts'
import { serviceLine } from '#shared/text/interaction-label.ts'
import { t } from '#shared/text/text.ts'
import { classNames } from '../../ui/class-names.ts'
import { useSize } from '../../ui/use-size.ts'
import stage from './audience-window.module.css'
import styles from './reveal-scene.module.css'
import { useRoomLook } from './use-room-look.ts'

export type RevealOnScreen = Extract<Scene, { readonly kind: 'reveal' }>

const NOBODY = { dots: [0, 0, 0, 0, 0], mean: null }

export function RevealScene({ scene }: { readonly scene: RevealOnScreen }) {
  const { provider, customer, service, chairs, sentence } = scene
  const ends = serviceLine(provider, customer, '')
  const wall = useRef<HTMLElement>(null)
  const chart = useRef<HTMLDivElement>(null)
  const least = useRoomLook().leastText * (useSize(wall)?.height ?? 0)
  const room = useSize(chart)
  return (
    <main ref={wall} className={classNames(stage.stage, styles.scene)}>
      <header className={styles.head}>
        <h1 className={styles.service}>{service === '' ? ends : service}</h1>
        {service !== '' && <p className={styles.ends}>{ends}</p>}
      </header>
      <p className={styles.sentence}>{sentence === '' ? t('reveal.sentence.tooFew') : sentence}</p>
      <div className={styles.charts}>
        {DIMENSIONS.map((dimension, place) => {
          const of = (chair: (typeof CHAIRS)[number]) =>
            chairs.find((one) => one.chair === chair)?.answers.find((one) => one.dimension === dimension) ?? NOBODY
          const name = t(`term.dimension.${dimension}`)
          const both = { customer: of('customer'), provider: of('provider') }
          return (
            <section key={dimension} className={styles.dimension} aria-label={name}>
              <h2 className={styles.name}>{name}</h2>
              <div ref={place === 0 ? chart : null} className={styles.chart}>
                <TwoChairs
                  label={t('reveal.chart', {
                    dimension: name,
                    customer: both.customer.dots.join(', '),
                    provider: both.provider.dots.join(', '),
                  })}
                  {...both}
                  {...(room === null ? {} : { text: textForRoom(both, room, least) })}
                  className={styles.drawn}
                />
              </div>
            </section>
          )
        })}
      </div>
      <footer className={styles.keys}>
        {CHAIRS.map((chair) => {
          const shown = chairs.find((one) => one.chair === chair)
          const few = shown?.tooFew === true && shown.voters > 0
          return (
            <span key={chair} className={styles.key}>
              <svg viewBox="0 0 14 14" className={styles.sign} aria-hidden="true" fill={`var(--chair-${chair})`}>
                {chair === 'customer' ? <circle cx="7" cy="7" r="5.5" /> : <path d="M7 0.5L13.5 7L7 13.5L0.5 7Z" />}
              </svg>
              {t('reveal.chair', {
                chair: t(chair === 'customer' ? 'reveal.customers' : 'reveal.providers'),
                voters: shown?.voters ?? 0,
              })}
              {few && ` (${t('reveal.tooFew')})`}
            </span>
          )
        })}
      </footer>
    </main>
  )
}
