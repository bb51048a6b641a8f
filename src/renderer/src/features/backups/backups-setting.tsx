/** Backups in the settings of this laptop: when they are made, where they lie, and the second folder. */
import { t } from '#shared/text/text.ts'
import { BackupPlaces } from './backup-places.tsx'
import styles from './backups.module.css'
import type { AskFolder } from './use-second-folder.ts'

export function BackupsSetting({ askFolder }: { readonly askFolder: AskFolder }) {
  return (
    <section className={styles.setting}>
      <h3>{t('backups.places.title')}</h3>
      <BackupPlaces askFolder={askFolder} />
      <p className={styles.soft}>{t('backups.places.hint')}</p>
    </section>
  )
}
