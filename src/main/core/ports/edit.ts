/** One recorded step of the map. */

/** Full records to put and ids to remove. */
export interface RecordPatch {
  readonly put: readonly unknown[]
  readonly remove: readonly string[]
}

/** One recorded step of the map: applying `after` does it, applying `before` takes it back. */
export interface Edit {
  /** The id of its journal entry. */
  readonly id: number
  readonly gesture: string
  readonly firstSequence: number
  readonly lastSequence: number
  readonly before: RecordPatch
  readonly after: RecordPatch
}
