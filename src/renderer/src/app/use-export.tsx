/** Writes whole, checked copies of workshops, and formats, to places that the person chooses. */
import type { ReactNode } from 'react'
import type { KnownFormat } from '#shared/model/format.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { FORMAT_EXTENSION } from '../features/formats/formats-dialog.tsx'
import { useCore } from '../rpc/core-provider.tsx'
import { useSaveFile } from './use-save-file.tsx'

/** How a page exports. */
export interface Exporting {
  readonly exportFile: (workshop: { readonly id: WorkshopId; readonly title: string }) => void
  readonly exportCalendar: (workshop: { readonly id: WorkshopId; readonly title: string }) => void
  readonly exportFormat: (known: KnownFormat) => void
  /** Writes the diagnostics that were shown last. */
  readonly saveDiagnostics: () => void
  /** The dialog where the host has none; render it once. */
  readonly dialog: ReactNode
}

export function useExport(): Exporting {
  const core = useCore()
  const { save, dialog } = useSaveFile()
  return {
    exportFile: ({ id, title }) =>
      save({
        name: title,
        extension: '.baton',
        write: (path, replace) => core.call('library.exportFile', { id, path, replace }),
        done: (path) => t('app.export.done', { title, path }),
      }),
    exportCalendar: ({ id, title }) =>
      save({
        name: t('changes.calendar.name', { title }),
        extension: '.ics',
        write: (path, replace) => core.call('changes.exportCalendar', { workshop: id, path, replace }),
        done: (path) => t('changes.calendar.done', { path }),
      }),
    exportFormat: ({ id, format: { name } }) =>
      save({
        name,
        extension: FORMAT_EXTENSION,
        write: (path, replace) => core.call('formats.exportFile', { id, path, replace }),
        done: (path) => t('formats.exported', { name, path }),
      }),
    saveDiagnostics: () =>
      save({
        name: t('diagnostics.fileName'),
        extension: '.txt',
        write: (path, replace) => core.call('diagnostics.save', { path, replace }),
        done: (path) => t('diagnostics.saved', { path }),
      }),
    dialog,
  }
}
