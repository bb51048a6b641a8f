/**
 * The curve of feelings over the columns of the table. Its points are sliders: dragged up and down, or moved by the arrow
 * keys. Loops are arcs above it. Where no feeling was said there is a gap, and the point is hollow.
 */
import { ArrowDown } from 'lucide-react'
import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { curvePath, listLoops, loopPath, xOf, yOf } from '#shared/charts/curve-path.ts'
import type { MomentId } from '#shared/model/ids.ts'
import type { Moment } from '#shared/model/journey.ts'
import { clampFeeling, FEELINGS, type Feeling, feelingWord } from '#shared/text/feelings.ts'
import { t } from '#shared/text/text.ts'
import styles from './journey.module.css'

export interface EmotionCurveProps {
  readonly moments: readonly Moment[]
  /** Called for each step of a drag; null takes back what was said. */
  readonly onFeeling: (id: MomentId, feeling: Feeling | null) => void
}

/** As wide as the columns under it, which must share its width evenly. */
export function EmotionCurve({ moments, onFeeling }: EmotionCurveProps) {
  const plot = useRef<HTMLDivElement>(null)
  const loops = listLoops(moments)
  const width = moments.length * 100
  const said = moments.filter(({ feeling }) => feeling !== null)
  const name = t('journey.curve', {
    first: feelingWord(said[0]?.feeling ?? null),
    last: feelingWord(said.at(-1)?.feeling ?? null),
  })
  const drag = (id: MomentId) => (event: PointerEvent) => {
    const box = plot.current?.getBoundingClientRect()
    if (box === undefined || !event.currentTarget.hasPointerCapture(event.pointerId)) return
    onFeeling(id, clampFeeling(2 - ((event.clientY - box.top) / box.height) * 4))
  }
  return (
    <fieldset className={styles.curve} aria-label={name}>
      <div className={styles.loops}>
        <svg viewBox={`0 0 ${width} 100`} preserveAspectRatio="none" aria-hidden="true">
          {loops.map((loop) => (
            <path key={loop.from.id} d={loopPath(loop)} className={styles.loop} />
          ))}
        </svg>
        {loops.map((loop) => (
          <span
            key={loop.from.id}
            className={styles.loopEnd}
            style={{ left: `${(xOf(loop.places[1]) / width) * 100}%` }}
            title={t('journey.back', { from: loop.from.name, to: loop.to.name })}
          >
            <ArrowDown size="1em" aria-hidden="true" />
          </span>
        ))}
      </div>
      <div ref={plot} className={styles.plot}>
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
        {moments.map((moment, place) => (
          <div
            key={moment.id}
            role="slider"
            tabIndex={0}
            className={styles.point}
            data-said={moment.feeling !== null}
            data-truth={moment.momentOfTruth}
            style={{ left: `${(xOf(place) / width) * 100}%`, top: `${yOf(moment.feeling ?? 0)}%` }}
            aria-orientation="vertical"
            aria-label={t('journey.point', { name: moment.name || t('journey.moment', { number: place + 1 }) })}
            aria-valuemin={-2}
            aria-valuemax={2}
            aria-valuenow={moment.feeling ?? 0}
            aria-valuetext={moment.feeling === null ? t('journey.pointUnsaid') : feelingWord(moment.feeling)}
            onPointerDown={(event) => {
              if (event.button !== 0) return
              event.currentTarget.setPointerCapture(event.pointerId)
              drag(moment.id)(event)
            }}
            onPointerMove={drag(moment.id)}
            onKeyDown={(event) => {
              const next = feelingByKey(event, moment.feeling)
              if (next === undefined) return
              event.preventDefault()
              onFeeling(moment.id, next)
            }}
          >
            <span aria-hidden="true">{moment.feeling === null ? '' : signed(moment.feeling)}</span>
          </div>
        ))}
      </div>
    </fieldset>
  )
}

function signed(feeling: number): string {
  return feeling > 0 ? `+${feeling}` : String(feeling).replace('-', '−')
}

/** What a key makes of a feeling; undefined where the key means nothing here. */
function feelingByKey({ key }: KeyboardEvent, feeling: number | null): Feeling | null | undefined {
  const now = feeling ?? 0
  if (key === 'ArrowUp' || key === 'ArrowRight') return clampFeeling(now + 1)
  if (key === 'ArrowDown' || key === 'ArrowLeft') return clampFeeling(now - 1)
  if (key === 'Home') return -2
  if (key === 'End') return 2
  if (key === '0' || key === ' ' || key === 'Enter') return 0
  if (key === 'Delete' || key === 'Backspace') return null
  return undefined
}
