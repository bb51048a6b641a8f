/**
 * The backups of one workshop: which there are, what has changed since, and the way back to one of them. Whatever is
 * brought back, what stood before is kept.
 */
import { DatabaseBackup } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { Backup, BackupId } from '#shared/model/backup.ts'
import type { WorkshopSummary } from '#shared/model/workshop.ts'
import { t } from '#shared/text/text.ts'
import { useCoreCommand, useCoreQuery } from '../../rpc/core-provider.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Problem } from '../../ui/problem.tsx'
import { sayTime } from '../../ui/say-when.ts'
import { Spinner } from '../../ui/spinner.tsx'
import { BackupList } from './backup-list.tsx'
import { BackupPlaces } from './backup-places.tsx'
import { BackupPreview } from './backup-preview.tsx'
import styles from './backups.module.css'
import { usePreview } from './use-preview.ts'
import type { AskFolder } from './use-second-folder.ts'

/** In the workshop's place, or beside it. */
export type RestoreAs = 'replace' | 'copy'

export interface BackupsDialogProps {
  readonly workshop: Pick<WorkshopSummary, 'id' | 'title'>
  readonly askFolder: AskFolder
  /** Brings a state back; resolves with why it could not, and the dialog stays, or null. */
  readonly onRestore: (backup: Backup, as: RestoreAs) => Promise<string | null>
  readonly onClose: () => void
}

export function BackupsDialog({ workshop: { id, title }, askFolder, onRestore, onClose }: BackupsDialogProps) {
  const { data, error } = useCoreQuery('backups.list', { workshop: id })
  const make = useCoreCommand('backups.make')
  const [wanted, setWanted] = useState<BackupId | null>(null)
  const [restoring, setRestoring] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const now = useMemo(() => new Date(), [])
  const chosen = data?.find((backup) => backup.id === wanted) ?? data?.[0] ?? null
  const preview = usePreview(id, chosen)
  const isBusy = restoring || make.isPending
  const problem = refused ?? make.error?.message ?? error?.message ?? null

  const makeOne = () => {
    setRefused(null)
    make.mutate(
      { workshop: id },
      {
        onSuccess: ({ id: made }) => setWanted(made),
      },
    )
  }
  const restore = async (as: RestoreAs) => {
    if (chosen === null || isBusy) return
    setRestoring(true)
    setRefused(null)
    const why = await onRestore(chosen, as)
    setRestoring(false)
    if (why === null) onClose()
    else setRefused(why)
  }
  const mayRestore = chosen !== null && preview.kind === 'ready' && !isBusy
  return (
    <Dialog
      size="large"
      title={t('backups.title', { title })}
      description={t('backups.intro')}
      onClose={onClose}
      actions={
        <>
          <p className={styles.safe}>{chosen !== null && t('backups.restore.safe')}</p>
          <Button disabled={!mayRestore} onClick={() => void restore('copy')}>
            {t('backups.restore.copy')}
          </Button>
          <Button variant="primary" disabled={!mayRestore} onClick={() => void restore('replace')}>
            {t(restoring ? 'backups.restore.running' : 'backups.restore.replace')}
          </Button>
        </>
      }
    >
      {problem !== null && <Problem>{problem}</Problem>}
      {data === undefined && error === null && <Spinner label={t('backups.reading')} />}
      {data !== undefined &&
        (chosen === null ? (
          <EmptyState icon={<DatabaseBackup />} title={t('backups.none.title')}>
            {t('backups.none.hint')}
          </EmptyState>
        ) : (
          <div className={styles.columns}>
            <BackupList
              backups={data}
              now={now}
              chosen={chosen.id}
              onChoose={(backup) => {
                setWanted(backup.id)
                setRefused(null)
              }}
            />
            <BackupPreview key={chosen.id} {...{ backup: chosen, preview, title, now }} />
          </div>
        ))}
      <section className={styles.where} aria-labelledby="backup-places">
        <div className={styles.whereHead}>
          <h3 id="backup-places">{t('backups.places.title')}</h3>
          <p className={styles.made} role="status">
            {make.data !== undefined && t('backups.made', { time: sayTime(new Date(make.data.at), true) })}
          </p>
          <Button size="small" icon={<DatabaseBackup />} disabled={isBusy} onClick={makeOne}>
            {t(make.isPending ? 'backups.making' : 'backups.make')}
          </Button>
        </div>
        <BackupPlaces askFolder={askFolder} />
      </section>
    </Dialog>
  )
}
