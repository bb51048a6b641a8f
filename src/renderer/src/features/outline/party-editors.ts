/** How the cells of a party are edited in the outline. Choosing another zone moves the party there on the map. */
import { PARTY_TEXTS, type PartyText } from '#shared/model/fact-text.ts'
import type { ZoneId } from '#shared/model/ids.ts'
import { PARTY_KINDS, type Party } from '#shared/model/party.ts'
import type { Zone } from '#shared/model/zone.ts'
import { nameZone } from '#shared/text/name-zone.ts'
import { t } from '#shared/text/text.ts'
import type { MapCommands } from '../../canvas/map-api.ts'
import { checkBy } from '../../ui/check-typed.ts'
import type { CellEditor, ChoiceEditor } from '../../ui/grid/cell-editor.ts'
import type { PartyColumn } from './outline-rows.ts'

/** What can be chosen for a party, and where it stands. */
export interface PartyChoices {
  readonly groups: readonly string[]
  readonly zones: readonly Zone[]
  readonly zone: ZoneId | null
}

/** The choice of "in no zone". */
const NONE = ''

/** Null for the columns that count. */
export function editPartyCell(
  party: Party,
  column: PartyColumn,
  { groups, zones, zone }: PartyChoices,
  commands: Pick<MapCommands, 'updateParty' | 'moveToZone'>,
): CellEditor | null {
  const text = (name: PartyText, suggestions: readonly string[] = []): CellEditor => ({
    kind: 'text',
    value: party[name],
    check: checkBy(PARTY_TEXTS[name]),
    suggestions,
    write: (value) => {
      commands.updateParty(party.id, { [name]: value })
    },
  })
  switch (column) {
    case 'name':
    case 'people':
      return text(column)
    case 'group':
      return text(column, groups)
    case 'kind':
      return {
        kind: 'choice',
        value: party.kind,
        options: PARTY_KINDS.map((kind) => ({ value: kind, label: t(`term.kind.${kind}`) })),
        write: (value) => {
          const kind = PARTY_KINDS.find((one) => one === value)
          if (kind !== undefined) commands.updateParty(party.id, { kind })
        },
      }
    case 'zone':
      return {
        kind: 'choice',
        value: zone ?? NONE,
        options: zoneOptions(zones),
        write: (value) => {
          commands.moveToZone([party.id], zones.find(({ id }) => id === value)?.id ?? null)
        },
      }
    default:
      return null
  }
}

/** Every zone, and none. */
export function zoneOptions(zones: readonly Zone[]): ChoiceEditor['options'] {
  return [
    { value: NONE, label: t('outline.tree.outside') },
    ...zones.map(({ id, name }) => ({ value: id, label: nameZone(name) })),
  ]
}
