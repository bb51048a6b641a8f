/**
 * The facilitator's window: which page is shown, and the dialogs that belong to no page. Features never know each other;
 * whatever leads from one to another is composed here.
 */
import { useCallback, useRef, useState } from 'react'
import type { FormatId, WorkshopId } from '#shared/model/ids.ts'
import type { OpenWorkshop } from '#shared/model/workshop.ts'
import { t } from '#shared/text/text.ts'
import { FormatsDialog } from '../features/formats/formats-dialog.tsx'
import { useFormatImport } from '../features/formats/use-format-import.ts'
import { HelpWindow } from '../features/help/help-window.tsx'
import { NewWorkshop } from '../features/library/change-dialogs.tsx'
import { kindOfDrop } from '../features/library/file-kind.ts'
import { useFileImport } from '../features/library/use-file-import.tsx'
import { usePractising } from '../features/library/use-practising.tsx'
import { PurgeDialog, type PurgeDialogProps } from '../features/purge/purge-dialog.tsx'
import { useLeftBehind } from '../features/rescue/use-left-behind.ts'
import { useTakeIn } from '../features/rescue/use-take-in.ts'
import { AboutDialog } from '../features/settings/about-dialog.tsx'
import { DiagnosticsDialog } from '../features/settings/diagnostics-dialog.tsx'
import { SettingsDialog } from '../features/settings/settings-dialog.tsx'
import { usePolicyTrouble } from '../features/settings/use-policy-trouble.ts'
import { type ImportTarget, TableImportDialog } from '../features/table-import/table-import-dialog.tsx'
import { askHelp } from '../ui/help-store.ts'
import { showToast } from '../ui/toast-store.ts'
import { meaningOfKeys } from './actions/choose-by-key.ts'
import type { WindowDeeds } from './actions/deeds.ts'
import { Palette } from './actions/palette.tsx'
import { ShortcutSheet } from './actions/shortcut-sheet.tsx'
import { helpTopicOf } from './help-topic-of.ts'
import { HomePage } from './home-page.tsx'
import { useBackups } from './use-backups.tsx'
import { useExport } from './use-export.tsx'
import { useFollowUp } from './use-follow-up.ts'
import { useLeftRehearsal } from './use-left-rehearsal.ts'
import { useLook, useNextTheme } from './use-look.ts'
import { useMerging } from './use-merging.tsx'
import { useOutsideRequests } from './use-outside-requests.ts'
import { usePlace } from './use-place.ts'
import { useRecovery } from './use-recovery.tsx'
import { whenClosed } from './workshop/use-opened-workshop.ts'
import { WorkshopPage } from './workshop/workshop-page.tsx'

type Open = 'new' | 'formats' | 'settings' | 'diagnostics' | 'about' | 'palette' | 'shortcuts' | null
interface TableImport {
  readonly target: ImportTarget
  readonly file: File | null
}

