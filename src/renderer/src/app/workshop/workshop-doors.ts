/** What leads out of an open workshop: the window goes there. */
import type { OpenWorkshop } from '#shared/model/workshop.ts'
import type { OpenMap } from '../../features/table-import/use-rows-import.ts'

export interface WorkshopDoors {
  readonly onHome: () => void
  /** Leaves this workshop, whose file is damaged, and shows the ways back. */
  readonly onBringBack: (workshop: OpenWorkshop) => void
  readonly onExport: (workshop: OpenWorkshop) => void
  readonly onExportCalendar: (workshop: OpenWorkshop) => void
  /** Asks to put a fresh practice workshop in the place of this one. */
  readonly onReset: (workshop: OpenWorkshop) => void
  /** Makes a copy of this workshop to be thrown away, and goes there. */
  readonly onRehearse: (workshop: OpenWorkshop) => void
  /** Lists the backups of this workshop. */
  readonly onBackups: (workshop: OpenWorkshop) => void
  /** Leaves this workshop and asks what is to be removed from it for good. */
  readonly onRemovePersonalData: (workshop: OpenWorkshop) => void
  /** Opens the table import, which adds to this map; with a file that is there already. */
  readonly onImportTable: (map: OpenMap, file: File | null) => void
}
