/** An interaction: its ends, what is served, how often, and what the customer can count on. */
import type { ReactNode } from 'react'
import { DIMENSIONS } from '#shared/model/dimension.ts'
import { INTERACTION_TEXTS, type InteractionText } from '#shared/model/fact-text.ts'
import { CHANNELS, type Interaction, PERIODS } from '#shared/model/interaction.ts'
import type { Party } from '#shared/model/party.ts'
import { t } from '#shared/text/text.ts'
import { useMapCommands } from '../../canvas/hooks.ts'
import { checkVolume } from '../../ui/check-typed.ts'
import { FactNumber, FactText } from '../../ui/fact-input.tsx'
import { Select } from '../../ui/select.tsx'
import styles from './inspector.module.css'
import { InteractionEnds } from './interaction-ends.tsx'
import { RouteChoice } from './route-choice.tsx'

/** Must be keyed by the interaction. `children` stand between the facts and the note: its changes. */
export function InteractionPanel({
  interaction,
  parties,
  children,
}: {
  readonly interaction: Interaction
  readonly parties: readonly Party[]
  readonly children: ReactNode
}) {
  const { updateInteraction } = useMapCommands()
  const { id } = interaction
  const text = (name: InteractionText) => ({
    target: `${id}.${name}`,
    label: t(`inspector.interaction.${name}`),
    rule: INTERACTION_TEXTS[name],
    stored: interaction[name],
    write: (value: string, visit: string) => {
      updateInteraction(id, { [name]: value }, visit)
    },
  })
  return (
    <div className={styles.panel}>
      <InteractionEnds interaction={interaction} parties={parties} />
      <FactText {...text('service')} placeholder={t('inspector.interaction.servicePlaceholder')} />
      <div className={styles.pair}>
        <FactNumber
          target={`${id}.volume`}
          label={t('inspector.interaction.volume')}
          stored={interaction.volume}
          check={checkVolume}
          write={(volume, visit) => {
            updateInteraction(id, { volume }, visit)
          }}
        />
        <Select
          label={t('inspector.interaction.period')}
          value={interaction.period}
          options={PERIODS.map((period) => ({ value: period, label: t(`term.period.${period}`) }))}
          onValue={(period) => {
            updateInteraction(id, { period })
          }}
        />
      </div>
      <Select
        label={t('inspector.interaction.channel')}
        value={interaction.channel}
        options={CHANNELS.map((channel) => ({ value: channel, label: t(`term.channel.${channel}`) }))}
        onValue={(channel) => {
          updateInteraction(id, { channel })
        }}
      />
      <FactText {...text('trigger')} placeholder={t('inspector.interaction.triggerHint')} />
      {children}
      <section className={styles.section} aria-label={t('inspector.interaction.standard')}>
        <h3 className={styles.heading}>{t('inspector.interaction.standard')}</h3>
        {DIMENSIONS.map((dimension) => (
          <FactText key={dimension} {...text(dimension)} />
        ))}
      </section>
      <FactText {...text('momentOfTruth')} hint={t('inspector.interaction.momentOfTruthHint')} />
      <FactText {...text('note')} hint={t('inspector.interaction.noteHint')} />
      <RouteChoice label={t('inspector.route.one')} interactions={[id]} />
    </div>
  )
}
