/**
 * What the rest of the window may know of the map and do to it. Only the canvas knows tldraw; Inspector, Outline and
 * Matrix read and edit through this, so that every edit is one step of the same undo.
 */

import type { WireRecord } from '#shared/contract/map.ts'
import type { CanvasActionId } from '#shared/model/action.ts'
import type { InteractionId, PartyId, ZoneId } from '#shared/model/ids.ts'
import type { ImportedCast } from '#shared/model/imported-table.ts'
import type { Interaction, InteractionFacts, RouteStyle } from '#shared/model/interaction.ts'
import type { InteractionEnd } from '#shared/model/map-schema.ts'
import type { Party, PartyFacts } from '#shared/model/party.ts'
import type { Zone, ZoneFacts } from '#shared/model/zone.ts'

/** What a new party takes over when another is split. An interaction of a party with itself has two ends there. */
export interface Cut {
  readonly name: string
  readonly ends: readonly { readonly interaction: InteractionId; readonly end: InteractionEnd }[]
}

/** What became of bringing something back. `same`: nothing was to be done; `full`: the map takes no more shapes. */
export type Restored = 'restored' | 'same' | 'full'

/** What the map says, apart from where things stand. Lists are in reading order and keep their identity while unchanged. */
export interface MapContents {
  readonly parties: readonly Party[]
  readonly interactions: readonly Interaction[]
  readonly zones: readonly Zone[]
}

/**
 * What is true of this window's edits. `saved` is said only after the core has committed all of them; `refused` means
 * the core did not take them and says why; they stay in the window and are sent again.
 */
export type SavedState =
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'refused'; readonly message: string }

/**
 * Each command is one undo step, except that consecutive ones which name the same `visit` (one stay in one field, written
 * while typing; one form that adds several things) share one. Texts are cleaned and refused (result `false` or `null`) as
 * `checkText` says; a refused command changes nothing, and one that would change nothing makes no undo step. All do nothing before the map
 * is ready.
 */
export interface MapCommands {
  select(ids: readonly string[]): void
  /** Brings these into view and selects them. What is hidden is shown again, with all the rest; collapsed zones around them open. */
  reveal(ids: readonly string[]): void
  /** Opens the field that finds things on the map. The map must be in view, or come into view now. */
  find(): void
  /** Goes where this is, near enough to read it, and selects it; collapsed zones around it open. */
  fly(id: string): void
  /** Gives the keyboard back to the map, after a panel or dialog has been used. */
  focus(): void
  /** Runs an action of the canvas chosen in the palette or the native menu: takes up a tool, zooms. Gives the canvas the focus. */
  run(action: CanvasActionId): void
  undo(): void
  redo(): void
  /** Says what was just done and offers to take it back, for as long as nothing else is done. */
  offerUndo(text: string): void
  addParty(facts: Partial<PartyFacts> & { name: string }, visit?: string): PartyId | null
  addInteraction(
    provider: PartyId,
    customer: PartyId,
    facts?: Partial<InteractionFacts>,
    visit?: string,
  ): InteractionId | null
  updateParty(id: PartyId, patch: Partial<PartyFacts>, visit?: string): boolean
  updateInteraction(id: InteractionId, patch: Partial<InteractionFacts>, visit?: string): boolean
  /** Moves one or both ends of an interaction to other parties. */
  reroute(id: InteractionId, ends: { readonly provider?: PartyId; readonly customer?: PartyId }): boolean
  /** Makes the parties of each group one: the first stays, the interactions of the others are tied to it. One undo step for all. */
  merge(groups: readonly (readonly string[])[]): boolean
  /** Takes some ends of interactions off a party and ties them to a new one beside it. */
  split(id: PartyId, cut: Cut): PartyId | null
  /**
   * Puts parties into a zone, where there is room or where room is made; null puts them beside all zones. What is there
   * already stays where it is.
   */
  moveToZone(parties: readonly PartyId[], zone: ZoneId | null, visit?: string): boolean
  updateZone(id: ZoneId, patch: Partial<ZoneFacts>, visit?: string): boolean
  /** Collapses zones to summaries, or opens them again; one undo step for all. */
  setCollapsed(ids: readonly string[], collapsed: boolean): void
  /** Chooses the line that stands for several interactions at the border of a collapsed zone; nothing else is selected then. */
  chooseBundle(id: string | null): void
  /** Draws the lines of these interactions so; one undo step for all. */
  setRoute(ids: readonly InteractionId[], route: RouteStyle): void
  /** Shows only these things, with the parties of interactions and the zones around them, and says why. */
  showOnly(ids: readonly string[], reason: string): void
  /** Parties take their interactions along, collapsed zones everything in them. */
  remove(ids: readonly string[]): void
  /** Lays the whole map out anew; pinned parties stay. All but small maps move a moment later, when the places are known. */
  tidy(): void
  /** Adds a cast beside what is there, laid out; parties of the same name are reused. */
  addCast(cast: ImportedCast): { readonly parties: number; readonly interactions: number }
  /** Puts back what left the map, where it stood or beside what stands there now, and selects it. What is there stays as it is. */
  putBack(records: readonly WireRecord[]): Restored
  /** Makes the whole map what it was once; one undo takes that back. */
  becomeAgain(records: readonly WireRecord[]): Restored
  /** Sends everything that is not on disk yet; resolves when it is, or when the core has refused it. */
  flush(): Promise<SavedState>
}
