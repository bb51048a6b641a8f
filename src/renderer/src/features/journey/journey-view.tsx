/** Journey: the moments inside one interaction as a table that is typed from left to right, under the curve of feelings. */
import { Footprints, MapPin } from 'lucide-react'
import { useState } from 'react'
import type { InteractionId, WorkshopId } from '#shared/model/ids.ts'
import { interactionOptions } from '#shared/text/interaction-label.ts'
import { t } from '#shared/text/text.ts'
import { useMapContents, useMapSelection } from '../../canvas/hooks.ts'
import { useEvidence } from '../../rpc/use-evidence.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page, PageLoading } from '../../ui/page.tsx'
import { Select } from '../../ui/select.tsx'
import styles from './journey.module.css'
import { JourneyTable } from './journey-table.tsx'

export interface JourneyViewProps {
  readonly workshop: WorkshopId
  /** Shows the interaction on the map. */
  readonly onReveal: (interaction: InteractionId) => void
}

/** Fills the view. Begins with what is selected on the map, else with an interaction that has a journey, else with the first. */
export function JourneyView({ workshop, onReveal }: JourneyViewProps) {
  const { parties, interactions } = useMapContents()
  const selection = useMapSelection()
  const evidence = useEvidence(workshop)
  const [typed, setTyped] = useState<InteractionId | null>(null)
  if (evidence === undefined) {
    return <PageLoading name={t('journey.name')}>{t('journey.loading')}</PageLoading>
  }
  const told = new Set<string>(evidence.flatMap((one) => (one.kind === 'journey' ? one.subject : [])))
  const chosen =
    interactions.find(({ id }) => id === typed) ??
    interactions.find(({ id }) => selection.includes(id)) ??
    interactions.find(({ id }) => told.has(id)) ??
    interactions[0]
  if (chosen === undefined) {
    return (
      <Page name={t('journey.name')}>
        <EmptyState icon={<Footprints />} title={t('journey.title')}>
          {t('journey.noInteractions')}
        </EmptyState>
      </Page>
    )
  }
  const options = interactionOptions(interactions, parties)
  const label = options.find(({ value }) => value === chosen.id)?.label ?? ''
  return (
    <Page name={t('journey.name')} title={t('journey.title')} intro={t('journey.intro')}>
      <div className={styles.choice}>
        <Select
          label={t('journey.choose')}
          value={chosen.id}
          options={options.map((option) =>
            told.has(option.value) ? { ...option, label: t('journey.optionDone', { label: option.label }) } : option,
          )}
          onValue={setTyped}
        />
        <Button icon={<MapPin />} onClick={() => onReveal(chosen.id)}>
          {t('journey.show')}
        </Button>
      </div>
      <JourneyTable key={chosen.id} workshop={workshop} interaction={chosen.id} label={label} />
    </Page>
  )
}
