/** Parties, measures or measurements out of a table: read again with every choice, taken in as one step that can be taken back. */
import { useMemo, useState } from 'react'
import type { KnownMeasure, MeasuredChoices } from '#shared/import/rows/read-measured-rows.ts'
import { tableOfCells } from '#shared/import/rows/row-reader.ts'
import { guessRowColumns } from '#shared/import/rows/row-words.ts'
import type { MeasureId, MeasurementId, WorkshopId } from '#shared/model/ids.ts'
import type { RowKind, RowMapping } from '#shared/model/imported-rows.ts'
import type { ImportedCast } from '#shared/model/imported-table.ts'
import { dayOrder } from '#shared/text/formatters.ts'
import { t } from '#shared/text/text.ts'
import { useCore, useCoreQuery } from '../../rpc/core-provider.tsx'
import { newSubject } from '../../ui/new-subject.ts'
import { showToast } from '../../ui/toast-store.ts'
import { type RowsAround, type RowsRead, readRows, type ShownRows } from './read-rows.ts'
import { useMeasured } from './use-measured.ts'
import type { Cells } from './use-table-file.ts'

/** The open workshop that a table is brought into. */
export interface OpenMap {
  readonly workshop: WorkshopId
  readonly readContents: () => Pick<RowsAround, 'parties' | 'interactions'>
  /** One undo step of the map. */
  readonly addCast: (cast: ImportedCast) => { readonly parties: number; readonly interactions: number }
}

/** What is shown of a table, and what can be chosen about it. */
export interface RowsImport {
  readonly header: readonly string[]
  readonly mapping: RowMapping
  readonly remap: (mapping: RowMapping) => void
  readonly choices: MeasuredChoices
  readonly choose: (choices: MeasuredChoices) => void
  readonly rows: ShownRows
  /** Gives the sentence of a refusal, or null when everything is on disk. */
  readonly run: () => Promise<string | null>
}

/** Null while the workshop is being read, or while there is nothing to read (`kind` is null). */
export function useRowsImport(map: OpenMap, cells: Cells | null, kind: RowKind | null): RowsImport | null {
  const { workshop, readContents } = map
  const { data: statements } = useCoreQuery('evidence.list', { workshop })
  const table = useMemo(() => tableOfCells(cells?.rows ?? []), [cells])
  const of = `${kind} ${cells?.fileName} ${cells?.sheet}`
  const [said, setSaid] = useState<{ readonly of: string; readonly mapping: RowMapping } | null>(null)
  const [choices, setChoices] = useState<MeasuredChoices>(() => ({ order: dayOrder() }))
  const measures = useMemo(
    () =>
      statements?.flatMap((one): KnownMeasure[] =>
        one.kind === 'measure' && one.value ? [{ ...one.value, id: one.subject }] : [],
      ) ?? null,
    [statements],
  )
  const measured = useMeasured(workshop, measures)
  const contents = useMemo(() => readContents(), [readContents])
  const mapping = useMemo(
    () => (kind === null ? {} : said?.of === of ? said.mapping : guessRowColumns(kind, table.header)),
    [said, of, kind, table],
  )
  const rows = useMemo(
    () =>
      kind === null || measures === null || measured === null
        ? null
        : readRows(kind, table, mapping, { ...contents, measures, measured }, choices),
    [kind, table, mapping, contents, measures, measured, choices],
  )
  const takeIn = useTakeRows(map)
  if (rows === null) return null
  return {
    ...{ header: table.header, mapping, choices, rows },
    remap: (next) => setSaid({ of, mapping: next }),
    choose: (next) => setChoices((now) => ({ ...now, ...next })),
    run: () => takeIn(rows),
  }
}

/** Writes what was read. What was done is told, with the way back. */
function useTakeRows({ workshop, addCast }: OpenMap): (rows: RowsRead) => Promise<string | null> {
  const core = useCore()
  const tell = (text: string, back: () => Promise<unknown>) => {
    showToast({ tone: 'good', text, action: { label: t('tableImport.rows.takeBack'), run: () => void back() } })
    return null
  }
  return async (rows) => {
    if (rows.kind === 'parties') {
      const { parties } = addCast({ parties: [...rows.read.items], interactions: [] })
      showToast({ tone: 'good', text: t('tableImport.rows.partiesAdded', { count: parties }) })
      return null
    }
    // So that the state before has a name to go back to.
    const kept = await core.call('versions.keep', { workshop, name: '', why: 'import' })
    if (!kept.ok) return kept.error.message
    if (rows.kind === 'measures') {
      const named = rows.read.items.map((value) => ({ subject: newSubject() as MeasureId, value }))
      const say = (statements: readonly { subject: MeasureId; value: (typeof named)[number]['value'] | null }[]) =>
        core.call('evidence.sayAll', {
          workshop,
          statements: statements.map(({ subject, value }) => ({ kind: 'measure', subject, value })),
        })
      const reply = await say(named)
      if (!reply.ok) return reply.error.message
      const back = () => say(named.map(({ subject }) => ({ subject, value: null })))
      return tell(t('tableImport.rows.measuresAdded', { count: named.length }), back)
    }
    const measurements = rows.read.items.map((one) => ({ ...one, id: newSubject() as MeasurementId }))
    const reply = await core.call('measures.record', { workshop, measurements })
    if (!reply.ok) return reply.error.message
    const ids = measurements.map(({ id }) => id)
    const back = () => core.call('measures.takeBack', { workshop, ids })
    return tell(t('tableImport.rows.valuesAdded', { count: ids.length }), back)
  }
}
