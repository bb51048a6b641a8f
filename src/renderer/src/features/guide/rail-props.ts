/** What the rail needs of the window around it: shortcuts to name, and doors that lead out of it. */
import type { FinishResult } from '#shared/model/finish-test.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import type { GuideHandle } from './use-guide.ts'

/** Shortcuts in the notation of the action table, for tooltips. */
export interface GuideKeys {
  readonly fold: string
  readonly next: string
  readonly back: string
  readonly toggleTimer: string
  readonly add1: string
  readonly add5: string
  readonly showPrompt: string
}

/** What leads out of the rail; the app knows where to. */
export interface GuideLinks {
  readonly showPrompt: () => void
  readonly editAgenda: () => void
  readonly chooseFormat: () => void
  readonly keepFormat: () => void
  /** What takes the facilitator to what is missing; null where there is nothing to show. */
  readonly linkTo: (result: FinishResult) => (() => void) | null
}

export interface GuideRailProps {
  readonly workshop: WorkshopId
  readonly handle: GuideHandle
  readonly folded: boolean
  readonly onFold: (folded: boolean) => void
  readonly keys: GuideKeys
  readonly links: GuideLinks
}
