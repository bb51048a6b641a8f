/**
 * One open workshop file as the core sees it. A read handle offers no way to write, by its type; a write handle exists
 * only inside `write`, which is one transaction: all of it is on disk when `write` returns, or none of it happened.
 */
import type { SerializedSchema } from '@tldraw/store'
import type { ChangeEntryKind, ChangeFacts } from '#shared/model/change.ts'
import type { GoneThing } from '#shared/model/history.ts'
import type { ChangeId, InteractionId, PartyId, SessionId, WorkshopId } from '#shared/model/ids.ts'
import type { Interaction } from '#shared/model/interaction.ts'
import type { Party } from '#shared/model/party.ts'
import type { Session, WaitingReview, WorkshopCounts, WorkshopTitle } from '#shared/model/workshop.ts'
import type { Zone } from '#shared/model/zone.ts'
import type { Edit } from './edit.ts'
import type { EvidenceRead, EvidenceWrite } from './evidence-store.ts'
import type { GuideRead, GuideWrite } from './guide-store.ts'
import type { HistoryRead, HistoryWrite } from './history-store.ts'
import type { MeasuresRead, MeasuresWrite } from './measures-store.ts'
import type { MergeRead, MergeWrite } from './merge-store.ts'
import type { PicturesRead, PicturesWrite } from './pictures-store.ts'
import type { WalkableStore } from './purge-store.ts'
import type { RatingsRead, RatingsWrite } from './ratings-store.ts'
import type { WholeRead } from './whole-store.ts'

/** Who a workshop is. `origin` is the id of the workshop that this one was copied from. */
export interface WorkshopIdentity extends WorkshopTitle {
  readonly id: WorkshopId
  readonly createdAt: string
  readonly origin: WorkshopId | null
  readonly practice: boolean
  /** A rehearsal copy, to be thrown away on closing. */
  readonly rehearsal: boolean
}

/** Who the workshop is, and how much is in it. */
export interface WorkshopRead {
  identity(): WorkshopIdentity
  counts(): WorkshopCounts
}

/** Changing who it is. */
export interface WorkshopWrite extends WorkshopRead {
  rename(title: WorkshopTitle): void
  /** Makes this file a workshop of its own: a new id, a new title, its origin kept. */
  reidentify(id: WorkshopId, title: string): void
  setRehearsal(rehearsal: boolean): void
}

/**
 * The window of entries that a merge took over from another file. They were made there: where they stand here tells nothing
 * of how this workshop stood.
 */
export const MERGED_WINDOW = 'merged'

/** One line of the workshop's journal: every transaction that changes the workshop adds one. */
export interface EntryFacts {
  /** Tells entries of all workshops apart: two files with the same set of uids hold the same state. */
  readonly uid: string
  readonly at: string
  readonly session: SessionId
  readonly window: string
  readonly area: 'workshop' | 'map' | 'changes' | 'guide' | 'evidence' | 'measures' | 'ratings'
  readonly kind: string
}

/** An entry with its id. */
export interface StoredEntry extends EntryFacts {
  readonly id: number
}

/** Sessions and entries. */
export interface JournalRead {
  /** Every entry, the first one first. */
  entries(): readonly StoredEntry[]
  lastSession(): Session | null
  /** All of them, the first one first. */
  sessions(): readonly Session[]
  /** What was recorded last in a session; null when nothing was yet. */
  lastIn(session: SessionId): Pick<EntryFacts, 'area' | 'kind'> | null
  uids(): readonly string[]
  /** What was recorded in a session, each kind once. */
  kindsIn(session: SessionId): readonly Pick<EntryFacts, 'area' | 'kind'>[]
  /** The last entry of every session that was made in this file, the first session first. */
  ends(): readonly {
    readonly session: SessionId
    readonly number: number
    readonly entry: number
    readonly at: string
  }[]
  /** The last entry up to a moment, and when and in which session it was made; null before the first. */
  upTo(moment: number): { readonly entry: number; readonly at: string; readonly session: SessionId } | null
  /** When something was recorded last; null in a workshop without entries. */
  changedAt(): string | null
  /** Uid of the last entry; null in a workshop without entries. */
  lastUid(): string | null
}

