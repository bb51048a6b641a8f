/** The dialog around a table that is brought in: where its file is dropped, what is said of it, and the button that takes it. */
import { type ReactNode, useEffect, useRef } from 'react'
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FileDrop } from '../../ui/file-drop.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Progress } from '../../ui/progress.tsx'
import { SheetChoice } from '../../ui/sheet-choice.tsx'
import type { TableFile, TableFileHandle } from './use-table-file.ts'

/** Rows below the header. */
function countRows({ cells, interactions }: Extract<TableFile, { kind: 'read' }>): number {
  const filled = cells.rows.filter((row) => row.some((cell) => cell.trim() !== '')).length
  return interactions?.table.rows ?? Math.max(0, filled - 1)
}

export function TableDialog({
  source,
  file,
  intro,
  confirm,
  ready,
  children,
  onSubmit,
  onClose,
}: {
  readonly source: TableFileHandle
  /** A file that was dropped on the window or chosen already. */
  readonly file: File | null
  readonly intro: string
  readonly confirm: string
  readonly ready: boolean
  /** What becomes of the table; shown once there is one. */
  readonly children: ReactNode
  readonly onSubmit: () => void
  readonly onClose: () => void
}) {
  const { state, choose, chooseSheet, refuse } = source
  const start = useRef(choose)
  useEffect(() => {
    if (file !== null) start.current(file)
  }, [file])
  const read = state.kind === 'read' ? state : null
  return (
    <Dialog
      size="large"
      title={t('tableImport.title')}
      description={intro}
      onClose={onClose}
      onSubmit={onSubmit}
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button type="submit" variant="primary" disabled={!ready}>
            {confirm}
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
                file: read.cells.fileName,
                rows: t('tableImport.rowCount', { count: countRows(read) }),
                encoding: read.cells.encoding || t('tableImport.ofSheet', { sheet: read.cells.sheet }),
              })
        }
        problem={state.kind === 'none' ? state.problem : null}
        onFile={choose}
        onSeveral={() => refuse(t('tableImport.several'))}
      />
      {state.kind === 'sending' && (
        <Progress label={t('tableImport.sending', { file: state.name })} share={state.share} />
      )}
      {read !== null && (
        <>
          {read.cells.sheets.length > 1 && (
            <SheetChoice sheets={read.cells.sheets} sheet={read.cells.sheet} onSheet={chooseSheet} />
          )}
          {children}
          {read.problem !== null && <Problem>{read.problem}</Problem>}
        </>
      )}
    </Dialog>
  )
}
