/** Measures: internal customer performance metrics of the interactions, with their dated measurements, and KPI conflicts. */
import { Ruler } from 'lucide-react'
import type { EvidenceOf } from '#shared/model/evidence.ts'
import type { InteractionId, WorkshopId } from '#shared/model/ids.ts'
import { interactionOptions } from '#shared/text/interaction-label.ts'
import { t } from '#shared/text/text.ts'
import { useMapContents } from '../../canvas/hooks.ts'
import { useChosenInteraction } from '../../canvas/use-chosen-interaction.ts'
import { useEvidence } from '../../rpc/use-evidence.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { InteractionChoice } from '../../ui/interaction-choice.tsx'
import { Page, PageLoading } from '../../ui/page.tsx'
import { ConflictsSection } from './conflicts-section.tsx'
import { MeasureBoard } from './measure-board.tsx'

export interface MeasuresViewProps {
  readonly workshop: WorkshopId
  /** Shows the interaction on the map. */
  readonly onReveal: (interaction: InteractionId) => void
  /** The same for anything on the map. */
  readonly onRevealAny: (id: string) => void
}

/** Fills the view. Begins with what is selected on the map, else with an interaction that is measured, else with the first. */
export function MeasuresView({ workshop, onReveal, onRevealAny }: MeasuresViewProps) {
  const { parties, interactions } = useMapContents()
  const evidence = useEvidence(workshop)
  const measures = evidence?.filter((one): one is EvidenceOf<'measure'> => one.kind === 'measure') ?? []
  const counts = new Map<string, number>()
  for (const { value } of measures) if (value) counts.set(value.interaction, (counts.get(value.interaction) ?? 0) + 1)
  const { chosen, choose } = useChosenInteraction(evidence === undefined ? null : [...counts.keys()])
  if (evidence === undefined) {
    return <PageLoading name={t('measures.name')}>{t('measures.loading')}</PageLoading>
  }
  if (chosen === null) {
    return (
      <Page name={t('measures.name')}>
        <EmptyState icon={<Ruler />} title={t('measures.title')}>
          {t('measures.empty')}
        </EmptyState>
      </Page>
    )
  }
  const options = interactionOptions(interactions, parties).map((option) => {
    const count = counts.get(option.value) ?? 0
    return count === 0 ? option : { ...option, label: t('measures.option', { label: option.label, count }) }
  })
  return (
    <Page name={t('measures.name')} title={t('measures.title')} intro={t('measures.intro')}>
      <InteractionChoice chosen={chosen.id} options={options} onChoose={choose} onReveal={onReveal} />
      <MeasureBoard
        key={chosen.id}
        workshop={workshop}
        interaction={chosen}
        customer={parties.find(({ id }) => id === chosen.customer)?.name ?? ''}
        measures={measures.filter(({ value }) => value?.interaction === chosen.id)}
      />
      <ConflictsSection workshop={workshop} interaction={chosen} onReveal={onRevealAny} />
    </Page>
  )
}
