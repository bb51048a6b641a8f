/** The interactions as a table. */
import { useMemo } from 'react'
import type { Party } from '#shared/model/party.ts'
import { t } from '#shared/text/text.ts'
import type { MapContents } from '../../canvas/map-api.ts'
import type { GridColumn } from '../../ui/grid/grid-rows.ts'
import { editInteractionCell } from './interaction-editors.ts'
import { INTERACTION_COLUMNS, type InteractionColumn, interactionRows } from './outline-rows.ts'
import type { TableSpec } from './outline-table.tsx'

const WIDTHS: Readonly<Record<InteractionColumn, string>> = {
  provider: 'minmax(7rem, 2fr)',
  customer: 'minmax(7rem, 2fr)',
  service: 'minmax(8rem, 2.6fr)',
  channel: 'minmax(6rem, 1fr)',
  volume: 'minmax(5rem, 0.8fr)',
  period: 'minmax(6.5rem, 1fr)',
}

const COLUMNS: readonly GridColumn<InteractionColumn>[] = INTERACTION_COLUMNS.map((id) => ({
  id,
  label: t(`outline.column.${id}`),
  width: WIDTHS[id],
  numeric: id === 'volume',
}))

/** Every cell can be edited; another provider or customer moves that end on the map, to any of `everybody`. */
export function useInteractionSpec(
  { parties, interactions }: MapContents,
  everybody: readonly Party[],
): TableSpec<InteractionColumn> {
  const rows = useMemo(() => interactionRows(parties, interactions), [parties, interactions])
  const byId = useMemo(
    () => new Map<string, (typeof interactions)[number]>(interactions.map((one) => [one.id, one])),
    [interactions],
  )
  return {
    name: t('outline.interactions'),
    columns: COLUMNS,
    rows,
    first: 'provider',
    together: ['channel', 'volume', 'period'],
    empty: t('outline.noInteractions'),
    editorOf(id, column, commands) {
      const interaction = byId.get(id)
      return interaction === undefined ? null : editInteractionCell(interaction, column, everybody, commands)
    },
  }
}
