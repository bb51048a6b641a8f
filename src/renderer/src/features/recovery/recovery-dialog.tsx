/**
 * A workshop that cannot be opened: what is wrong in one sentence, and three ways back, the best one first. Nothing here
 * changes the damaged file; so each way can be tried, and the next one after it.
 */
import { ArchiveRestore, FileDown, LifeBuoy } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import type { Backup } from '#shared/model/backup.ts'
import type { BrokenWorkshop } from '#shared/model/workshop.ts'
import { t } from '#shared/text/text.ts'
import { useCoreCommand, useCoreQuery } from '../../rpc/core-provider.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { HelpLink } from '../../ui/help-link.tsx'
import { Problem } from '../../ui/problem.tsx'
import { saySize } from '../../ui/say-size.ts'
import { sayWhen } from '../../ui/say-when.ts'
import { Spinner } from '../../ui/spinner.tsx'
import styles from './recovery.module.css'
import { SalvageReportDialog } from './salvage-report-dialog.tsx'

/** The file as Home speaks of it. */
export type DamagedFile = Pick<BrokenWorkshop, 'id' | 'fileName'>

export interface RecoveryDialogProps {
  readonly file: DamagedFile
  /** Brings a backup back; gives the sentence of a refusal, or null when it is done. */
  readonly onRestore: (backup: Backup) => Promise<string | null>
  readonly onAllBackups: () => void
  readonly onSaveFile: () => void
  readonly onOpen: (salvaged: Output<'recovery.salvage'>['id']) => void
  readonly onClose: () => void
}

type Looked = Output<'recovery.look'>
type Salvaged = Output<'recovery.salvage'>

export function RecoveryDialog({ file, onRestore, onOpen, onClose, ...doors }: RecoveryDialogProps) {
  const look = useCoreQuery('recovery.look', { id: file.id })
  const salvage = useCoreCommand('recovery.salvage')
  const [salvaged, setSalvaged] = useState<Salvaged | null>(null)
  const [restoring, setRestoring] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const isBusy = restoring || salvage.isPending

  const restore = async (backup: Backup) => {
    setRestoring(true)
    setRefused(await onRestore(backup))
    setRestoring(false)
  }
  const readAll = () => {
    setRefused(null)
    salvage.mutate({ id: file.id }, { onSuccess: setSalvaged, onError: (error) => setRefused(error.message) })
  }
  if (salvaged !== null) {
    return <SalvageReportDialog salvaged={salvaged} onOpen={() => onOpen(salvaged.id)} onClose={onClose} />
  }
  return (
    <Dialog
      onClose={onClose}
      title={t('recovery.title')}
      description={look.data?.message ?? look.error?.message ?? file.fileName}
      actions={
        <>
          <HelpLink topic="file.broken" />
          <Button onClick={onClose}>{t('app.close')}</Button>
        </>
      }
    >
      {refused !== null && <Problem>{refused}</Problem>}
      {look.isPending && <Spinner label={t('recovery.looking')} />}
      {look.data && (
        <>
          <p className={styles.soft}>{t('recovery.safe')}</p>
          <Ways
            looked={look.data}
            isBusy={isBusy}
            isRestoring={restoring}
            isReading={salvage.isPending}
            onRestore={(backup) => void restore(backup)}
            onSalvage={readAll}
            {...doors}
          />
        </>
      )}
    </Dialog>
  )
}

interface WaysProps extends Pick<RecoveryDialogProps, 'onAllBackups' | 'onSaveFile'> {
  readonly looked: Looked
  readonly isBusy: boolean
  readonly isRestoring: boolean
  readonly isReading: boolean
  readonly onRestore: (backup: Backup) => void
  readonly onSalvage: () => void
}

function sayBackup({ at, bytes, reason }: Backup): string {
  const facts = { when: sayWhen(at, new Date()), size: saySize(bytes), reason: t(`backups.reason.${reason}`) }
  return t('recovery.backup.found', facts)
}

function Ways({ looked: { backup, salvageable }, isBusy, ...props }: WaysProps) {
  return (
    <ol className={styles.ways} aria-label={t('recovery.ways')}>
      <Way
        icon={<ArchiveRestore />}
        title={t('recovery.backup.title')}
        says={backup === null ? [t('recovery.backup.none')] : [sayBackup(backup), t('recovery.backup.after')]}
      >
        {backup !== null && (
          <>
            <Button variant="primary" disabled={isBusy} onClick={() => props.onRestore(backup)}>
              {t(props.isRestoring ? 'recovery.backup.running' : 'recovery.backup.run')}
            </Button>
            <Button variant="quiet" disabled={isBusy} onClick={props.onAllBackups}>
              {t('recovery.backup.all')}
            </Button>
          </>
        )}
      </Way>
      <Way
        icon={<LifeBuoy />}
        title={t('recovery.salvage.title')}
        says={[t(salvageable ? 'recovery.salvage.hint' : 'recovery.salvage.none')]}
      >
        {salvageable && (
          <Button variant={backup === null ? 'primary' : 'secondary'} disabled={isBusy} onClick={props.onSalvage}>
            {t(props.isReading ? 'recovery.salvage.running' : 'recovery.salvage.run')}
          </Button>
        )}
      </Way>
      <Way icon={<FileDown />} title={t('recovery.file.title')} says={[t('recovery.file.hint')]}>
        <Button disabled={isBusy} onClick={props.onSaveFile}>
          {t('recovery.file.run')}
        </Button>
      </Way>
    </ol>
  )
}

interface WayProps {
  readonly icon: ReactNode
  readonly title: string
  readonly says: readonly string[]
  /** Its buttons. */
  readonly children: ReactNode
}

function Way({ icon, title, says, children }: WayProps) {
  const heading = useId()
  return (
    <li className={styles.way} aria-labelledby={heading}>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <div className={styles.what}>
        <h3 id={heading} className={styles.heading}>
          {title}
        </h3>
        {says.map((sentence) => (
          <p key={sentence} className={styles.soft}>
            {sentence}
          </p>
        ))}
        <div className={styles.buttons}>{children}</div>
      </div>
    </li>
  )
}
