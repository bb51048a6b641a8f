/** What is to be taken in: pasted text or a file, with what somebody decided about it. The newest source wins over one on its way. */
import { useMemo, useRef, useState } from 'react'
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
import { t } from '#shared/text/text.ts'
import { useCore } from '../../rpc/core-provider.tsx'
import { sendTableFile } from '../../rpc/send-table-file.ts'

type Source =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'sending'; readonly name: string; readonly share: number }
  | { readonly kind: 'file'; readonly name: string; readonly encoding: string; readonly rows: readonly string[][] }

/** Why the source cannot be read at all; null where it can. */
function findTooMany(lines: number): string | null {
  return lines > LIMITS.measurements ? t('measures.import.tooMany', { count: lines, limit: LIMITS.measurements }) : null
}

export function useTakeIn(measure: Measure, text: string) {
  const core = useCore()
  const [source, setSource] = useState<Source>({ kind: 'text', text })
  const [fileProblem, setFileProblem] = useState<string | null>(null)
  const [choices, setChoices] = useState<MeasurementChoices>({})
  const turn = useRef(0)
  const begin = (next: Source) => {
    turn.current += 1
    setSource(next)
    setFileProblem(null)
    setChoices({})
    return turn.current
  }
  const table = useMemo((): MeasurementTable | string | null => {
    if (source.kind === 'sending') return null
    if (source.kind === 'file') return tableOfMeasurements(source.rows)
    if (source.text.trim() === '') return null
    const lines = source.text.split(/\r\n?|\n/).length
    return findTooMany(lines) ?? tableOfMeasurements(splitMeasurements(source.text))
  }, [source])
  const reading = useMemo(
    () =>
      table === null || typeof table === 'string' ? null : readMeasurements(table, measure, choices, dayOf(new Date())),
    [table, measure, choices],
  )
  const chooseFile = async (file: File) => {
    const mine = begin({ kind: 'sending', name: file.name, share: 0 })
    const fail = (problem: string) => {
      if (mine !== turn.current) return
      setSource({ kind: 'text', text: '' })
      setFileProblem(problem)
    }
    const sent = await sendTableFile(core, file, (share) => {
      if (mine === turn.current) setSource({ kind: 'sending', name: file.name, share })
    })
    if (!sent.ok) return fail(sent.problem)
    const read = await core.call('measures.readFile', { file: sent.file })
    if (!read.ok) return fail(read.error.message)
    if (mine === turn.current) setSource({ kind: 'file', name: read.value.fileName, ...read.value })
  }
  return {
    source,
    table: typeof table === 'string' ? null : table,
    reading,
    problem: typeof table === 'string' ? table : null,
    fileProblem,
    choices,
    setText: (next: string) => void begin({ kind: 'text', text: next }),
    chooseFile: (file: File) => void chooseFile(file),
    refuseFile: setFileProblem,
    choose: (next: Partial<MeasurementChoices>) => setChoices((now) => ({ ...now, ...next })),
  }
}
