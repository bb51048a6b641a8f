/** The backups of a workshop, day by day. Arrow keys go from one to the next, Enter or a click chooses it. */
import { HardDrive, Usb } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { Backup, BackupId } from '#shared/model/backup.ts'
import { t } from '#shared/text/text.ts'
import { moveFocus } from '../../ui/move-focus.ts'
import { saySize } from '../../ui/say-size.ts'
import { sayTime } from '../../ui/say-when.ts'
import styles from './backups.module.css'
import { groupByDay } from './group-by-day.ts'
import { sayPlacesShortly } from './say-backup.ts'

export interface BackupListProps {
  /** The newest first. */
  readonly backups: readonly Backup[]
  readonly now: Date
  readonly chosen: BackupId | null
  readonly onChoose: (backup: Backup) => void
}

export function BackupList({ backups, now, chosen, onChoose }: BackupListProps) {
  const list = useRef<HTMLElement>(null)
  useEffect(() => {
    // The list comes a moment after the dialog: the keyboard begins on what is chosen.
    list.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus()
  }, [])
  return (
    <nav
      ref={list}
      className={styles.list}
      aria-label={t('backups.list')}
      onKeyDown={(event) => moveFocus(event, [...event.currentTarget.querySelectorAll('button')], 'down')}
    >
      {groupByDay(backups, now).map(({ day, name, backups: some }) => (
        <section key={day} aria-label={name}>
          <h3 className={styles.day}>{name}</h3>
          <ul>
            {some.map((backup) => (
              <li key={backup.id}>
                <button
                  type="button"
                  className={styles.backup}
                  aria-current={backup.id === chosen}
                  onClick={() => onChoose(backup)}
                >
                  <span className={styles.time}>{sayTime(new Date(backup.at))}</span>
                  <span className={styles.reason}>{t(`backups.reason.${backup.reason}`)}</span>
                  <span className={styles.facts}>
                    {backup.places.includes('library') && <HardDrive aria-hidden="true" />}
                    {backup.places.includes('second') && <Usb aria-hidden="true" />}
                    <span>
                      {saySize(backup.bytes)} · {sayPlacesShortly(backup)}
                    </span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}
