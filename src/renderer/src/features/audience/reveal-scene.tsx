/** What both chairs said about one interaction, in front of the room: the sentence, then the dots of each dimension. */
import { useLayoutEffect, useRef, useState } from 'react'
import { LARGEST_TEXT, TwoChairs, textForRoom } from '#shared/charts/two-chairs.tsx'
import { CHAIRS, type Chair, DIMENSIONS, type Dimension } from '#shared/model/dimension.ts'
import type { Scene } from '#shared/model/scene.ts'
import { t } from '#shared/text/text.ts'
import { classNames } from '../../ui/class-names.ts'
import { useSize } from '../../ui/use-size.ts'
import stage from './audience-window.module.css'
import { InteractionHead } from './interaction-head.tsx'
import styles from './reveal-scene.module.css'
import { useRoomLook } from './use-room-look.ts'

export type RevealOnScreen = Extract<Scene, { readonly kind: 'reveal' }>

const NOBODY = { dots: [0, 0, 0, 0, 0], mean: null }

/** What both chairs said of a dimension. */
function bothOf({ chairs }: RevealOnScreen, dimension: Dimension) {
  const of = (chair: Chair) =>
    chairs.find((one) => one.chair === chair)?.answers.find((one) => one.dimension === dimension) ?? NOBODY
  return { customer: of('customer'), provider: of('provider') }
}

/** The two dimensions that are furthest apart, in their own order. */
function widestTwo(scene: RevealOnScreen): readonly Dimension[] {
  const gapOf = (dimension: Dimension) => {
    const { customer, provider } = bothOf(scene, dimension)
    return Math.abs((customer.mean ?? 0) - (provider.mean ?? 0))
  }
  const widest = DIMENSIONS.toSorted((one, other) => gapOf(other) - gapOf(one)).slice(0, 2)
  return DIMENSIONS.filter((dimension) => widest.includes(dimension))
}

export function RevealScene({ scene }: { readonly scene: RevealOnScreen }) {
  const { provider, customer, service, chairs, sentence } = scene
  const wall = useRef<HTMLElement>(null)
  const chart = useRef<HTMLDivElement>(null)
  const least = useRoomLook().leastText * (useSize(wall)?.height ?? 0)
  const room = useSize(chart)
  const texts = DIMENSIONS.map((dimension) => room && textForRoom(bothOf(scene, dimension), room, least))
  // Four charts in type for a far row do not fit the wall: then two of them do, until something is different.
  const asked = `${JSON.stringify(scene)} ${least}`
  const [fewFor, setFewFor] = useState<string | null>(null)
  const isFew = fewFor === asked
  const tooLarge = room !== null && texts.includes(null)
  useLayoutEffect(() => {
    if (tooLarge) setFewFor(asked)
  }, [tooLarge, asked])
  return (
    <main ref={wall} className={classNames(stage.stage, styles.scene)}>
      <InteractionHead {...{ provider, customer, service }} />
      <p className={styles.sentence}>{sentence === '' ? t('reveal.sentence.tooFew') : sentence}</p>
      <div className={styles.charts} data-few={isFew}>
        {(isFew ? widestTwo(scene) : DIMENSIONS).map((dimension, place) => {
          const name = t(`term.dimension.${dimension}`)
          const { customer, provider } = bothOf(scene, dimension)
          const isSilent = [...customer.dots, ...provider.dots].every((dots) => dots === 0)
          return (
            <section key={dimension} className={styles.dimension} aria-label={name}>
              <h2 className={styles.name}>{name}</h2>
              <div ref={place === 0 ? chart : null} className={styles.chart}>
                <TwoChairs
                  label={t('reveal.chart', {
                    dimension: name,
                    customer: customer.dots.join(', '),
                    provider: provider.dots.join(', '),
                  })}
                  {...{ customer, provider }}
                  {...(room === null ? {} : { text: texts[DIMENSIONS.indexOf(dimension)] ?? LARGEST_TEXT })}
                  className={styles.drawn}
                />
                {isSilent && <p className={styles.silent}>{t('reveal.noScore')}</p>}
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
        {isFew && <span>{t('audience.widestTwo')}</span>}
      </footer>
    </main>
  )
}
