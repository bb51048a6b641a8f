/** Imports a table of interactions (a workbook or CSV), into the open map or as a new workshop. Nothing is written before the last button. */
import { useEffect, useRef, useState } from 'react'
import type { WorkshopId } from '#shared/model/ids.ts'
import { type ImportedCast, isMapped } from '#shared/model/imported-table.ts'
import { t } from '#shared/text/text.ts'
import { useCoreCommand } from '../../rpc/core-provider.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FileDrop } from '../../ui/file-drop.tsx'
import { Progress } from '../../ui/progress.tsx'
import { SheetChoice } from '../../ui/sheet-choice.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { showToast } from '../../ui/toast-store.ts'
import { titleFromFile } from './mapping.ts'
import { MappingFields } from './mapping-fields.tsx'
import styles from './table-import.module.css'
import { TablePreview } from './table-preview.tsx'
import { sheetOf, useTableFile } from './use-table-file.ts'

/** Where the table goes. `addCast` is the command of the open map: one undo step. */
export type ImportTarget =
  | {
      readonly kind: 'map'
      readonly addCast: (cast: ImportedCast) => { readonly parties: number; readonly interactions: number }
    }
  | { readonly kind: 'workshop'; readonly onCreated: (id: WorkshopId) => void }

export interface TableImportDialogProps {
  readonly target: ImportTarget
  readonly onClose: () => void
  /** A file that was dropped on the window or chosen already. */
  readonly file?: File | null
}

/** Mounted while it is open. */
export function TableImportDialog({ target, onClose, file = null }: TableImportDialogProps) {
  const { state, choose, chooseSheet, remap, refuse } = useTableFile()
  const create = useCoreCommand('tableImport.createWorkshop')
  const [title, setTitle] = useState<string | null>(null)
  const [client, setClient] = useState('')
  const start = useRef(choose)
  useEffect(() => {
    if (file !== null) start.current(file)
  }, [file])

  const read = state.kind === 'read' ? state : null
  const ready = read !== null && !read.reading && isMapped(read.mapping) && read.table.cast.interactions.length > 0
  const wantedTitle = title ?? (read === null ? '' : titleFromFile(read.table.fileName))

  const submit = () => {
    if (read === null || !ready || create.isPending) return
    if (target.kind === 'map') {
      const { parties, interactions } = target.addCast(read.table.cast)
      const counts = {
        parties: t('tableImport.parties', { count: parties }),
        interactions: t('tableImport.interactions', { count: interactions }),
      }
      showToast({ tone: 'good', text: t('tableImport.added', counts) })
      onClose()
      return
    }
    create.mutate(
      { file: read.file, mapping: read.mapping, title: wantedTitle, client, ...sheetOf(read.table) },
      {
        onSuccess: ({ id }) => {
          target.onCreated(id)
          onClose()
        },
      },
    )
  }

  return (
    <Dialog
      size="large"
      title={t('tableImport.title')}
      description={target.kind === 'map' ? t('tableImport.introMap') : t('tableImport.introWorkshop')}
      onClose={onClose}
      onSubmit={submit}
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button type="submit" variant="primary" disabled={!ready || create.isPending}>
            {target.kind === 'map' ? t('tableImport.add') : t('tableImport.create')}
          </Button>
        </>
      }
    >
      <FileDrop
        kind={state.kind === 'none' ? 'empty' : state.kind === 'sending' ? 'busy' : 'chosen'}
        line={
          read === null
            ? null
            : t('tableImport.file', {
                file: read.table.fileName,
                rows: t('tableImport.rows', { count: read.table.rows }),
                encoding: read.table.encoding || t('tableImport.ofSheet', { sheet: read.table.sheet }),
              })
        }
        problem={state.kind === 'none' ? state.problem : null}
        onFile={choose}
        onSeveral={() => {
          refuse(t('tableImport.several'))
        }}
      />
      {state.kind === 'sending' && (
        <Progress label={t('tableImport.sending', { file: state.name })} share={state.share} />
      )}
      {read !== null && (
        <>
          {read.table.sheets.length > 1 && (
            <SheetChoice sheets={read.table.sheets} sheet={read.table.sheet} onSheet={chooseSheet} />
          )}
          <MappingFields header={read.table.header} mapping={read.mapping} onMapping={remap} />
          {read.problem !== null && (
            <p className={styles.problem} role="alert">
              {read.problem}
            </p>
          )}
          {read.problem === null && (
            <div aria-busy={read.reading} className={read.reading ? styles.busy : styles.result}>
              <TablePreview table={read.table} />
            </div>
          )}
          {target.kind === 'workshop' && (
            <div className={styles.columns}>
              <TextInput
                label={t('tableImport.workshopTitle')}
                value={wantedTitle}
                error={create.error?.message}
                onValue={setTitle}
              />
              <TextInput label={t('tableImport.client')} value={client} onValue={setClient} />
            </div>
          )}
        </>
      )}
    </Dialog>
  )
}
