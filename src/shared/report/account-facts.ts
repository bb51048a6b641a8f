/** What a whole report is made of: the facts about cost, and everything else that the workshop holds. Plain values, so that a worker can have them. */
import type { CardsAround } from '../method/cards-around.ts'
import type { Guide } from '../model/guide.ts'
import type { MapRecord } from '../model/map-schema.ts'
import type { PastState } from '../model/past-state.ts'
import type { Picture } from '../model/picture.ts'
import type { ReportChoices } from '../model/report-choices.ts'
import type { VersionMark } from '../model/version.ts'
import type { Session } from '../model/workshop.ts'
import type { Zone } from '../model/zone.ts'
import type { ReportFacts } from './report-facts.ts'

/** A picture with its bytes. */
export interface PictureBytes extends Picture {
  readonly content: Uint8Array
}

export interface AccountFacts extends Omit<ReportFacts, 'zoneOf'> {
  readonly records: readonly MapRecord[]
  readonly zones: readonly Zone[]
  readonly guide: Guide
  readonly sessions: readonly Session[]
  /** Cost cards before and since each change, in the order of the changes. */
  readonly cardsAround: readonly CardsAround[]
  readonly versions: readonly VersionMark[]
  /** The version before the present state and what the workshop said then; null where there is none. */
  readonly before: { readonly version: VersionMark; readonly was: PastState; readonly now: PastState } | null
  readonly pictures: readonly PictureBytes[]
  readonly choices: ReportChoices
  /** The day where the laptop stands, `YYYY-MM-DD`. */
  readonly today: string
}
