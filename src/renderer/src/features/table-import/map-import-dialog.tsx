/** Takes a table into the open workshop, whatever its rows are: interactions, parties, measures, or dated values of measures. */
import { useState } from 'react'
import { ROW_KINDS } from '#shared/model/imported-rows.ts'
import { t } from '#shared/text/text.ts'
import { Problem } from '../../ui/problem.tsx'
import { Select } from '../../ui/select.tsx'
import { showToast } from '../../ui/toast-store.ts'
import { InteractionsPart } from './interactions-part.tsx'
import { RowsPart } from './rows-part.tsx'
import { TableDialog } from './table-dialog.tsx'
import { type OpenMap, useRowsImport } from './use-rows-import.ts'
import { canTakeIn, type TableKind, useTableFile } from './use-table-file.ts'

const KINDS: readonly TableKind[] = ['interactions', ...ROW_KINDS]

/** Mounted while it is open. */
export function MapImportDialog({
  map,
  file,
  onClose,
}: {
  readonly map: OpenMap
  readonly file: File | null
  readonly onClose: () => void
}) {
  const source = useTableFile(false)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const read = source.state.kind === 'read' ? source.state : null
  const interactions = read?.interactions ?? null
  const rowKind = read === null || read.rowsAre === 'interactions' ? null : read.rowsAre
  const isRows = rowKind !== null
  const rows = useRowsImport(map, read?.cells ?? null, rowKind)
  const ready = !busy && (isRows ? rows?.rows.ready === true : canTakeIn(interactions))

  const addInteractions = () => {
    if (interactions === null) return
    const { parties, interactions: added } = map.addCast(interactions.table.cast)
    const counts = {
      parties: t('tableImport.parties', { count: parties }),
      interactions: t('tableImport.interactions', { count: added }),
    }
    showToast({ tone: 'good', text: t('tableImport.added', counts) })
    onClose()
  }
  const addRows = async () => {
    setBusy(true)
    const problem = (await rows?.run()) ?? null
    setBusy(false)
    setRefused(problem)
    if (problem === null) onClose()
  }
  const submit = () => {
    if (!ready) return
    if (isRows) void addRows()
    else addInteractions()
  }

  return (
    <TableDialog
      {...{ source, file, ready, onClose }}
      intro={t('tableImport.introMap')}
      confirm={t(isRows ? 'tableImport.rows.add' : 'tableImport.add')}
      onSubmit={submit}
    >
      {read !== null && (
        <Select<TableKind>
          label={t('tableImport.rowsAre')}
          value={read.rowsAre}
          options={KINDS.map((value) => ({ value, label: t(`tableImport.kinds.${value}`) }))}
          onValue={source.chooseKind}
        />
      )}
      {interactions !== null && <InteractionsPart read={interactions} onMapping={source.remap} />}
      {rows !== null && <RowsPart taken={rows} />}
      {refused !== null && <Problem>{refused}</Problem>}
    </TableDialog>
  )
}