export function AppWindow() {
  useLook()
  usePolicyTrouble()
  const [place, go] = usePlace()
  const [open, setOpen] = useState<Open>(null)
  const [firstStart, setFirstStart] = useState(false)
  const [format, setFormat] = useState<FormatId | null>(null)
  const [purging, setPurging] = useState<PurgeDialogProps['workshop'] | null>(null)
  const [tableImport, setTableImport] = useState<TableImport | null>(null)
  const picker = useRef<HTMLInputElement>(null)
  const nextTheme = useNextTheme()
  const exporting = useExport()
  const openWorkshop = useCallback((id: WorkshopId) => go({ kind: 'workshop', id, view: 'map' }), [go])
  const merging = useMerging()
  const fileImport = useFileImport(openWorkshop, merging.mergeFile)
  const importFormat = useFormatImport()
  const takeIn = useTakeIn()
  useLeftBehind()
  const leave = async (id: WorkshopId) => {
    if (place.kind === 'workshop' && place.id === id) go({ kind: 'home' })
    await whenClosed(id)
  }
  const practising = usePractising({ open: openWorkshop, leave })
  const backups = useBackups({ shown: place.kind === 'workshop' ? place.id : null, open: openWorkshop, leave })
  const recovery = useRecovery({ open: openWorkshop, showBackups: backups.show })
  const noteShown = useLeftRehearsal(place, practising.left)
  useOutsideRequests(place.kind === 'home', openWorkshop, fileImport.takeArrived)

  const followUp = useFollowUp(useCallback((id) => go({ kind: 'workshop', id, view: 'reviews' }), [go]))

  /** A file that a window shows cannot be written anew. */
  const leaveToPurge = async (workshop: OpenWorkshop) => {
    go({ kind: 'home' })
    await whenClosed(workshop.id)
    setPurging(workshop)
  }

  const bringBack = async ({ id }: OpenWorkshop) => {
    await leave(id)
    recovery.show({ id, fileName: `${id}.baton` })
  }

  const close = () => setOpen(null)
  const intoNewWorkshop = (file: File | null) =>
    setTableImport({ target: { kind: 'workshop', onCreated: openWorkshop }, file })
  const beginWith = (wanted: FormatId | null) => {
    setFormat(wanted)
    setOpen('new')
  }
  const windowDeeds: WindowDeeds = {
    newWorkshop: () => beginWith(null),
    makePractice: practising.make,
    importFile: () => picker.current?.click(),
    importTable: () => intoNewWorkshop(null),
    restoreFolder: () => {
      go({ kind: 'home' })
      backups.restoreFolder()
    },
    openFormats: () => setOpen('formats'),
    openSettings: () => setOpen('settings'),
    openPalette: () => setOpen('palette'),
    openHelp: () => askHelp(helpTopicOf(place)),
    showFirstStart: () => {
      go({ kind: 'home' })
      setFirstStart(true)
    },
    openShortcuts: () => setOpen('shortcuts'),
    openDiagnostics: () => setOpen('diagnostics'),
    openAbout: () => setOpen('about'),
    nextTheme,
  }
  const takeFiles = async (files: readonly File[]) => {
    for (const file of files.slice(0, 1)) {
      const kind = await kindOfDrop(file)
      if (kind === 'baton') fileImport.importFile(file)
      else if (kind === 'table') intoNewWorkshop(file)
      else if (kind === 'format') importFormat(file)
      else if (kind === 'unsaved') takeIn(file)
      else showToast({ tone: 'danger', text: t('library.dropUnknown', { file: file.name }) })
    }
  }
  /** What is chosen as a workshop may be what is missing in one. */
  const takeChosen = async (file: File) => {
    if ((await kindOfDrop(file)) === 'unsaved') takeIn(file)
    else fileImport.importFile(file)
  }
  const sheets = (
    <>
      {open === 'palette' && <Palette onClose={close} />}
      {open === 'shortcuts' && <ShortcutSheet onClose={close} />}
    </>
  )

  return (
    <>
      {place.kind === 'home' ? (
        <HomePage
          windowDeeds={windowDeeds}
          onOpen={openWorkshop}
          onFollowUp={(id) => void followUp(id)}
          onFiles={(files) => void takeFiles(files)}
          onExport={exporting.exportFile}
          onBackups={backups.show}
          onRemovePersonalData={setPurging}
          onRecover={recovery.show}
          onMerge={merging.merge}
          onUndoMerge={merging.undo}
          practising={practising}
          firstStart={firstStart}
          onFirstStartLeft={() => setFirstStart(false)}
          onBegin={beginWith}
        >
          {sheets}
        </HomePage>
      ) : (
        <WorkshopPage
          key={place.id}
          id={place.id}
          view={place.view}
          windowDeeds={windowDeeds}
          onView={(view) => go({ ...place, view })}
          onHome={() => go({ kind: 'home' })}
          onBringBack={(workshop) => void bringBack(workshop)}
          onExport={exporting.exportFile}
          onExportCalendar={exporting.exportCalendar}
          onReset={practising.reset}
          onRehearse={practising.rehearse}
          onBackups={backups.show}
          onRemovePersonalData={(workshop) => void leaveToPurge(workshop)}
          onRecover={(id) => {
            go({ kind: 'home' })
            recovery.show({ id, fileName: `${id}.baton` })
          }}
          onShown={noteShown}
          onImportTable={(map, file) => setTableImport({ target: { kind: 'map', map }, file })}
        >
          {sheets}
        </WorkshopPage>
      )}
      <input
        ref={picker}
        type="file"
        accept=".baton,.age,.json"
        hidden
        aria-label={t('library.importBaton')}
        data-import-file=""
        onChange={(event) => {
          const file = event.target.files?.[0]
          // Emptied, so that choosing the same file again is noticed.
          event.target.value = ''
          if (file !== undefined) void takeChosen(file)
        }}
      />
      {open === 'new' && <NewWorkshop format={format} onCreated={openWorkshop} onClose={close} />}
      {open === 'formats' && <FormatsDialog onExport={exporting.exportFormat} onClose={close} />}
      {open === 'settings' && <SettingsDialog meaningOf={meaningOfKeys} backups={backups.setting} onClose={close} />}
      {open === 'diagnostics' && <DiagnosticsDialog onSave={exporting.saveDiagnostics} onClose={close} />}
      {open === 'about' && <AboutDialog onClose={close} />}
      {tableImport !== null && <TableImportDialog {...tableImport} onClose={() => setTableImport(null)} />}
      {purging !== null && <PurgeDialog workshop={purging} onClose={() => setPurging(null)} />}
      <HelpWindow onFirstStart={windowDeeds.showFirstStart} />
      {backups.dialogs}
      {recovery.dialogs}
      {exporting.dialog}
      {merging.dialog}
      {fileImport.dialogs}
      {practising.dialogs}
    </>
  )
}
