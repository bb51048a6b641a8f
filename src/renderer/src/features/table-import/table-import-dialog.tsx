/** Imports a table (a workbook or CSV), into the open workshop or as a new one. Nothing is written before the last button. */
import type { WorkshopId } from '#shared/model/ids.ts'
import { MapImportDialog } from './map-import-dialog.tsx'
import type { OpenMap } from './use-rows-import.ts'
import { WorkshopImportDialog } from './workshop-import-dialog.tsx'

/** Where the table goes. */
export type ImportTarget =
  | { readonly kind: 'map'; readonly map: OpenMap }
  | { readonly kind: 'workshop'; readonly onCreated: (id: WorkshopId) => void }

export interface TableImportDialogProps {
  readonly target: ImportTarget
  readonly onClose: () => void
  /** A file that was dropped on the window or chosen already. */
  readonly file?: File | null
}

/** Mounted while it is open. */
export function TableImportDialog({ target, onClose, file = null }: TableImportDialogProps) {
  return target.kind === 'map' ? (
    <MapImportDialog map={target.map} file={file} onClose={onClose} />
  ) : (
    <WorkshopImportDialog onCreated={target.onCreated} file={file} onClose={onClose} />
  )
}
