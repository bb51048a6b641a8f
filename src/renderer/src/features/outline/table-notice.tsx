/** The sentence under a table without rows: nothing there yet, or nothing that the filter keeps. */
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import styles from './outline.module.css'

/** Draws nothing while there are rows. */
export function TableNotice({
  rows,
  all,
  filter,
  empty,
  onClear,
}: {
  readonly rows: number
  readonly all: number
  readonly filter: string
  readonly empty: string
  readonly onClear: () => void
}) {
  if (rows > 0) return null
  return (
    <div className={styles.notice} role="status">
      <p>{all === 0 ? empty : t('outline.noMatch', { typed: filter })}</p>
      {all > 0 && (
        <Button size="small" onClick={onClear}>
          {t('outline.clear')}
        </Button>
      )}
    </div>
  )
}
