/**
 * Where backups lie. Two places look alike: the folder beside the library, and the one that the facilitator named, which may
 * be a stick that is pulled at any moment. So everything here waits for its disk beside all other work.
 */
import type { BackupId, BackupReason } from '#shared/model/backup.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import type { WorkshopTitle } from '#shared/model/workshop.ts'
import type { StateImage, WorkshopStore } from './workshop-store.ts'

/** One file. */
export interface StoredBackup {
  readonly id: BackupId
  readonly at: string
  readonly reason: BackupReason
  readonly bytes: number
}

/** One place. Trouble of its disk comes as a refusal. */
export interface BackupFolder {
  /** As a person reads it. */
  readonly folder: string
  /** Refuses with what is wrong with the place: not there, not writable. Also tidies up what a crash left half written. */
  check(): Promise<void>
  /** Workshops that have backups here. */
  workshops(): Promise<readonly WorkshopId[]>
  /** The newest first; none where the folder is not there. */
  list(workshop: WorkshopId): Promise<readonly StoredBackup[]>
  /** Removes them; with their bytes overwritten as far as the disk lets it be where they are to be gone `forGood`. */
  remove(workshop: WorkshopId, ids: readonly BackupId[], forGood?: boolean): Promise<void>
  /** Takes a backup over from another place, whole and read back, or not at all. */
  takeOver(from: BackupFolder, workshop: WorkshopId, id: BackupId): Promise<void>
  /** A loose copy of one, see `LibraryFiles`. Refuses `backup-missing`. */
  copyOut(workshop: WorkshopId, id: BackupId): Promise<string>
}

/** What is made. */
export interface WantedBackup {
  readonly workshop: WorkshopId
  readonly reason: BackupReason
  readonly at: string
  /** A moment that was taken down before; else the present. */
  readonly image?: StateImage
  readonly signal: AbortSignal
}

/** A workshop in some file outside the library. */
export interface FoundState extends WorkshopTitle {
  readonly workshop: WorkshopId
  /** Relative to the folder. */
  readonly file: string
  readonly changedAt: string
  readonly entries: number
  readonly bytes: number
  /** How it stands to the library's file. */
  readonly here: 'missing' | 'same' | 'newer' | 'diverged'
}

/** Backups on disk. */
export interface BackupStore {
  readonly library: BackupFolder
  /** The place inside a folder that a person named. */
  second(folder: string): BackupFolder
  /** Refuses with what is wrong with a folder that a person named; `target-in-library` inside the data directory. */
  checkSecond(folder: string): Promise<void>
  /** Writes one to the library's place; it is whole, flushed and read back when this resolves. */
  make(store: WorkshopStore, wanted: WantedBackup): Promise<StoredBackup>
  /** Workshops whose backups were removed for good while the second folder was away, and until when. */
  toRemove(): ReadonlyMap<WorkshopId, string>
  noteToRemove(marks: ReadonlyMap<WorkshopId, string>): void
  /**
   * Every file below a folder that is a workshop, closed. Reads only. Refuses `folder-missing`.
   * @param held entries of the workshops that are open, whose files may not be touched
   */
  look(folder: string, held: ReadonlyMap<WorkshopId, readonly string[]>): Promise<readonly FoundState[]>
  /** A loose copy of a file in such a folder, with the log that lies beside it. */
  copyIn(folder: string, file: string): Promise<string>
}
