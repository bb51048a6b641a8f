/**
 * The map as tables for a spreadsheet: RFC 4180 with a mark for UTF-8, so that spreadsheets show every alphabet. Importing
 * the interactions again gives the same interactions, and the same parties as far as they serve or are served.
 */
import { guardCell } from '#shared/import/cell-guard.ts'
import { COLUMN_MEANINGS, type ColumnMeaning } from '#shared/model/imported-table.ts'
import type { Interaction } from '#shared/model/interaction.ts'
import type { Party } from '#shared/model/party.ts'

const PARTY_HEADER = ['name', 'kind', 'group', 'people', 'note'] as const

/** "providerKind" is called "provider kind", as the import reads it. */
const INTERACTION_HEADER = COLUMN_MEANINGS.map((meaning) =>
  meaning.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
)

function writeCell(text: string): string {
  const guarded = guardCell(text)
  return /[",;\t|\r\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}

function writeTable(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => row.map(writeCell).join(',')).join('\r\n')}\r\n`
}

/** "1.234" could be read as twelve hundred and thirty-four; "1.2340" cannot. */
function writeVolume(volume: number | null): string {
  if (volume === null) return ''
  const text = String(volume)
  return /^\d{1,3}\.\d{3}$/.test(text) ? `${text}0` : text
}

/** One row per party, in the order given. */
export function partiesToCsv(parties: readonly Party[]): string {
  return writeTable([PARTY_HEADER, ...parties.map((party) => PARTY_HEADER.map((column) => party[column]))])
}

/** One row per interaction, in the order given, with what is said of its two ends. */
export function interactionsToCsv(parties: readonly Party[], interactions: readonly Interaction[]): string {
  const byId = new Map(parties.map((party) => [party.id, party]))
  const rows = interactions.map((interaction) => {
    const provider = byId.get(interaction.provider)
    const customer = byId.get(interaction.customer)
    const { what, when, way, effort, momentOfTruth, note } = interaction
    const cells: Readonly<Record<ColumnMeaning, string>> = {
      provider: provider?.name ?? '',
      customer: customer?.name ?? '',
      service: interaction.service,
      volume: writeVolume(interaction.volume),
      period: interaction.period,
      channel: interaction.channel === 'unsaid' ? '' : interaction.channel,
      trigger: interaction.trigger,
      providerKind: provider?.kind ?? '',
      customerKind: customer?.kind ?? '',
      providerGroup: provider?.group ?? '',
      customerGroup: customer?.group ?? '',
      ...{ what, when, way, effort, momentOfTruth, note },
    }
    return COLUMN_MEANINGS.map((meaning) => cells[meaning])
  })
  return writeTable([INTERACTION_HEADER, ...rows])
}
