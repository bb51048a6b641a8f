/** What each column means: one list per meaning, filled with the names in the header. */
import { useState } from 'react'
import { COLUMN_MEANINGS, type ColumnMapping, type ColumnMeaning } from '#shared/model/imported-table.ts'
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { mapColumn } from './mapping.ts'
import styles from './table-import.module.css'

/** Always shown; the others once they are mapped or asked for. */
const FIRST: readonly ColumnMeaning[] = ['provider', 'customer', 'service', 'volume']
const NEEDED: readonly ColumnMeaning[] = ['provider', 'customer']

/** A column that is given a second meaning loses its first. */
export function MappingFields({
  header,
  mapping,
  onMapping,
}: {
  readonly header: readonly string[]
  readonly mapping: ColumnMapping
  readonly onMapping: (mapping: ColumnMapping) => void
}) {
  const [all, setAll] = useState(false)
  const options = [
    { value: '', label: t('tableImport.noColumn') },
    ...header.map((label, index) => ({ value: String(index), label })),
  ]
  const shown = COLUMN_MEANINGS.filter((meaning) => all || FIRST.includes(meaning) || mapping[meaning] !== undefined)
  return (
    <fieldset className={styles.mapping}>
      <legend className={styles.heading}>{t('tableImport.columns')}</legend>
      <div className={styles.columns}>
        {shown.map((meaning) => {
          const label = t(`tableImport.meaning.${meaning}`)
          const needed = NEEDED.includes(meaning)
          return (
            <Select<string>
              key={meaning}
              label={needed ? t('tableImport.needed', { meaning: label }) : label}
              value={String(mapping[meaning] ?? '')}
              options={options}
              error={needed && mapping[meaning] === undefined ? t('tableImport.choosePlease') : null}
              onValue={(value) => {
                onMapping(mapColumn(mapping, meaning, value === '' ? null : Number(value)))
              }}
            />
          )
        })}
      </div>
      {shown.length < COLUMN_MEANINGS.length && (
        <div>
          <Button
            size="small"
            variant="quiet"
            onClick={() => {
              setAll(true)
            }}
          >
            {t('tableImport.moreColumns')}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
