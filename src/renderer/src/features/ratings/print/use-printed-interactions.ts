/** Which interactions are printed on ballots and tally sheets: those of the open ballot, else what is selected, else the most used. */
import { useState } from 'react'
import type { RatingBallot } from '#shared/model/ballot.ts'
import type { InteractionId, WorkshopId } from '#shared/model/ids.ts'
import { LIMITS } from '#shared/model/limits.ts'
import { useMapContents, useMapSelection } from '../../../canvas/hooks.ts'
import { lastDots, pickInteractions } from '../choose-subjects.ts'
import { readWhole } from '../number-field.tsx'
import { useBallots } from '../use-ballots.ts'
import { type NamedInteraction, useInteractionNames } from '../use-subject-names.ts'

/** Where they come from. */
export const PRINTED_PICKS = ['ballot', 'selected', 'dots', 'volume', 'all'] as const
export type PrintedPick = (typeof PRINTED_PICKS)[number]

/** How many are proposed where the most important ones are printed. */
const MOST = 5
/** Blank ones where the map has none yet. */
const BLANK = 2

/** One line or block on paper; null is left to be written by hand. */
export type Printed = NamedInteraction | null

export interface PrintedInteractions {
  /** At least one, also on an empty map. */
  readonly printed: readonly Printed[]
  /** The ways that lead to something. */
  readonly picks: readonly PrintedPick[]
  readonly pick: PrintedPick
  readonly onPick: (pick: PrintedPick) => void
  /** As typed. */
  readonly most: string
  readonly onMost: (text: string) => void
  /** The rating that is open now. */
  readonly open: RatingBallot | null
  readonly blank: boolean
}

export function usePrintedInteractions(workshop: WorkshopId): PrintedInteractions {
  const { ballots } = useBallots(workshop)
  const { interactions } = useMapContents()
  const selected = useMapSelection()
  const nameOf = useInteractionNames()
  const [chosen, setChosen] = useState<PrintedPick | null>(null)
  const [most, setMost] = useState(String(MOST))
  const open = ballots.find((one) => one.kind === 'rating' && one.revealedAt === null) ?? null
  const rating = open?.kind === 'rating' ? open : null
  const take = (pick: PrintedPick): readonly InteractionId[] =>
    pick === 'ballot'
      ? (rating?.interactions ?? [])
      : pickInteractions(pick, {
          interactions,
          selected,
          dots: lastDots(ballots),
          most: readWhole(most, 1, LIMITS.ballotSubjects) || MOST,
        })
  const picks = PRINTED_PICKS.filter((pick) => take(pick).length > 0)
  const pick = picks.find((one) => one === chosen) ?? picks[0] ?? 'all'
  const named = take(pick)
    .map(nameOf)
    .filter(({ gone }) => !gone)
  const printed: readonly Printed[] = named.length > 0 ? named : Array.from({ length: BLANK }, () => null)
  return { printed, picks, pick, onPick: setChosen, most, onMost: setMost, open: rating, blank: named.length === 0 }
}
