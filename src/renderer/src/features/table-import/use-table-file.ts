/** The file of the import dialog: handed over, read, and read again when a person corrects what a column means. */
import { useRef, useState } from 'react'
import type { FileToken } from '#shared/contract/files.ts'
import { type ColumnMapping, type ImportedTable, isMapped } from '#shared/model/imported-table.ts'
import { t } from '#shared/text/text.ts'
import { useCore } from '../../rpc/core-provider.tsx'
import { sendTableFile } from '../../rpc/send-table-file.ts'

export type TableFile =
  | { readonly kind: 'none'; readonly problem: string | null }
  | { readonly kind: 'sending'; readonly name: string; readonly share: number }
  | {
      readonly kind: 'read'
      readonly file: FileToken
      readonly table: ImportedTable
      /** What is chosen now; the table may still be that of the mapping before. */
      readonly mapping: ColumnMapping
      readonly reading: boolean
      readonly problem: string | null
    }

/** The sheet that a table was read from, as the core is asked for it. */
export function sheetOf({ sheets, sheet }: ImportedTable): { readonly sheet?: string } {
  return sheets.length === 0 ? {} : { sheet }
}

/** A later choice always wins over an earlier one that is still on its way. */
export function useTableFile() {
  const core = useCore()
  const [state, setState] = useState<TableFile>({ kind: 'none', problem: null })
  const turn = useRef(0)

  const choose = async (file: File) => {
    turn.current += 1
    const mine = turn.current
    const show = (next: TableFile) => {
      if (mine === turn.current) setState(next)
    }
    show({ kind: 'sending', name: file.name, share: 0 })
    const sent = await sendTableFile(core, file, (share) => {
      show({ kind: 'sending', name: file.name, share })
    })
    if (!sent.ok) {
      show({ kind: 'none', problem: sent.problem })
      return
    }
    const read = await core.call('tableImport.read', { file: sent.file })
    if (!read.ok) show({ kind: 'none', problem: read.error.message })
    else
      show({
        ...{ kind: 'read', file: sent.file, table: read.value },
        ...{ mapping: read.value.mapping, reading: false, problem: null },
      })
  }

  /** Another sheet has columns of its own, so their meaning is guessed anew. */
  const chooseSheet = async (sheet: string) => {
    if (state.kind !== 'read') return
    turn.current += 1
    const mine = turn.current
    setState({ ...state, reading: true, problem: null })
    const read = await core.call('tableImport.read', { file: state.file, sheet })
    if (mine !== turn.current) return
    if (!read.ok) setState({ ...state, reading: false, problem: read.error.message })
    else setState({ ...state, table: read.value, mapping: read.value.mapping, reading: false, problem: null })
  }

  const remap = async (mapping: ColumnMapping) => {
    if (state.kind !== 'read') return
    turn.current += 1
    const mine = turn.current
    if (!isMapped(mapping)) {
      setState({ ...state, mapping, reading: false, problem: t('error.csv-no-columns-mapped') })
      return
    }
    setState({ ...state, mapping, reading: true, problem: null })
    const read = await core.call('tableImport.read', { file: state.file, mapping, ...sheetOf(state.table) })
    if (mine !== turn.current) return
    if (read.ok) setState({ ...state, mapping, table: read.value, reading: false, problem: null })
    else setState({ ...state, mapping, reading: false, problem: read.error.message })
  }

  return {
    state,
    choose: (file: File) => void choose(file),
    chooseSheet: (sheet: string) => void chooseSheet(sheet),
    remap: (mapping: ColumnMapping) => void remap(mapping),
    refuse: (problem: string) => {
      turn.current += 1
      setState({ kind: 'none', problem })
    },
  }
}
