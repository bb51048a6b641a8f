/** What becomes of a table of interactions: its columns, the first of them, and the rows that need a look. */
import type { ColumnMapping } from '#shared/model/imported-table.ts'
import { Problem } from '../../ui/problem.tsx'
import { MappingFields } from './mapping-fields.tsx'
import styles from './table-import.module.css'
import { TablePreview } from './table-preview.tsx'
import type { ReadInteractions } from './use-table-file.ts'

export function InteractionsPart({
  read: { table, mapping, reading, problem },
  onMapping,
}: {
  readonly read: ReadInteractions
  readonly onMapping: (mapping: ColumnMapping) => void
}) {
  return (
    <>
      <MappingFields header={table.header} mapping={mapping} onMapping={onMapping} />
      {problem === null ? (
        <div aria-busy={reading} className={reading ? styles.busy : styles.result}>
          <TablePreview table={table} />
        </div>
      ) : (
        <Problem>{problem}</Problem>
      )}
    </>
  )
}
