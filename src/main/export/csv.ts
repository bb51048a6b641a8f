/**
 * The map as tables for a spreadsheet: RFC 4180 with a mark for UTF-8, so that spreadsheets show every alphabet. Importing
 * the interactions again gives the same interactions, and the same parties as far as they serve or are served.
 */
import { guardCell } from '#shared/import/cell-guard.ts'
import type { Interaction } from '#shared/model/interaction.ts'
import type { Party } from '#shared/model/party.ts'

const PARTY_HEADER = ['name', 'kind', 'group', 'people', 'note'] as const

const INTERACTION_HEADER = [
  'provider',
  'customer',
  'service',
  'volume',
  'period',
  'channel',
  'trigger',
  'provider kind',
  'customer kind',
  'provider group',
  'customer group',
  'what',
  'when',
  'way',
  'effort',
  'moment of truth',
  'note',
] as const

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
    return [
      provider?.name ?? '',
      customer?.name ?? '',
      interaction.service,
      writeVolume(interaction.volume),
      interaction.period,
      interaction.channel === 'unsaid' ? '' : interaction.channel,
      interaction.trigger,
      provider?.kind ?? '',
      customer?.kind ?? '',
      provider?.group ?? '',
      customer?.group ?? '',
      interaction.what,
      interaction.when,
      interaction.way,
      interaction.effort,
      interaction.momentOfTruth,
      interaction.note,
    ]
  })
  return writeTable([INTERACTION_HEADER, ...rows])
}
