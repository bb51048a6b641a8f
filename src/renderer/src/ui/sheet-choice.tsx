/** Which sheet of a workbook is meant. */
import { t } from '#shared/text/text.ts'
import { Select } from './select.tsx'

export function SheetChoice({
  sheets,
  sheet,
  onSheet,
}: {
  readonly sheets: readonly string[]
  readonly sheet: string
  readonly onSheet: (sheet: string) => void
}) {
  return (
    <Select<string>
      label={t('tableImport.sheet')}
      value={sheet}
      options={sheets.map((name) => ({ value: name, label: name }))}
      onValue={onSheet}
    />
  )
}
