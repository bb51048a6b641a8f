/** Several things selected: how many, and what they share, edited together as one undo step. */
import { PARTY_TEXTS } from '#shared/model/fact-text.ts'
import { CHANNELS, type Channel, type Interaction } from '#shared/model/interaction.ts'
import { listGroups } from '#shared/model/names.ts'
import type { Party, PartyFacts } from '#shared/model/party.ts'
import { t } from '#shared/text/text.ts'
import { useMapCommands } from '../../canvas/hooks.ts'
import { FactText } from '../../ui/fact-input.tsx'
import { Select } from '../../ui/select.tsx'
import { newVisit } from '../../ui/typing.ts'
import styles from './inspector.module.css'
import { KindChoice } from './kind-choice.tsx'
import { RouteChoice } from './route-choice.tsx'
import { commonValue } from './selection-of.ts'

/** Must be keyed by the selection. Everything that is not a party or an interaction is only counted. */
export function SeveralPanel({
  count,
  parties,
  interactions,
  allParties,
}: {
  readonly count: number
  readonly parties: readonly Party[]
  readonly interactions: readonly Interaction[]
  readonly allParties: readonly Party[]
}) {
  const { updateParty, updateInteraction } = useMapCommands()
  const setAll = (patch: Partial<PartyFacts>, visit: string) => {
    for (const { id } of parties) updateParty(id, patch, visit)
  }
  const group = commonValue(parties.map((party) => party.group))
  const channel = commonValue(interactions.map((interaction) => interaction.channel))
  return (
    <div className={styles.panel}>
      <p className={styles.soft}>{t('inspector.selected', { count })}</p>
      <ul className={styles.counts}>
        {parties.length > 0 && <li>{t('inspector.count.parties', { count: parties.length })}</li>}
        {interactions.length > 0 && <li>{t('inspector.count.interactions', { count: interactions.length })}</li>}
      </ul>
      {parties.length > 0 && (
        <>
          <KindChoice
            name={t('inspector.several.kindOf', { count: parties.length })}
            kind={commonValue(parties.map((party) => party.kind))}
            onKind={(kind) => {
              setAll({ kind }, newVisit())
            }}
          />
          <FactText
            target={`${parties.map((party) => party.id).join(' ')}.group`}
            label={t('inspector.several.groupOf', { count: parties.length })}
            rule={PARTY_TEXTS.group}
            stored={group ?? ''}
            suggestions={listGroups(allParties)}
            {...(group === null ? { placeholder: t('inspector.several.groupMixed') } : {})}
            write={(value, visit) => {
              setAll({ group: value }, visit)
            }}
          />
        </>
      )}
      {interactions.length > 0 && (
        <Select<Channel | 'mixed'>
          label={t('inspector.several.channelOf', { count: interactions.length })}
          value={channel ?? 'mixed'}
          options={[
            ...(channel === null ? [{ value: 'mixed' as const, label: t('inspector.several.mixed') }] : []),
            ...CHANNELS.map((one) => ({ value: one, label: t(`term.channel.${one}`) })),
          ]}
          onValue={(chosen) => {
            if (chosen === 'mixed') return
            const visit = newVisit()
            for (const { id } of interactions) updateInteraction(id, { channel: chosen }, visit)
          }}
        />
      )}
      {interactions.length > 0 && (
        <RouteChoice
          label={t('inspector.route.of', { count: interactions.length })}
          interactions={interactions.map(({ id }) => id)}
        />
      )}
    </div>
  )
}
