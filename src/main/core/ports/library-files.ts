/**
 * The library folder as the core sees it: one file per workshop, recently deleted ones beside them. Paths are opaque to
 * the core. A *loose* file is a whole workshop file of ours that is not in the library yet: just arrived, or just copied.
 */
import type { ErrorCode } from '#shared/contract/errors.ts'
import type { GoesAlong } from '#shared/model/export.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import type { PurgeChoice } from '#shared/model/purge.ts'
import type { BrokenWorkshop, DeletedWorkshop, WorkshopSummary } from '#shared/model/workshop.ts'
import type { WorkshopIdentity, WorkshopStore, WorkshopWriter } from './workshop-store.ts'

/** The closed workshops: those that can be opened, and those that cannot. */
export interface LibraryListing {
  readonly workshops: readonly WorkshopSummary[]
  readonly broken: readonly (BrokenWorkshop & { readonly code: ErrorCode })[]
}

/** A workshop in "recently deleted". `id` names the file there; `workshop` is the id inside, which may occur twice. */
export interface DeletedFile extends Omit<DeletedWorkshop, 'undoesMergeOf'> {
  readonly workshop: WorkshopId | null
}

/** Whole copies that Baton itself keeps of a workshop. */
export interface KeptCopies {
  /** Made before something rewrote the file as a whole. */
  readonly backups: { readonly files: number; readonly bytes: number }
  /** States of it in "recently deleted". */
  readonly deleted: { readonly files: number; readonly bytes: number }
}

/** What lies in the place of a workshop that is open, looked through as a copy. */
export interface FoundInPlace {
  /** The loose copy, which can be opened without another look. */
  readonly path: string
  /** Whether it is a workshop that nothing is wrong with. */
  readonly isWhole: boolean
  /** Whether it still lies there as it was copied. */
  isStill(): boolean
}

/** What the core does with files of workshops. Trouble of the disk comes as a refusal. */
export interface LibraryFiles {
  /** Every closed workshop. Reads only files that changed since the last list, and none that somebody holds open. */
  list(open: ReadonlySet<WorkshopId>): LibraryListing
  /** What Home knew of it last, whoever has it now; null where nothing was known. */
  lastKnown(id: WorkshopId): WorkshopSummary | null
  has(id: WorkshopId): boolean
  /** Makes the file of a new workshop in one step: `seed` runs before anybody can see it. */
  create(identity: WorkshopIdentity, seed: (writer: WorkshopWriter) => void): void
  /** Opens with every check of the opening sequence; refuses with the code of what is wrong. */
  open(id: WorkshopId): WorkshopStore
  /**
   * The same for a file that was open a moment ago, or was read whole or written since: a large one is not looked through,
   * which would hold up everything else. Its next backup is read through beside the rest.
   */
  openAgain(id: WorkshopId): WorkshopStore
  /** Whether it is so large that it is to be looked through before it is opened, and was not yet. */
  wantsLook(id: WorkshopId): boolean
  /**
   * Looks through a large file that nobody here has open, beside everything else, so that opening it need not. Refuses as
   * opening does.
   * @param moved told how far it is, from 0 to 1
   */
  lookThrough(id: WorkshopId, moved: (share: number) => void): Promise<void>
  /** The same for a loose file. */
  lookThroughLoose(path: string, name: string): Promise<void>
  lastOpenedAt(id: WorkshopId): string | null
  noteOpened(id: WorkshopId, at: string): void
  /** Moves the file to "recently deleted" under `key`. Refuses while another Baton holds it. */
  moveToDeleted(id: WorkshopId, key: WorkshopId, at: string): void
  deleted(): readonly DeletedFile[]
  /** A loose copy of a deleted file; null when there is none with this key. */
  copyDeleted(key: WorkshopId): string | null
  removeDeleted(key: WorkshopId): void
  /** The same, with its bytes overwritten as far as the disk lets it be. */
  removeDeletedForGood(key: WorkshopId): Promise<void>
  /** Leaves nothing of what Home knew of a workshop that is gone for good. */
  forget(id: WorkshopId): void
  /** A path for a loose file that does not exist yet. */
  newLoosePath(): string
  openLoose(path: string, name: string): WorkshopStore
  /** Makes a closed loose file the library's file of this workshop, which has none. */
  adopt(path: string, id: WorkshopId): void
  /**
   * Puts a closed loose file in the place of the library's file, which nobody may hold; that one goes to "recently deleted"
   * under `key`. Whatever happens meanwhile, one of the two is in its place.
   */
  replace(path: string, id: WorkshopId, key: WorkshopId, at: string): void
  discardLoose(path: string): void
  /** The bytes of a closed loose file. */
  readLoose(path: string): Promise<Uint8Array>
  /**
   * Writes the closed file of a workshop anew as a loose one, without what was chosen, beside everything else: lend it first.
   * Leaves nothing when it fails; see `purge/write-purged.ts`.
   */
  writePurged(
    id: WorkshopId,
    to: string,
    order: { readonly choice: PurgeChoice; readonly window: string; readonly at: string },
  ): Promise<void>
  /** The same with a loose file, for somebody else. */
  writeLess(
    from: { readonly path: string; readonly name: string },
    to: string,
    order: { readonly goes: GoesAlong; readonly at: string },
    signal: AbortSignal,
  ): Promise<void>
  /** Writes a loose file down as JSON, beside everything else. Refuses `json-too-large`. */
  writeDown(from: { readonly path: string; readonly name: string }, to: string, signal: AbortSignal): Promise<void>
  /**
   * Makes a loose file of one that was written down, beside everything else. Refuses what `rebuildWorkshop` refuses.
   * @param at now
   */
  rebuild(from: { readonly path: string; readonly name: string }, to: string, at: string): Promise<void>
  /** Puts a closed loose file in the place of the library's file, which nobody may hold. What was there is overwritten as far as the disk lets it be. */
  replaceForGood(path: string, id: WorkshopId): Promise<void>
  /**
   * A loose copy of what lies in the place of a workshop that is open, of which `foreignLog` says whether the log beside it
   * belongs to another file; null when nothing lies there.
   */
  copyInPlace(id: WorkshopId, foreignLog: boolean): string | null
  /** Whether what lies there is so large that copying and looking through it would hold up everything else. */
  isLargeInPlace(id: WorkshopId): boolean
  /** The same copy, made and looked through beside everything else. Refuses what the disk says of copying. */
  lookInPlace(id: WorkshopId, foreignLog: boolean): Promise<FoundInPlace | null>
  /**
   * Writes all that an open workshop holds to its place, from where its file was taken; what lies there meanwhile goes to
   * "recently deleted". It is open no more afterwards.
   */
  putBack(id: WorkshopId, store: WorkshopStore, key: WorkshopId, at: string): void
  keptCopies(id: WorkshopId): KeptCopies
  /** Removes them as far as the disk lets it be, and what Home knew of the workshop; returns what there was. */
  removeKeptCopies(id: WorkshopId): Promise<KeptCopies>
  /** Titles of closed workshops that were copied from this one, or from the same one as this. */
  titlesOfCopies(identity: Pick<WorkshopIdentity, 'id' | 'origin'>, open: ReadonlySet<WorkshopId>): readonly string[]
  /**
   * Writes a verified copy outside the library; returns its bytes. An existing file stays untouched until the copy is checked.
   * @param amend changes the copy before it is checked
   */
  exportCopy(
    store: WorkshopStore,
    path: string,
    replace: boolean,
    taken: () => void,
    amend?: (copy: WorkshopStore) => void,
  ): Promise<number>
}
