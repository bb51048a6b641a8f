/** The interactions as a table. */
import { useMemo } from 'react'
import { t } from '#shared/text/text.ts'
import { useMapCommands } from '../../canvas/hooks.ts'
import type { MapCommands } from '../../canvas/map-api.ts'
import { editTogether } from './cell-editor.ts'
import { editInteractionCell } from './interaction-editors.ts'
import { OutlineGrid } from './outline-grid.tsx'
import { INTERACTION_COLUMNS, type InteractionColumn, interactionRows, type OutlineColumn } from './outline-rows.ts'
import type { TableProps } from './party-table.tsx'
import { TableFoot } from './table-foot.tsx'
import { useOutlineTable } from './use-outline-table.ts'

const WIDTHS: Readonly<Record<InteractionColumn, string>> = {
  provider: 'minmax(7rem, 2fr)',
  customer: 'minmax(7rem, 2fr)',
  service: 'minmax(8rem, 2.6fr)',
  channel: 'minmax(6rem, 1fr)',
  volume: 'minmax(5rem, 0.8fr)',
  period: 'minmax(6.5rem, 1fr)',
}

const COLUMNS: readonly OutlineColumn<InteractionColumn>[] = INTERACTION_COLUMNS.map((id) => ({
  id,
  label: t(`outline.column.${id}`),
  width: WIDTHS[id],
  numeric: id === 'volume',
}))

/** Columns that several selected rows are edited in together. */
const TOGETHER: readonly InteractionColumn[] = ['channel', 'volume', 'period']

const inOneVisit =
  ({ updateInteraction, reroute }: MapCommands) =>
  (visit: () => string): Pick<MapCommands, 'updateInteraction' | 'reroute'> => ({
    updateInteraction: (id, patch) => updateInteraction(id, patch, visit() || undefined),
    reroute,
  })

/** Every cell can be edited; another provider or customer moves that end on the map. */
export function InteractionTable({ contents, allParties, filter, onClear }: TableProps) {
  const { parties, interactions } = contents
  const commands = useMapCommands()
  const all = useMemo(() => interactionRows(parties, interactions), [parties, interactions])
  const byId = useMemo(
    () => new Map<string, (typeof interactions)[number]>(interactions.map((one) => [one.id, one])),
    [interactions],
  )
  const table = useOutlineTable<InteractionColumn>(all, filter, 'provider')
  return (
    <>
      <OutlineGrid<InteractionColumn>
        name={t('outline.interactions')}
        columns={COLUMNS}
        {...table}
        editorOf={(row, column) => {
          const ids = TOGETHER.includes(column) ? table.withSelected(row.id) : [row.id]
          return editTogether(ids, inOneVisit(commands), (id, own) => {
            const interaction = byId.get(id)
            return interaction === undefined ? null : editInteractionCell(interaction, column, allParties, own)
          })
        }}
      />
      <TableFoot
        rows={table.rows.length}
        selected={table.shownSelected.length}
        onDelete={table.onDeleteSelected}
        all={all.length}
        filter={filter}
        empty={t('outline.noInteractions')}
        onClear={onClear}
      />
    </>
  )
}
