/** Takes in many measurements at once: pasted or from a workbook or CSV file, looked at first, recorded as one step or not at all. */
import { useRef, useState } from 'react'
import { type ReadLine, splitKnown } from '#shared/import/read-measurements.ts'
import type { MeasureId } from '#shared/model/ids.ts'
import type { Measure, Measurement } from '#shared/model/measure.ts'
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FileDrop } from '../../ui/file-drop.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Progress } from '../../ui/progress.tsx'
import { SheetChoice } from '../../ui/sheet-choice.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { showToast } from '../../ui/toast-store.ts'
import styles from './measures.module.css'
import { TakeInPreview } from './take-in-preview.tsx'
import { TakeInQuestions } from './take-in-questions.tsx'
import { newMeasurement } from './use-measurements.ts'
import { useTakeIn } from './use-take-in.ts'

export interface TakeInDialogProps {
  readonly id: MeasureId
  readonly measure: Measure
  readonly name: string
  /** What was pasted already; empty when nothing was. */
  readonly text: string
  /** What is recorded already. */
  readonly known: readonly Measurement[]
  /** The sentence of a refusal; null once everything is on disk. */
  readonly onRecord: (measurements: readonly Measurement[]) => Promise<string | null>
  readonly onClose: () => void
}

/** Mounted while it is open. */
export function TakeInDialog({ id, measure, name, text, known, onRecord, onClose }: TakeInDialogProps) {
  const { source, table, reading, fileProblem, choices, setText, chooseFile, chooseSheet, refuseFile, choose } =
    useTakeIn(measure, text)
  const [again, setAgain] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const split = splitKnown(reading?.read ?? [], known)
  const taken = reading === null || reading.questions.length > 0 ? [] : again ? reading.read : split.fresh
  // A line keeps its id: what is sent again because the line broke is never recorded twice.
  const ids = useRef(new Map<ReadLine, Measurement>())
  const measurementOf = (line: ReadLine): Measurement => {
    const { day, value, cases } = line
    const made = ids.current.get(line) ?? newMeasurement(id, { day, value, cases })
    ids.current.set(line, made)
    return made
  }
  const submit = async () => {
    if (taken.length === 0 || busy) return
    setBusy(true)
    const wrong = await onRecord(taken.map((line) => measurementOf(line)))
    setBusy(false)
    setRefused(wrong)
    if (wrong !== null) return
    showToast({ tone: 'good', text: t('measures.import.done', { count: taken.length }) })
    onClose()
  }
  return (
    <Dialog
      size="large"
      title={t('measures.import.title', { measure: name })}
      description={t(measure.scale === 'share' ? 'measures.import.introShare' : 'measures.import.intro')}
      onClose={onClose}
      onSubmit={() => void submit()}
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button type="submit" variant="primary" disabled={taken.length === 0 || busy}>
            {taken.length === 0
              ? t('measures.import.confirmNone')
              : t('measures.import.confirm', { count: taken.length })}
          </Button>
        </>
      }
    >
      {source.kind === 'text' && (
        <TextArea
          label={t('measures.import.paste')}
          placeholder={t('measures.import.pastePlaceholder')}
          className={styles.paste}
          value={source.text}
          error={source.problem}
          spellCheck={false}
          onValue={setText}
          onPaste={(event) => {
            if (source.text !== '') return
            event.preventDefault()
            setText(event.clipboardData.getData('text/plain'))
          }}
        />
      )}
      <FileDrop
        kind={source.kind === 'text' ? 'small' : source.kind === 'sending' ? 'busy' : 'chosen'}
        first={false}
        line={
          source.kind === 'file'
            ? t('measures.import.file', {
                file: source.name,
                lines: t('measures.import.lines', { count: table?.lines.length ?? 0 }),
                encoding: source.encoding || t('tableImport.ofSheet', { sheet: source.sheet }),
              })
            : null
        }
        problem={fileProblem}
        onFile={chooseFile}
        onSeveral={() => refuseFile(t('tableImport.several'))}
      />
      {source.kind === 'sending' && (
        <Progress label={t('measures.import.sending', { file: source.name })} share={source.share} />
      )}
      {source.kind === 'file' && source.sheets.length > 1 && (
        <SheetChoice sheets={source.sheets} sheet={source.sheet} onSheet={chooseSheet} />
      )}
      {table !== null && reading !== null && (
        <>
          <TakeInQuestions measure={measure} table={table} reading={reading} choices={choices} onChoose={choose} />
          <TakeInPreview
            measure={measure}
            reading={reading}
            taken={taken}
            there={split.known.length}
            again={again}
            onAgain={setAgain}
          />
        </>
      )}
      {refused !== null && <Problem>{refused}</Problem>}
    </Dialog>
  )
}
