/** The journey through one interaction in front of the room: the curve of feelings over its moments. What was not said is a gap. */
import { curvePath, loopPath, xOf, yOf } from '#shared/charts/curve-path.ts'
import type { Scene } from '#shared/model/scene.ts'
import { FEELINGS, feelingWord } from '#shared/text/feelings.ts'
import { sayWaiting } from '#shared/text/say-waiting.ts'
import { t } from '#shared/text/text.ts'
import { classNames } from '../../ui/class-names.ts'
import stage from './audience-window.module.css'
import { InteractionHead } from './interaction-head.tsx'
import styles from './journey-scene.module.css'
import { useTightness } from './use-tightness.ts'

export type JourneyOnScreen = Extract<Scene, { readonly kind: 'journey' }>
type Shown = JourneyOnScreen['moments'][number]

/** What a journey says less of where the last row needs large type, the least telling first. */
const LEFT_OUT = ['thinking', 'wait', 'ends', 'feeling'] as const

export function JourneyScene({ scene: { provider, customer, service, moments } }: { readonly scene: JourneyOnScreen }) {
  const { box, level } = useTightness(LEFT_OUT.length, moments)
  const leaves = new Set<string>(LEFT_OUT.slice(0, level))
  const width = moments.length * 100
  const loops = moments.flatMap(({ backTo }, place) => (backTo === null ? [] : [[place, backTo] as const]))
  return (
    <main ref={box} className={classNames(stage.stage, styles.scene)} data-many={moments.length > 5}>
      <InteractionHead {...{ provider, customer, service }} withEnds={!leaves.has('ends')} />
      <div className={styles.curve} aria-hidden="true">
        <div className={styles.loops}>
          <svg viewBox={`0 0 ${width} 100`} preserveAspectRatio="none" aria-hidden="true">
            {loops.map((places) => (
              <path key={places[0]} d={loopPath({ places })} className={styles.loop} />
            ))}
          </svg>
          {loops.map(([from, to]) => (
            <span key={from} className={styles.arrow} style={{ left: `${(xOf(to) / width) * 100}%` }} />
          ))}
        </div>
        <div className={styles.plot}>
          <svg viewBox={`0 0 ${width} 100`} preserveAspectRatio="none" aria-hidden="true">
            {FEELINGS.map((feeling) => (
              <line
                key={feeling}
                x1={0}
                x2={width}
                y1={yOf(feeling)}
                y2={yOf(feeling)}
                className={feeling === 0 ? styles.zero : styles.level}
              />
            ))}
            <path d={curvePath(moments)} className={styles.line} />
          </svg>
          {moments.map(({ feeling, momentOfTruth }, place) => (
            <span
              // biome-ignore lint/suspicious/noArrayIndexKey: a moment is its place in the journey
              key={place}
              className={styles.point}
              data-said={feeling !== null}
              data-truth={momentOfTruth}
              style={{ left: `${(xOf(place) / width) * 100}%`, top: `${yOf(feeling ?? 0)}%` }}
            >
              <span>{feeling === null ? '' : signed(feeling)}</span>
            </span>
          ))}
        </div>
      </div>
      <ol className={styles.moments} style={{ gridTemplateColumns: `repeat(${moments.length}, minmax(0, 1fr))` }}>
        {moments.map((moment, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a moment is its place in the journey
          <Moment key={place} moment={moment} place={place} leaves={leaves} />
        ))}
      </ol>
    </main>
  )
}

interface MomentProps {
  readonly moment: Shown
  readonly place: number
  readonly leaves: ReadonlySet<string>
}

function Moment({ moment, place, leaves }: MomentProps) {
  const { name, thinking, feeling, momentOfTruth, waitMinutes } = moment
  return (
    <li className={styles.moment} data-truth={momentOfTruth}>
      <h2 className={styles.name}>{name === '' ? t('journey.moment', { number: place + 1 }) : name}</h2>
      {!leaves.has('feeling') && <p className={styles.feeling}>{feelingWord(feeling)}</p>}
      {momentOfTruth && <p className={styles.truth}>{t('journey.isTruth')}</p>}
      {waitMinutes !== null && waitMinutes > 0 && !leaves.has('wait') && (
        <p className={styles.wait}>{t('audience.waits', { time: sayWaiting(waitMinutes) })}</p>
      )}
      {thinking !== '' && !leaves.has('thinking') && (
        <p className={styles.thinking}>{t('app.quoted', { text: thinking })}</p>
      )}
    </li>
  )
}

function signed(feeling: number): string {
  return feeling > 0 ? `+${feeling}` : String(feeling).replace('-', '−')
}
