/** Which interactions a ballot asks about: all, what is selected, those with the most requests or the most dots. Pure. */
import type { Ballot, Dots } from '#shared/model/ballot.ts'
import type { InteractionId } from '#shared/model/ids.ts'
import type { Interaction, Period } from '#shared/model/interaction.ts'

/** How interactions are picked; `own` is what was ticked by hand. */
export const PICKS = ['all', 'selected', 'volume', 'dots', 'own'] as const
export type PickWay = (typeof PICKS)[number]

/** How often each period comes in a year. */
const PER_YEAR: Readonly<Record<Period, number>> = { day: 220, week: 52, month: 12, quarter: 4, year: 1 }

/** Requests per year; -1 when nobody said, so that it comes last. */
export function yearlyVolume({ volume, period }: Pick<Interaction, 'volume' | 'period'>): number {
  return volume === null ? -1 : volume * PER_YEAR[period]
}

/** The dots of the last revealed vote over interactions; null when there was none. */
export function lastDots(ballots: readonly Ballot[]): readonly Dots[] | null {
  for (const ballot of ballots) {
    if (ballot.kind === 'dots' && ballot.over === 'interactions' && ballot.results !== null) return ballot.results
  }
  return null
}

/** The interactions picked, in the order in which they are asked about. `own` is none: it is up to the hand. */
export function pickInteractions(
  pick: PickWay,
  from: {
    readonly interactions: readonly Interaction[]
    readonly selected: readonly string[]
    readonly dots: readonly Dots[] | null
    readonly most: number
  },
): readonly InteractionId[] {
  const { interactions, selected, dots, most } = from
  const ids = (list: readonly Interaction[]) => list.map(({ id }) => id)
  if (pick === 'all') return ids(interactions)
  if (pick === 'selected') return ids(interactions.filter(({ id }) => selected.includes(id)))
  if (pick === 'volume') {
    return ids([...interactions].sort((a, b) => yearlyVolume(b) - yearlyVolume(a)).slice(0, most))
  }
  if (pick === 'dots') {
    const dotsOn = (id: string) => dots?.find(({ subject }) => subject === id)?.dots ?? 0
    return ids(
      interactions
        .filter(({ id }) => dotsOn(id) > 0)
        .sort((a, b) => dotsOn(b.id) - dotsOn(a.id))
        .slice(0, most),
    )
  }
  return []
}
