/** How the cells of an interaction are edited in the outline. Choosing another party moves that end of it. */
import { INTERACTION_TEXTS } from '#shared/model/fact-text.ts'
import { CHANNELS, type Interaction, PERIODS } from '#shared/model/interaction.ts'
import { compareNames } from '#shared/model/names.ts'
import type { Party } from '#shared/model/party.ts'
import { t } from '#shared/text/text.ts'
import type { MapCommands } from '../../canvas/map-api.ts'
import { checkBy, checkVolume, showNumber } from '../../ui/check-typed.ts'
import type { CellEditor } from '../../ui/grid/cell-editor.ts'
import type { InteractionColumn } from './outline-rows.ts'

type Commands = Pick<MapCommands, 'updateInteraction' | 'reroute'>

/** Every column of an interaction can be edited. */
export function editInteractionCell(
  interaction: Interaction,
  column: InteractionColumn,
  parties: readonly Party[],
  commands: Commands,
): CellEditor {
  const { id } = interaction
  const { updateInteraction } = commands
  switch (column) {
    case 'provider':
    case 'customer':
      return editEnd(interaction, column, parties, commands)
    case 'service':
      return {
        kind: 'text',
        value: interaction.service,
        check: checkBy(INTERACTION_TEXTS.service),
        suggestions: [],
        write: (service) => {
          updateInteraction(id, { service })
        },
      }
    case 'volume':
      return {
        kind: 'text',
        value: interaction.volume === null ? '' : String(interaction.volume),
        show: showNumber,
        check: checkVolume,
        suggestions: [],
        write: (volume) => {
          updateInteraction(id, { volume: volume === '' ? null : Number(volume) })
        },
      }
    case 'channel':
      return choice(
        interaction.channel,
        CHANNELS,
        (channel) => t(`term.channel.${channel}`),
        (channel) => {
          updateInteraction(id, { channel })
        },
      )
    case 'period':
      return choice(
        interaction.period,
        PERIODS,
        (period) => t(`term.period.${period}`),
        (period) => {
          updateInteraction(id, { period })
        },
      )
  }
}

function editEnd(
  { id, provider, customer }: Interaction,
  end: 'provider' | 'customer',
  parties: readonly Party[],
  { reroute }: Commands,
): CellEditor {
  return {
    kind: 'choice',
    value: end === 'provider' ? provider : customer,
    options: [...parties]
      .sort((a, b) => compareNames(a.name, b.name))
      .map((party) => ({ value: party.id, label: party.name })),
    write: (value) => {
      const chosen = parties.find((party) => party.id === value)
      if (chosen !== undefined) reroute(id, { [end]: chosen.id })
    },
  }
}

function choice<V extends string>(
  value: V,
  values: readonly V[],
  labelOf: (value: V) => string,
  write: (value: V) => void,
): CellEditor {
  return {
    kind: 'choice',
    value,
    options: values.map((one) => ({ value: one, label: labelOf(one) })),
    write: (chosen) => {
      const known = values.find((one) => one === chosen)
      if (known !== undefined) write(known)
    },
  }
}
