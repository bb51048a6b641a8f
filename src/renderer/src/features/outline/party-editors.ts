/** How the cells of a party are edited in the outline. */
import { PARTY_TEXTS, type PartyText } from '#shared/model/fact-text.ts'
import { PARTY_KINDS, type Party } from '#shared/model/party.ts'
import { t } from '#shared/text/text.ts'
import type { MapCommands } from '../../canvas/map-api.ts'
import { checkBy } from '../../ui/check-typed.ts'
import type { CellEditor } from './cell-editor.ts'
import type { PartyColumn } from './outline-rows.ts'

/** Null for the columns that count. */
export function editPartyCell(
  party: Party,
  column: PartyColumn,
  groups: readonly string[],
  { updateParty }: Pick<MapCommands, 'updateParty'>,
): CellEditor | null {
  const text = (name: PartyText, suggestions: readonly string[] = []): CellEditor => ({
    kind: 'text',
    value: party[name],
    check: checkBy(PARTY_TEXTS[name]),
    suggestions,
    write: (value) => {
      updateParty(party.id, { [name]: value })
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
          if (kind !== undefined) updateParty(party.id, { kind })
        },
      }
    default:
      return null
  }
}
