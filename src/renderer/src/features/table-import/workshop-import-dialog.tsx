/** Makes a new workshop of a table of interactions. */
import { useState } from 'react'
import type { WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { useCoreCommand } from '../../rpc/core-provider.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { InteractionsPart } from './interactions-part.tsx'
import { titleFromFile } from './mapping.ts'
import { TableDialog } from './table-dialog.tsx'
import styles from './table-import.module.css'
import { canTakeIn, sheetOf, useTableFile } from './use-table-file.ts'

/** Mounted while it is open. */
export function WorkshopImportDialog({
  file,
  onCreated,
  onClose,
}: {
  readonly file: File | null
  readonly onCreated: (id: WorkshopId) => void
  readonly onClose: () => void
}) {
  const source = useTableFile(true)
  const create = useCoreCommand('tableImport.createWorkshop')
  const [title, setTitle] = useState<string | null>(null)
  const [client, setClient] = useState('')
  const read = source.state.kind === 'read' ? source.state : null
  const interactions = read?.interactions ?? null
  const ready = canTakeIn(interactions) && !create.isPending
  const wantedTitle = title ?? (read === null ? '' : titleFromFile(read.cells.fileName))
  const submit = () => {
    if (read === null || interactions === null || !ready) return
    const wanted = { file: read.file, mapping: interactions.mapping, ...sheetOf(read.cells) }
    create.mutate(
      { ...wanted, title: wantedTitle, client },
      {
        onSuccess: ({ id }) => {
          onCreated(id)
          onClose()
        },
      },
    )
  }
  return (
    <TableDialog
      {...{ source, file, ready, onClose }}
      intro={t('tableImport.introWorkshop')}
      confirm={t('tableImport.create')}
      onSubmit={submit}
    >
      {interactions !== null && (
        <>
          <InteractionsPart read={interactions} onMapping={source.remap} />
          <div className={styles.columns}>
            <TextInput
              label={t('tableImport.workshopTitle')}
              value={wantedTitle}
              error={create.error?.message}
              onValue={setTitle}
            />
            <TextInput label={t('tableImport.client')} value={client} onValue={setClient} />
          </div>
        </>
      )}
    </TableDialog>
  )
}
