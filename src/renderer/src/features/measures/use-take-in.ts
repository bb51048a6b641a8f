/** What is to be taken in: pasted text or a file, with what somebody decided about it. The newest source wins over one on its way. */
import { useMemo, useRef, useState } from 'react'
import type { FileToken } from '#shared/contract/files.ts'
import {
  type MeasurementChoices,
  type MeasurementTable,
  readMeasurements,
  splitMeasurements,
  tableOfMeasurements,
} from '#shared/import/read-measurements.ts'
import { dayOf } from '#shared/model/day.ts'
import { LIMITS } from '#shared/model/limits.ts'
import type { Measure } from '#shared/model/measure.ts'
import { dayOrder } from '#shared/text/formatters.ts'
import { t } from '#shared/text/text.ts'
import { useCore } from '../../rpc/core-provider.tsx'
import { sendTableFile } from '../../rpc/send-table-file.ts'

type Source =
  /** `problem` says why a text was not even taken into the field. */
  | { readonly kind: 'text'; readonly text: string; readonly problem: string | null }
  | { readonly kind: 'sending'; readonly name: string; readonly share: number }
  | {
      readonly kind: 'file'
      readonly name: string
      readonly file: FileToken
      readonly encoding: string
      readonly rows: readonly string[][]
      readonly sheets: readonly string[]
      readonly sheet: string
    }

/** The text, or nothing of it and why: a field with a hundred thousand lines would hold the window up. */
function sourceOf(text: string): Source {
  const count = text.split(/\r\n?|\n/).length
  if (count <= LIMITS.measurements) return { kind: 'text', text, problem: null }
  return { kind: 'text', text: '', problem: t('measures.import.tooMany', { count, limit: LIMITS.measurements }) }
}

/** What is answered before anybody has: what the locale writes, where the table itself does not tell. */
const likelyChoices = (): MeasurementChoices => ({ order: dayOrder() })

export function useTakeIn(measure: Measure, text: string) {
  const core = useCore()
  const [source, setSource] = useState<Source>(() => sourceOf(text))
  const [fileProblem, setFileProblem] = useState<string | null>(null)
  const [choices, setChoices] = useState(likelyChoices)
  const turn = useRef(0)
  const begin = (next: Source) => {
    turn.current += 1
    setSource(next)
    setFileProblem(null)
    setChoices(likelyChoices())
    return turn.current
  }
  const table = useMemo((): MeasurementTable | null => {
    if (source.kind === 'sending') return null
    if (source.kind === 'file') return tableOfMeasurements(source.rows)
    return source.text.trim() === '' ? null : tableOfMeasurements(splitMeasurements(source.text))
  }, [source])
  const reading = useMemo(
    () => table && readMeasurements(table, measure, choices, dayOf(new Date())),
    [table, measure, choices],
  )
  const failing = (mine: number) => (problem: string) => {
    if (mine !== turn.current) return
    setSource(sourceOf(''))
    setFileProblem(problem)
  }
  const read = async (mine: number, file: FileToken, sheet?: string) => {
    const table = await core.call('tableImport.readCells', { file, ...(sheet === undefined ? {} : { sheet }) })
    if (!table.ok) failing(mine)(table.error.message)
    else if (mine === turn.current) setSource({ kind: 'file', name: table.value.fileName, file, ...table.value })
  }
  const chooseFile = async (file: File) => {
    const mine = begin({ kind: 'sending', name: file.name, share: 0 })
    const sent = await sendTableFile(core, file, (share) => {
      if (mine === turn.current) setSource({ kind: 'sending', name: file.name, share })
    })
    if (sent.ok) await read(mine, sent.file)
    else failing(mine)(sent.problem)
  }
  const chooseSheet = (sheet: string) => {
    if (source.kind === 'file') void read(begin(source), source.file, sheet)
  }
  return {
    source,
    table,
    reading,
    fileProblem,
    choices,
    setText: (next: string) => void begin(sourceOf(next)),
    chooseSheet,
    chooseFile: (file: File) => void chooseFile(file),
    refuseFile: setFileProblem,
    choose: (next: Partial<MeasurementChoices>) => setChoices((now) => ({ ...now, ...next })),
  }
}
