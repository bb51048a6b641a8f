/**
 * What is true while something cannot be saved, what only this window holds, and the ways out. It hangs on the saved
 * indicator: the one place that speaks of saving, so that nothing pops up over the work.
 */
import { Download, LifeBuoy, RotateCcw, Save } from 'lucide-react'
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import { HelpLink } from '../../ui/help-link.tsx'
import styles from './saving-card.module.css'

export interface SavingCardProps {
  /** A finished sentence. */
  readonly message: string
  /** Gestures on the map, and what else was typed, that are not on disk. */
  readonly edits: number
  readonly entries: number
  readonly onTryAgain: () => void
  /** Null unless the file itself is damaged. */
  readonly onRecover: (() => void) | null
  /** Whether what waits lies nowhere else yet, so that it would be lost with the workshop closed. */
  readonly isOnlyHere: boolean
  /** Null while no core answers. */
  readonly onElsewhere: (() => void) | null
  /** Null where a window cannot give a file to the downloads, and while nothing waits. */
  readonly onKeep: (() => void) | null
  /** Null until what waits is somewhere else. */
  readonly onLeave: (() => void) | null
}

export function SavingCard({ message, edits, entries, isOnlyHere, ...ways }: SavingCardProps) {
  const { onTryAgain, onRecover, onElsewhere, onKeep, onLeave } = ways
  return (
    <div className={styles.card}>
      <p className={styles.message}>{message}</p>
      {/* Of a damaged file nobody knows that everything in it is safe. */}
      {(onRecover === null || edits + entries > 0) && <p className={styles.waits}>{sayWaiting(edits, entries)}</p>}
      <div className={styles.ways}>
        {onElsewhere !== null && (
          <div className={styles.way}>
            <Button icon={<Save />} onClick={onElsewhere}>
              {t('saving.elsewhere')}
            </Button>
            <p>{t('saving.elsewhereHint')}</p>
          </div>
        )}
        {onKeep !== null && (
          <div className={styles.way}>
            <Button icon={<Download />} onClick={onKeep}>
              {t('saving.keep')}
            </Button>
            <p>{t('saving.keepHint')}</p>
          </div>
        )}
        {onRecover !== null && (
          <div className={styles.way}>
            <Button variant="primary" icon={<LifeBuoy />} disabled={isOnlyHere} onClick={onRecover}>
              {t('saving.recover')}
            </Button>
            <p>{t(isOnlyHere ? 'saving.recoverFirst' : 'saving.recoverHint')}</p>
          </div>
        )}
      </div>
      <footer className={styles.foot}>
        <HelpLink topic={onRecover === null ? 'file.notSaved' : 'file.broken'} />
        {onLeave !== null && (
          <Button variant="quiet" onClick={onLeave}>
            {t('saving.leave')}
          </Button>
        )}
        <Button variant={onRecover === null ? 'primary' : 'secondary'} icon={<RotateCcw />} onClick={onTryAgain}>
          {t('saving.tryAgain')}
        </Button>
      </footer>
    </div>
  )
}

function sayWaiting(edits: number, entries: number): string {
  if (edits + entries === 0) return t('saving.nothingWaits')
  const said = { edits: t('saving.edits', { count: edits }), entries: t('saving.entries', { count: entries }) }
  const what = edits === 0 ? said.entries : entries === 0 ? said.edits : t('saving.both', said)
  return t('saving.waits', { what })
}
