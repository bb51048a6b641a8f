/** The facilitator's own formats on disk: one JSON file each in the data directory, always replaced as a whole. */
import type { FormatId } from '#shared/model/ids.ts'

/** What the core does with them. Trouble of the disk comes as a refusal. */
export interface FormatFiles {
  /** What stands in each file, as text; what is no file of ours is left out. */
  list(): readonly { readonly id: FormatId; readonly text: string }[]
  write(id: FormatId, text: string): void
  /** False when there was none. */
  remove(id: FormatId): boolean
}
