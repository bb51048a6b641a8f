/** Who serves whom: choosing another party moves that end of the interaction. */
import { ArrowUpDown } from 'lucide-react'
import { useMemo } from 'react'
import type { Interaction } from '#shared/model/interaction.ts'
import { compareNames } from '#shared/model/names.ts'
import type { Party } from '#shared/model/party.ts'
import { t } from '#shared/text/text.ts'
import { useMapCommands } from '../../canvas/hooks.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Select } from '../../ui/select.tsx'
import styles from './inspector.module.css'

/** Both ends in one undo step when they are swapped. */
export function InteractionEnds({
  interaction,
  parties,
}: {
  readonly interaction: Interaction
  readonly parties: readonly Party[]
}) {
  const { reroute } = useMapCommands()
  const { id, provider, customer } = interaction
  const options = useMemo(
    () =>
      [...parties]
        .sort((a, b) => compareNames(a.name, b.name))
        .map((party) => ({ value: party.id, label: party.name })),
    [parties],
  )
  return (
    <div className={styles.ends}>
      <div className={styles.endsFields}>
        <Select
          label={t('inspector.interaction.provider')}
          value={provider}
          options={options}
          onValue={(chosen) => {
            reroute(id, { provider: chosen })
          }}
        />
        <Select
          label={t('inspector.interaction.customer')}
          value={customer}
          options={options}
          onValue={(chosen) => {
            reroute(id, { customer: chosen })
          }}
        />
      </div>
      <IconButton
        name={t('inspector.interaction.swap')}
        icon={<ArrowUpDown />}
        size="small"
        tooltipSide="left"
        disabled={provider === customer}
        onClick={() => {
          reroute(id, { provider: customer, customer: provider })
        }}
      />
    </div>
  )
}
