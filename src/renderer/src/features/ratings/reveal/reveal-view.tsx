/** A revealed rating: the interactions in the order in which a talk is worth most, and one of them in full. */
import { useState } from 'react'
import { compareWorth, resultOf } from '#shared/method/rating.ts'
import type { RatingBallot } from '#shared/model/ballot.ts'
import type { InteractionId, WorkshopId } from '#shared/model/ids.ts'
import type { RatedInteraction } from '#shared/model/rating.ts'
import { t } from '#shared/text/text.ts'
import { useInteractionNames } from '../use-subject-names.ts'
import styles from './reveal.module.css'
import { RevealDetail } from './reveal-detail.tsx'
import { RevealList } from './reveal-list.tsx'

export interface RevealViewProps {
  readonly workshop: WorkshopId
  readonly ballot: RatingBallot
  readonly results: readonly RatedInteraction[]
  readonly onReveal: (interaction: InteractionId) => void
}

/** Keys left and right, J and K go through the interactions wherever the keyboard is, except while somebody types. */
export function RevealView({ workshop, ballot, results, onReveal }: RevealViewProps) {
  const nameOf = useInteractionNames()
  const [chosen, choose] = useState<InteractionId | null>(null)
  const ordered = results.map(resultOf).sort(compareWorth)
  const at = Math.max(
    0,
    ordered.findIndex(({ interaction }) => interaction === chosen),
  )
  const shown = ordered[at]
  if (shown === undefined) return null
  const goTo = (index: number) => {
    const next = ordered[Math.max(0, Math.min(ordered.length - 1, index))]
    if (next) choose(next.interaction)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys that go through what is in it
    <div
      className={styles.reveal}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey || isTyped(event.target)) return
        if (event.key === 'j' || event.key === 'PageDown') goTo(at + 1)
        else if (event.key === 'k' || event.key === 'PageUp') goTo(at - 1)
        else return
        event.preventDefault()
      }}
    >
      <RevealList results={ordered} shown={shown.interaction} nameOf={nameOf} onChoose={choose} />
      <RevealDetail
        key={shown.interaction}
        workshop={workshop}
        ballot={ballot}
        result={shown}
        named={nameOf(shown.interaction)}
        place={t('reveal.place', { number: at + 1, count: ordered.length })}
        onPrevious={at === 0 ? null : () => goTo(at - 1)}
        onNext={at === ordered.length - 1 ? null : () => goTo(at + 1)}
        onReveal={onReveal}
      />
    </div>
  )
}

function isTyped(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select') !== null
}
