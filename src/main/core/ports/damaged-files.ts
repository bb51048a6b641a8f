/** Files of the library that cannot be opened. Nothing here changes one: they are read, and what is made is made elsewhere. */
import type { WorkshopId } from '#shared/model/ids.ts'
import type { SalvageReport } from '#shared/model/salvage.ts'

/** Who a workshop is where its own row is lost. */
export interface LastKnown {
  readonly id: WorkshopId
  readonly title: string
  /** Now, where nothing in the file has a time. */
  readonly at: string
}

/** What can be done with them; all of it refuses `workshop-missing`. `id` is that of the line of Home. */
export interface DamagedFiles {
  /** Whether there is anything that salvage could read. */
  isSalvageable(id: WorkshopId): Promise<boolean>
  /** Reads everything readable into a loose file. Refuses `salvage-nothing`, and `file-newer` for tables of a later Baton. */
  salvage(id: WorkshopId, to: string, known: LastKnown): Promise<SalvageReport>
  /** Copies the file byte by byte, with the log that a crash left beside it; returns the bytes. */
  handOver(id: WorkshopId, path: string, replace: boolean): Promise<number>
  /** Whether a closed loose file is whole, page by page. */
  isWhole(path: string): Promise<boolean>
}