/** Adding to them; nothing of an entry is ever altered. */
export interface JournalWrite extends JournalRead {
  startSession(session: Session): void
  touchSession(id: SessionId, at: string): void
  /** Returns the id of the entry, unique in this workshop and growing. */
  addEntry(facts: EntryFacts): number
}

/** A record as it is kept: the JSON is stored and given back unchanged. */
export interface StoredRecord {
  readonly id: string
  readonly typeName: string
  readonly type: string | null
  /** Ends of a binding; null for everything else. */
  readonly fromId: string | null
  readonly toId: string | null
  readonly json: string
}

/** What is replied to a batch: the sequence of the map after it, and the edit that it became part of. */
export interface BatchResult {
  readonly sequence: number
  readonly edit: number
}

/** Records, the edits that made them, and the replies to the latest batches. */
export interface MapRead {
  records(): readonly StoredRecord[]
  record(id: string): StoredRecord | null
  /** Bindings that tie this shape to others, or others to it. */
  bindingsFrom(id: string): readonly StoredRecord[]
  bindingsTo(id: string): readonly StoredRecord[]
  countShapes(): number
  /** The schema that the records were written with. */
  schema(): SerializedSchema
  /** Every schema that the map had, the first one first. Edits after `sequence` are written with it, up to the next. */
  schemas(): readonly { readonly sequence: number; readonly schema: SerializedSchema }[]
  sequence(): number
  /** What was replied to this batch; only the last thousand or so are remembered. */
  batch(batchId: string): BatchResult | null
  lastEdit(): number
  edit(id: number): Edit | null
}

/** Changing records, with the edit that tells of it. */
export interface MapWrite extends MapRead {
  put(record: StoredRecord): void
  remove(id: string): void
  /** From the present sequence on; earlier edits keep the schema that they were written with. */
  setSchema(schema: SerializedSchema): void
  setSequence(sequence: number): void
  rememberBatch(batchId: string, result: BatchResult): void
  addEdit(edit: Edit): void
  extendEdit(edit: Pick<Edit, 'id' | 'lastSequence' | 'before' | 'after'>): void
}

/** What the map says, derived from its records in the same transaction. Rows that vanish from the map are archived. */
export interface ContentsRead {
  parties(): readonly Party[]
  interactions(): readonly Interaction[]
  zones(): readonly Zone[]
  /** An interaction that is on the map now. */
  hasInteraction(id: InteractionId): boolean
  hasParty(id: PartyId): boolean
  /** What an interaction is called, also one that left the map: its service, or else who serves whom. Null when it never was there. */
  nameInteraction(id: InteractionId): string | null
  nameParty(id: PartyId): string | null
  /** What left the map, what left last first; what never had a name is left out. */
  gone(limit: number): readonly Omit<GoneThing, 'session'>[]
  /** Whether a party, an interaction or a zone of this id is on the map, or was. */
  knows(id: string): boolean
}

/** Keeping those tables in step with the records. */
export interface ContentsWrite extends ContentsRead {
  /** Adds, updates or revives. */
  saveParty(party: Party): void
  saveInteraction(interaction: Interaction): void
  saveZone(zone: Zone): void
  /** Archives whatever has this id; nothing happens when there is none. */
  archive(id: string, at: string): void
}

/** One row of a change's log with the names of what it is about. */
export interface ChangeRow extends ChangeFacts {
  readonly change: ChangeId
  readonly follows: ChangeId | null
  readonly interaction: InteractionId
  readonly provider: string
  readonly customer: string
  readonly service: string
  readonly interactionArchived: boolean
  readonly kind: ChangeEntryKind
  readonly at: string
  readonly session: SessionId
  readonly sessionNumber: number
  readonly comment: string
}

/** The logs of all changes. */
export interface ChangesRead {
  /** Every entry of every change, oldest first; with a moment, those up to it. */
  rows(upTo?: number): readonly ChangeRow[]
  latestFacts(change: ChangeId): ChangeFacts | null
  /** Changes with a review date that are not reviewed, the soonest first; the first twenty. */
  waiting(): readonly WaitingReview[]
  interactionOf(change: ChangeId): InteractionId | null
}

/** Adding to the logs. */
export interface ChangesWrite extends ChangesRead {
  add(
    change: ChangeId,
    about: { readonly interaction: InteractionId; readonly follows: ChangeId | null },
    entry: number,
  ): void
  addEntry(
    change: ChangeId,
    entry: number,
    facts: ChangeFacts & { readonly kind: ChangeEntryKind; readonly comment: string },
  ): void
}

