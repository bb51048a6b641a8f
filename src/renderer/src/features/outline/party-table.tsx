/** The parties as a table. */
import { useMemo } from 'react'
import { listGroups } from '#shared/model/names.ts'
import type { Party } from '#shared/model/party.ts'
import { t } from '#shared/text/text.ts'
import { useMapCommands } from '../../canvas/hooks.ts'
import type { MapCommands, MapContents } from '../../canvas/map-api.ts'
import { KindIcon } from '../../ui/kind-icon.tsx'
import { editTogether } from './cell-editor.ts'
import styles from './outline.module.css'
import { OutlineGrid } from './outline-grid.tsx'
import { type OutlineColumn, PARTY_COLUMNS, type PartyColumn, partyRows } from './outline-rows.ts'
import { editPartyCell } from './party-editors.ts'
import { TableFoot } from './table-foot.tsx'
import { useOutlineTable } from './use-outline-table.ts'

const WIDTHS: Readonly<Record<PartyColumn, string>> = {
  name: 'minmax(9rem, 2.4fr)',
  kind: 'minmax(7.5rem, 1.2fr)',
  group: 'minmax(7.5rem, 2.2fr)',
  people: 'minmax(5.5rem, 1.4fr)',
  serves: 'minmax(4.75rem, 0.6fr)',
  servedBy: 'minmax(6.25rem, 0.6fr)',
}

/** Name, kind, group and people can be edited; the counts follow from the interactions. */
export function PartyTable({ contents, filter, onClear }: TableProps) {
  const { parties, interactions } = contents
  const commands = useMapCommands()
  const all = useMemo(() => partyRows(parties, interactions), [parties, interactions])
  const byId = useMemo(() => new Map<string, (typeof parties)[number]>(parties.map((one) => [one.id, one])), [parties])
  const groups = useMemo(() => listGroups(parties), [parties])
  const table = useOutlineTable<PartyColumn>(all, filter, 'name')
  return (
    <>
      <OutlineGrid<PartyColumn>
        name={t('outline.parties')}
        columns={COLUMNS}
        {...table}
        editorOf={(row, column) => {
          const ids = TOGETHER.includes(column) ? table.withSelected(row.id) : [row.id]
          return editTogether(ids, inOneVisit(commands), (id, own) => {
            const party = byId.get(id)
            return party === undefined ? null : editPartyCell(party, column, groups, own)
          })
        }}
        renderCell={(row, column) => {
          const party = byId.get(row.id)
          if (column !== 'kind' || party === undefined) return undefined
          return (
            <span className={styles.kind}>
              <KindIcon kind={party.kind} />
              {row.texts.kind}
            </span>
          )
        }}
      />
      <TableFoot
        rows={table.rows.length}
        selected={table.shownSelected.length}
        onDelete={table.onDeleteSelected}
        all={all.length}
        filter={filter}
        empty={t('outline.noParties')}
        onClear={onClear}
      />
    </>
  )
}

/** Columns that several selected rows are edited in together. */
const TOGETHER: readonly PartyColumn[] = ['kind', 'group', 'people']

const inOneVisit =
  ({ updateParty }: MapCommands) =>
  (visit: () => string): Pick<MapCommands, 'updateParty'> => ({
    updateParty: (id, patch) => updateParty(id, patch, visit() || undefined),
  })

export interface TableProps {
  /** What is shown. */
  readonly contents: MapContents
  /** Everybody, also who is hidden: an end can be moved to any of them. */
  readonly allParties: readonly Party[]
  readonly filter: string
  readonly onClear: () => void
}

const COLUMNS: readonly OutlineColumn<PartyColumn>[] = PARTY_COLUMNS.map((id) => ({
  id,
  label: t(`outline.column.${id}`),
  width: WIDTHS[id],
  numeric: id === 'serves' || id === 'servedBy',
}))
