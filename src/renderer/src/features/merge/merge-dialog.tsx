/**
 * Bringing the work of several tables together: what comes in, who is who, what has to be decided, and what will happen. Until
 * the last button nothing is written.
 */
import { useEffect, useRef, useState } from 'react'
import type { FileToken } from '#shared/contract/files.ts'
import type { WorkshopSummary } from '#shared/model/workshop.ts'
import { t } from '#shared/text/text.ts'
import { useCoreCommand, useCoreQuery } from '../../rpc/core-provider.tsx'
import { Button } from '../../ui/button.tsx'
import { CheckLine } from '../../ui/check-line.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Spinner } from '../../ui/spinner.tsx'
import { showToast } from '../../ui/toast-store.ts'
import styles from './merge.module.css'
import { MergeConflicts } from './merge-conflicts.tsx'
import { MergeLines } from './merge-lines.tsx'
import { MergeMatches } from './merge-matches.tsx'
import { MergeSources } from './merge-sources.tsx'
import { confirmed, useMerge } from './use-merge.ts'

export interface MergeDialogProps {
  readonly workshop: Pick<WorkshopSummary, 'id' | 'title'>
  /** A file that was handed over and is to come in. */
  readonly file: FileToken | null
  readonly onUndo: (workshop: Pick<WorkshopSummary, 'id' | 'title'>) => void
  readonly onClose: () => void
}

export function MergeDialog({ workshop, file, onUndo, onClose }: MergeDialogProps) {
  const { id } = workshop
  const merge = useMerge(id)
  // A file that was handed over may call it otherwise than the library does.
  const library = useCoreQuery('library.list', {})
  const title = library.data?.workshops.find((one) => one.id === id)?.title ?? workshop.title
  const run = useCoreCommand('merge.run')
  const [sure, setSure] = useState(false)
  const first = useRef(merge.addArrived)
  useEffect(() => {
    if (file !== null) first.current(file)
  }, [file])

  const { look, busy } = merge
  const conflicts = look?.sources.flatMap((one) => one.conflicts) ?? []
  const open = conflicts.filter(({ choice }) => choice === null).length
  const matches = look?.sources.flatMap((one) => one.matches) ?? []
  const comes = look?.sources.some(({ relation }) => relation !== 'same') ?? false
  const mayRun = comes && open === 0 && (sure || matches.length === 0) && busy === '' && !run.isPending

  const perform = () => {
    if (!mayRun) return
    run.mutate(confirmed(merge), {
      onSuccess: () => {
        showToast({
          tone: 'good',
          topic: 'library',
          text: t('merge.done', { title }),
          action: { label: t('merge.undo'), run: () => onUndo({ id, title }) },
        })
        onClose()
      },
    })
  }
  const problem = merge.problem ?? run.error?.message ?? null
  return (
    <Dialog
      onClose={onClose}
      title={t('merge.title', { title })}
      description={t('merge.intro')}
      size="large"
      actions={
        <>
          <p className={styles.waiting} role="status">
            {busy === '' || look === null ? sayWaiting(comes, open, matches.length > 0 && !sure) : busy}
          </p>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button variant="primary" disabled={!mayRun} onClick={perform}>
            {t(run.isPending ? 'merge.running' : 'merge.run')}
          </Button>
        </>
      }
    >
      {problem !== null && <Problem>{problem}</Problem>}
      <MergeSources workshop={id} merge={merge} />
      {busy !== '' && look === null && <Spinner label={busy} />}
      {look !== null && (
        <div className={styles.result} aria-busy={busy !== ''}>
          {matches.length > 0 && (
            <MergeMatches look={look} onMatch={merge.match}>
              <CheckLine label={t('merge.matches.sure')} checked={sure} onChecked={setSure} />
            </MergeMatches>
          )}
          {conflicts.length > 0 && <MergeConflicts look={look} onDecide={merge.decide} />}
          <MergeLines look={look} />
        </div>
      )}
    </Dialog>
  )
}

function sayWaiting(comes: boolean, open: number, unsure: boolean): string {
  if (open > 0) return t('merge.toDecide', { count: open })
  if (unsure) return t('merge.toConfirm')
  return comes ? t('merge.ready') : ''
}
