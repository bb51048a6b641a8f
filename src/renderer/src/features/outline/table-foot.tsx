/** What stands under a table: how many rows, what the keys do, deleting what is selected, or why there are no rows. */
import { Trash2 } from 'lucide-react'
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import styles from './outline.module.css'

/** `all` counts every row, `rows` those that the filter keeps, `selected` the selected ones among these. */
export function TableFoot({
  rows,
  all,
  selected,
  filter,
  empty,
  onClear,
  onDelete,
}: {
  readonly rows: number
  readonly all: number
  readonly selected: number
  readonly filter: string
  readonly empty: string
  readonly onClear: () => void
  readonly onDelete: () => void
}) {
  return (
    <div className={styles.foot}>
      <p role="status">
        {all === 0 && empty}
        {all > 0 && rows === 0 && t('outline.noMatch', { typed: filter })}
        {rows > 0 &&
          (rows === all ? t('outline.rows', { count: all }) : t('outline.shown', { shown: rows, count: all }))}
      </p>
      {all > 0 && rows === 0 && (
        <Button size="small" onClick={onClear}>
          {t('outline.clear')}
        </Button>
      )}
      {rows > 0 && (
        <>
          <p className={styles.keys} title={t('outline.keys')}>
            {t('outline.keys')}
          </p>
          <Button size="small" icon={<Trash2 />} disabled={selected === 0} onClick={onDelete}>
            {selected === 0 ? t('outline.removeNone') : t('outline.remove', { count: selected })}
          </Button>
        </>
      )}
    </div>
  )
}
