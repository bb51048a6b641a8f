/** What the core asks of the machine around it: time, new ids, files that belong to Baton itself, and the host's dialogs. */
import type { FolderList } from '#shared/contract/files.ts'
import type { EventName, Payload } from '#shared/contract/index.ts'
import type { StoredSettings } from '#shared/model/settings.ts'

/** Time of day and calendar of the laptop. */
export interface Clock {
  /** The present instant, ISO 8601 in UTC. */
  now(): string
  /** The calendar day (`YYYY-MM-DD`) of an instant where the laptop stands. */
  dayOf(instant: string): string
}

/** Where new ids come from. */
export interface Ids {
  /** A new random id of letters, digits, `-` and `_`. */
  next(): string
}

/** What nobody can foresee, nor work out afterwards. Ids may be counted in a test; these never may. */
export interface Chance {
  /** A new random key, fit to be an id. */
  key(): string
  /** The same items in an order where each is as likely as any other. */
  shuffle<T>(items: readonly T[]): T[]
}

/** Where the core says what happened; the bus decides who may hear it. */
export interface Events {
  emit<N extends EventName>(name: N, payload: Payload<N>): void
}

/** The file dialogs of the host. The browser host has none: there the window lists folders through the core. */
export interface Dialogs {
  /** Asks for a place to save; null when cancelled. */
  chooseTarget(suggestedName: string): Promise<string | null>
  /** Asks for a folder; null when cancelled. */
  chooseFolder(title: string): Promise<string | null>
  /** Shows a file or folder in the system's file manager. */
  reveal(path: string): Promise<void>
  /** Opens a document with the program that the system has for it. Says whether there is one. */
  open(path: string): Promise<boolean>
}

/** The files of `resources/practice`, as bytes; what was made up is told in the language that is spoken. */
export interface PracticeFiles {
  readonly handoffs: Uint8Array
  readonly groups: Uint8Array
  readonly story: Uint8Array
  /** What the practice room said, block by block. */
  readonly room: Uint8Array
}

/** What ships with Baton beside its code. */
export interface Resources {
  licences(): Promise<{ name: string; text: string }[]>
  /** The files that the practice workshop is made from. */
  practice(): Promise<PracticeFiles>
  /** The text of each of these shipped formats, in this order. */
  formats(names: readonly string[]): Promise<readonly string[]>
}

/** The settings of this laptop on disk. */
export interface SettingsFile {
  /** The parsed file; null when there is none; `damaged` when it cannot be read as JSON. */
  read(): { readonly kind: 'none' } | { readonly kind: 'read'; readonly value: unknown } | { readonly kind: 'damaged' }
  /** Replaces the file as a whole: afterwards it holds the old or the new settings, never half of them. */
  write(settings: StoredSettings): void
  /** Renames a damaged file, so that a person can look at it later. */
  setAside(): void
}

/** Folders outside the library, for choosing where to save. */
export interface Folders {
  /** @param path null for the person's home folder. Refuses folders that are missing or may not be read. */
  list(path: string | null, extension: string): FolderList
}

/** Files that arrived from a window or from outside, kept until they are used. Emptied at every start. */
export interface Inbox {
  begin(name: string): InboxFile
  /** Copies a file from elsewhere on this machine. Refuses what is no regular file. */
  take(path: string): InboxFile
}

/** One file in the inbox. */
export interface InboxFile {
  /** The name it had where it came from, without folders. */
  readonly name: string
  /** Where it lies now. */
  readonly path: string
  /** Bytes that are here. */
  size(): number
  /** Appends a piece given in base64; false when it is no base64. */
  append(piece: string): boolean
  read(): Uint8Array
  /** Its first bytes, at most so many. */
  readBeginning(bytes: number): Uint8Array
  /** Puts other bytes in the place of its own. */
  replace(bytes: Uint8Array): void
  remove(): void
}
