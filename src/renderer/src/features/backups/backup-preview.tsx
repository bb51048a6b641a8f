/** What has changed since a backup was made: in four lines, then thing by thing. */
import { CircleCheck } from 'lucide-react'
import { useMemo } from 'react'
import type { Backup } from '#shared/model/backup.ts'
import { saySummary } from '#shared/text/say-difference.ts'
import { t } from '#shared/text/text.ts'
import { isUnchanged, sumUp } from '#shared/versions/sum-up.ts'
import { DifferenceTable } from '../../ui/differences/difference-table.tsx'
import { SumLines } from '../../ui/differences/sum-lines.tsx'
import { Problem } from '../../ui/problem.tsx'
import { saySize } from '../../ui/say-size.ts'
import { Spinner } from '../../ui/spinner.tsx'
import styles from './backups.module.css'
import { sayHoldings, sayInstant, sayPlaces } from './say-backup.ts'
import type { BackupLook, Preview } from './use-preview.ts'

export interface BackupPreviewProps {
  readonly backup: Backup
  readonly preview: Preview
  /** What the workshop is called now. */
  readonly title: string
  readonly now: Date
}

export function BackupPreview({ backup, preview, title, now }: BackupPreviewProps) {
  return (
    // It scrolls, so the keyboard must be able to get there.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling text needs the focus to be read by keyboard
    <section className={styles.preview} aria-label={t('backups.preview.label')} tabIndex={0}>
      <header>
        <h3 className={styles.when}>{sayInstant(backup.at, now)}</h3>
        <p className={styles.soft}>
          {t(`backups.reason.${backup.reason}`)} · {sayPlaces(backup)} · {saySize(backup.bytes)}
        </p>
      </header>
      {preview.kind === 'reading' && <Spinner label={t('backups.preview.reading')} />}
      {preview.kind === 'failed' && <Problem>{preview.message}</Problem>}
      {preview.kind === 'ready' && (
        <>
          {preview.look.title !== title && (
            <p className={styles.soft}>{t('backups.preview.renamed', { title: preview.look.title })}</p>
          )}
          <Since look={preview.look} />
        </>
      )}
    </section>
  )
}

function Since({ look: { backup, now, currency } }: { readonly look: BackupLook }) {
  const summary = useMemo(() => now && sumUp(backup, now), [backup, now])
  if (summary === null) {
    return (
      <>
        <p>{t('backups.preview.alone')}</p>
        <ul className={styles.holdings}>
          {sayHoldings(backup).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </>
    )
  }
  if (isUnchanged(summary)) {
    return (
      <div className={styles.same}>
        <CircleCheck aria-hidden="true" />
        <div>
          <h4>{t('backups.preview.same')}</h4>
          <p className={styles.soft}>{t('backups.preview.sameHint')}</p>
        </div>
      </div>
    )
  }
  const { differences } = summary
  return (
    <>
      <h4 className={styles.since}>{t('backups.preview.since')}</h4>
      <SumLines lines={saySummary(summary, currency)} />
      {differences.length > 0 && (
        <DifferenceTable differences={differences} was={t('backups.preview.was')} now={t('backups.preview.now')} />
      )}
    </>
  )
}
