/**
 * The file of the import dialog: handed over, its cells read, and what its rows are guessed from its header. Interactions are
 * read by the core, which makes workshops of them too; every other kind of row is read here.
 */
import { useRef, useState } from 'react'
import type { FileToken } from '#shared/contract/files.ts'
import type { Output } from '#shared/contract/index.ts'
import { tableOfCells } from '#shared/import/rows/row-reader.ts'
import { guessRowKind } from '#shared/import/rows/row-words.ts'
import type { RowKind } from '#shared/model/imported-rows.ts'
import { type ColumnMapping, type ImportedTable, isMapped } from '#shared/model/imported-table.ts'
import { t } from '#shared/text/text.ts'
import { useCore } from '../../rpc/core-provider.tsx'
import { sendTableFile } from '../../rpc/send-table-file.ts'

export type Cells = Output<'tableImport.readCells'>

/** What each row of a table is. */
export type TableKind = 'interactions' | RowKind

/** The table as interactions, with the mapping that is chosen now; the table may still be that of the mapping before. */
export interface ReadInteractions {
  readonly table: ImportedTable
  readonly mapping: ColumnMapping
  readonly reading: boolean
  readonly problem: string | null
}

export type TableFile =
  | { readonly kind: 'none'; readonly problem: string | null }
  | { readonly kind: 'sending'; readonly name: string; readonly share: number }
  | {
      readonly kind: 'read'
      readonly file: FileToken
      readonly cells: Cells
      readonly rowsAre: TableKind
      /** Null while the rows are something else. */
      readonly interactions: ReadInteractions | null
      /** Why the table cannot be read as interactions. */
      readonly problem: string | null
    }

/** The sheet that a table was read from, as the core is asked for it. */
export function sheetOf({ sheets, sheet }: Pick<Cells, 'sheets' | 'sheet'>): { readonly sheet?: string } {
  return sheets.length === 0 ? {} : { sheet }
}

/** Whether there is anything on the map to come of it, with these columns. */
export function canTakeIn(read: ReadInteractions | null): boolean {
  return read !== null && !read.reading && isMapped(read.mapping) && read.table.cast.interactions.length > 0
}

/** The file, and what can be chosen about it. */
export type TableFileHandle = ReturnType<typeof useTableFile>

/** A later choice always wins over an earlier one that is still on its way. `onlyInteractions` where there is no map yet. */
export function useTableFile(onlyInteractions: boolean) {
  const core = useCore()
  const [state, setState] = useState<TableFile>({ kind: 'none', problem: null })
  const turn = useRef(0)
  const begin = () => {
    turn.current += 1
    const mine = turn.current
    return (next: TableFile) => {
      if (mine === turn.current) setState(next)
    }
  }

  /** Reads the cells as what they seem to be, or as what somebody said they are. */
  const read = async (show: (next: TableFile) => void, file: FileToken, sheet?: string, wanted?: TableKind) => {
    const cells = await core.call('tableImport.readCells', { file, ...(sheet === undefined ? {} : { sheet }) })
    if (!cells.ok) {
      show({ kind: 'none', problem: cells.error.message })
      return
    }
    const guessed = onlyInteractions ? null : guessRowKind(tableOfCells(cells.value.rows).header)
    const rowsAre = wanted ?? guessed ?? 'interactions'
    const about = { kind: 'read', file, cells: cells.value, rowsAre } as const
    if (rowsAre !== 'interactions') {
      show({ ...about, interactions: null, problem: null })
      return
    }
    const table = await core.call('tableImport.read', { file, ...sheetOf(cells.value) })
    if (table.ok) {
      const interactions = { table: table.value, mapping: table.value.mapping, reading: false, problem: null }
      show({ ...about, interactions, problem: null })
    } else if (onlyInteractions) show({ kind: 'none', problem: table.error.message })
    else show({ ...about, interactions: null, problem: table.error.message })
  }

  const choose = async (file: File) => {
    const show = begin()
    show({ kind: 'sending', name: file.name, share: 0 })
    const sent = await sendTableFile(core, file, (share) => show({ kind: 'sending', name: file.name, share }))
    if (sent.ok) await read(show, sent.file)
    else show({ kind: 'none', problem: sent.problem })
  }

  const remap = async (mapping: ColumnMapping) => {
    if (state.kind !== 'read' || state.interactions === null) return
    const show = begin()
    const { interactions } = state
    const put = (next: Partial<ReadInteractions>) =>
      show({ ...state, interactions: { ...interactions, mapping, reading: false, problem: null, ...next } })
    if (!isMapped(mapping)) {
      put({ problem: t('error.csv-no-columns-mapped') })
      return
    }
    put({ reading: true })
    const table = await core.call('tableImport.read', { file: state.file, mapping, ...sheetOf(state.cells) })
    put(table.ok ? { table: table.value } : { problem: table.error.message })
  }

  return {
    state,
    choose: (file: File) => void choose(file),
    /** Another sheet has columns of its own, so what they mean is guessed anew. */
    chooseSheet: (sheet: string) => {
      if (state.kind === 'read') void read(begin(), state.file, sheet)
    },
    chooseKind: (rowsAre: TableKind) => {
      if (state.kind === 'read') void read(begin(), state.file, sheetOf(state.cells).sheet, rowsAre)
    },
    remap: (mapping: ColumnMapping) => void remap(mapping),
    refuse: (problem: string) => begin()({ kind: 'none', problem }),
  }
}
