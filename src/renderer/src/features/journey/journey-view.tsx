/** Journey: the moments inside one interaction as a table that is typed from left to right, under the curve of feelings. */
import { Footprints } from 'lucide-react'
import type { InteractionId, WorkshopId } from '#shared/model/ids.ts'
import { interactionOptions } from '#shared/text/interaction-label.ts'
import { t } from '#shared/text/text.ts'
import { useMapContents } from '../../canvas/hooks.ts'
import { useChosenInteraction } from '../../canvas/use-chosen-interaction.ts'
import { useEvidence } from '../../rpc/use-evidence.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { InteractionChoice } from '../../ui/interaction-choice.tsx'
import { Page, PageLoading } from '../../ui/page.tsx'
import { JourneyTable } from './journey-table.tsx'

export interface JourneyViewProps {
  readonly workshop: WorkshopId
  /** Shows the interaction on the map. */
  readonly onReveal: (interaction: InteractionId) => void
}

/** Fills the view. Begins with what is selected on the map, else with an interaction that has a journey, else with the first. */
export function JourneyView({ workshop, onReveal }: JourneyViewProps) {
  const { parties, interactions } = useMapContents()
  const evidence = useEvidence(workshop)
  const told = new Set<string>(evidence?.flatMap((one) => (one.kind === 'journey' ? one.subject : [])))
  const { chosen, choose } = useChosenInteraction(evidence === undefined ? null : [...told])
  if (evidence === undefined) {
    return <PageLoading name={t('journey.name')}>{t('journey.loading')}</PageLoading>
  }
  if (chosen === null) {
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
      <InteractionChoice
        chosen={chosen.id}
        options={options.map((option) =>
          told.has(option.value) ? { ...option, label: t('journey.optionDone', { label: option.label }) } : option,
        )}
        onChoose={choose}
        onReveal={onReveal}
      />
      <JourneyTable key={chosen.id} workshop={workshop} interaction={chosen.id} label={label} />
    </Page>
  )
}
