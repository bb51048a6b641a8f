/**
 * Keeps a version before much changes at once: before an import, and before one gesture that rearranges or removes many
 * things. It is decided where the edit is written, so that no window can forget it and nothing slips in between.
 */
import { LAST_MOMENT, type VersionReason } from '#shared/model/version.ts'
import type { JournalDeps } from '../journal.ts'
import type { WorkshopWriter } from '../ports/workshop-store.ts'
import { addVersion } from './add-version.ts'

/** From so many shapes or measurements on it is many at once. */
export const MANY = 10

/** Gestures that are always worth it, by the name that the window gives them; a gesture is called `[name]_id`. */
const ALWAYS: Readonly<Partial<Record<string, VersionReason>>> = {
  tidy: 'bulk',
  merge: 'bulk',
  'add cast': 'import',
  'restore map': 'restore',
}

/** How much an edit touches at its beginning. */
export interface EditSize {
  readonly added: number
  readonly removed: number
}

/** Why a version should be kept before a gesture; null where none is. Undo and redo take back what can be done again. */
export function whyKeepBefore(gesture: string, { added, removed }: EditSize): VersionReason | null {
  const name = /^\[(.+)\]_/.exec(gesture)?.[1]
  if (name === undefined) return null
  const always = ALWAYS[name]
  if (always) return always
  if (removed >= MANY) return 'bulk'
  return name === 'paste' && added >= MANY ? 'import' : null
}

/** Keeps one unless the map stands as it stood at the last version, or is empty. Tells whether it did. */
export function keepBefore(writer: WorkshopWriter, deps: JournalDeps, why: VersionReason, window: string): boolean {
  const lastEdit = writer.history.lastUpTo(LAST_MOMENT)
  const isKept = writer.evidence
    .standing()
    .some((one) => one.kind === 'version' && one.value !== null && one.value.moment >= lastEdit)
  if (isKept || writer.map.countShapes() === 0) return false
  addVersion(writer, deps, { name: '', why, window })
  return true
}
