/** What can be taken home, in groups; each line says what it is good for. */
import { useId } from 'react'
import type { ExportFormat } from '#shared/model/export.ts'
import { t } from '#shared/text/text.ts'
import { EXPORT_GROUPS } from './export-kinds.ts'
import styles from './exports.module.css'

export interface FormatListProps {
  readonly formats: readonly ExportFormat[]
  readonly chosen: ExportFormat
  readonly onChoose: (format: ExportFormat) => void
}

export function FormatList({ formats, chosen, onChoose }: FormatListProps) {
  const own = useId()
  return (
    <div className={styles.formats} role="radiogroup" aria-label={t('exports.what')}>
      {EXPORT_GROUPS.map(({ id, formats: all }) => {
        const offered = all.filter((format) => formats.includes(format))
        if (offered.length === 0) return null
        return (
          <div key={id} className={styles.group}>
            <h3 className={styles.heading}>{t(`exports.group.${id}`)}</h3>
            {offered.map((format) => (
              <label key={format} className={styles.format}>
                <input
                  type="radio"
                  name={own}
                  checked={format === chosen}
                  aria-labelledby={`${own}-${format}-name`}
                  aria-describedby={`${own}-${format}`}
                  onChange={() => onChoose(format)}
                />
                <span className={styles.words}>
                  <span id={`${own}-${format}-name`} className={styles.name}>
                    {t(`exports.name.${format}`)}
                  </span>
                  <span id={`${own}-${format}`} className={styles.summary}>
                    {t(`exports.summary.${format}`)}
                  </span>
                </span>
              </label>
            ))}
          </div>
        )
      })}
    </div>
  )
}