/** Everything that can be read, one facade per area. */
export interface WorkshopReader {
  readonly workshop: WorkshopRead
  readonly journal: JournalRead
  readonly map: MapRead
  readonly history: HistoryRead
  readonly contents: ContentsRead
  readonly changes: ChangesRead
  readonly guide: GuideRead
  readonly evidence: EvidenceRead
  readonly measures: MeasuresRead
  readonly ratings: RatingsRead
  readonly pictures: PicturesRead
  readonly merge: MergeRead
  readonly whole: WholeRead
}

/** The same with everything that can be written, inside one transaction. */
export interface WorkshopWriter extends WorkshopReader {
  readonly workshop: WorkshopWrite
  readonly journal: JournalWrite
  readonly map: MapWrite
  readonly history: HistoryWrite
  readonly contents: ContentsWrite
  readonly changes: ChangesWrite
  readonly guide: GuideWrite
  readonly evidence: EvidenceWrite
  readonly measures: MeasuresWrite
  readonly ratings: RatingsWrite
  readonly pictures: PicturesWrite
  readonly merge: MergeWrite
}

/**
 * How an open file stands to the place that it was opened in. `folder-gone`: its folder, or the stick, is not there.
 * `file-swapped`: another file lies there. `file-cut`: something else made it shorter. `log-gone`: what was written last
 * lies in a log without a name. `file-damaged`: it lies there, and a read or a commit met a page that is not what was written.
 */
export type FileStand =
  | 'there'
  | 'folder-gone'
  | 'file-gone'
  | 'file-swapped'
  | 'file-cut'
  | 'log-gone'
  | 'file-damaged'

/** How a copy is made. */
export interface CopyWay {
  /** Where it is written until it is checked, on the same disk; beside its place unless said otherwise. */
  readonly temporary?: string
  readonly signal?: AbortSignal
}

/** A state that was taken down and is not on any disk yet. */
export interface StateImage {
  /** Writes it to a new file and checks that; see `copyTo`. Also after the workshop was closed. */
  write(path: string, way?: CopyWay): Promise<string>
}

/** An open workshop file. */
export interface WorkshopStore extends WalkableStore {
  readonly read: WorkshopReader
  /** Runs one transaction. What `work` throws rolls it back; a disk that fails becomes a refusal. Never pass async work. */
  write<T>(work: (writer: WorkshopWriter) => T): T
  /** Cheap enough for every second. A file that is not `there` takes nothing: `write` refuses with what is the matter. */
  stand(): FileStand
  /** The name that the person knows the file by, and the folder that it was opened in. */
  where(): { readonly file: string; readonly folder: string }
  /** Whether the next commit may well fail: a disk that can only be read, or, looking closely, little room or no right to write. */
  isDoubtful(closely: boolean): boolean
  /** Writes to the disk without changing anything in the workshop; refuses as `write` does. */
  probe(): void
  /** Writes all of the present state to a new file beside the library's, the votes of open ballots too: to be put in its place. */
  copyAllTo(path: string): void
  /** Whether the log that lies beside the place is still its own, and not that of another file that came there. */
  ownsLog(): boolean
  /**
   * Lets go of a file that is not in its place any more, without touching what lies there. Its log goes, if that still lies
   * beside the place: it would be played into the file that came there.
   */
  abandon(): void
  /** Leaves nothing of what was deleted in the log. What the disk does not take now is done after the next commit, or on closing. */
  forget(): void
  /** Bytes on disk, the log included. */
  bytes(): number
  /**
   * Writes a whole copy of the present state to a new file and checks it. Leaves nothing behind when it fails.
   * @param taken called in the very moment whose state the copy holds
   * @returns a fingerprint of that state
   */
  copyTo(path: string, taken: () => void, way?: CopyWay): Promise<string>
  /** Takes the present state down in one turn, without the votes of open ballots; null where the file is too large for that. */
  takeImage(): StateImage | null
  /** Keeps a backup of the present state, here and now, before an update rewrites it. */
  keepCopy(): void
  /** Folds the log into the file and lets go of it: one single file remains. */
  close(): void
}
