/** What the diagnostics say of the machine and of the programs that Baton runs on. */
export interface MachineFacts {
  readonly platform: string
  readonly release: string
  readonly arch: string
  readonly cores: number
  readonly memoryBytes: number
  readonly freeMemoryBytes: number
  /** Bytes that are free where the workshops lie; null where the system does not tell. */
  readonly freeBytes: number | null
  readonly language: string
  /** Name and version of each program below Baton: Node, SQLite, and Electron with Chromium where it runs in them. */
  readonly programs: readonly (readonly [name: string, version: string])[]
  /** What this process holds in memory. */
  readonly heldBytes: number
  /** Schema version of the files that this Baton writes. */
  readonly schema: number
  /** The latest notes of errors of earlier runs, the newest last; none where nothing was noted. */
  readonly notes: readonly string[]
}

/** Reads them now. */
export type ReadMachine = () => MachineFacts
