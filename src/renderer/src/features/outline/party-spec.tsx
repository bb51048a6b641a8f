/** The parties as a table. */
import { useMemo } from 'react'
import type { PartyId, ZoneId } from '#shared/model/ids.ts'
import { listGroups } from '#shared/model/names.ts'
import { nameZone } from '#shared/text/name-zone.ts'
import { t } from '#shared/text/text.ts'
import type { MapContents } from '../../canvas/map-api.ts'
import type { GridColumn } from '../../ui/grid/grid-rows.ts'
import { KindIcon } from '../../ui/kind-icon.tsx'
import styles from './outline.module.css'
import { PARTY_COLUMNS, type PartyColumn, partyRows } from './outline-rows.ts'
import type { TableSpec } from './outline-table.tsx'
import { editPartyCell } from './party-editors.ts'

const WIDTHS: Readonly<Record<PartyColumn, string>> = {
  name: 'minmax(9rem, 2.4fr)',
  kind: 'minmax(7.5rem, 1.2fr)',
  group: 'minmax(7.5rem, 2.2fr)',
  zone: 'minmax(7rem, 1.6fr)',
  people: 'minmax(5.5rem, 1.4fr)',
  serves: 'minmax(4.75rem, 0.6fr)',
  servedBy: 'minmax(6.25rem, 0.6fr)',
}

const COLUMNS: readonly GridColumn<PartyColumn>[] = PARTY_COLUMNS.map((id) => ({
  id,
  label: t(`outline.column.${id}`),
  width: WIDTHS[id],
  numeric: id === 'serves' || id === 'servedBy',
}))

/** Everything can be edited but the counts, which follow from the interactions. Zones are listed while there are any. */
export function usePartySpec(
  { parties, interactions, zones }: MapContents,
  zoneOf: ReadonlyMap<PartyId, ZoneId>,
): TableSpec<PartyColumn> {
  const rows = useMemo(() => {
    const names = new Map(zones.map(({ id, name }) => [id, nameZone(name)]))
    return partyRows(parties, interactions, (party) => names.get(zoneOf.get(party) as ZoneId) ?? '')
  }, [parties, interactions, zones, zoneOf])
  const byId = useMemo(() => new Map<string, (typeof parties)[number]>(parties.map((one) => [one.id, one])), [parties])
  const groups = useMemo(() => listGroups(parties), [parties])
  return {
    name: t('outline.parties'),
    columns: zones.length > 0 ? COLUMNS : COLUMNS.filter(({ id }) => id !== 'zone'),
    rows,
    first: 'name',
    together: ['kind', 'group', 'people', 'zone'],
    empty: t('outline.noParties'),
    editorOf(id, column, commands) {
      const party = byId.get(id)
      if (party === undefined) return null
      return editPartyCell(party, column, { groups, zones, zone: zoneOf.get(party.id) ?? null }, commands)
    },
    renderCell(row, column) {
      const party = byId.get(row.id)
      if (column !== 'kind' || party === undefined) return undefined
      return (
        <span className={styles.kind}>
          <KindIcon kind={party.kind} />
          {row.texts.kind}
        </span>
      )
    },
  }
}
