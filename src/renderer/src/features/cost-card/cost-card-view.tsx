/** The cost card of one interaction, made for talking in front of a room: one line per question, what it comes to beside. */

import { Coins } from 'lucide-react'
import { useState } from 'react'
import { latestResults } from '#shared/method/latest-results.ts'
import type { Speaker } from '#shared/model/edit-card.ts'
import type { IdeaStart } from '#shared/model/idea.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { interactionOptions } from '#shared/text/interaction-label.ts'
import { sayFixed } from '#shared/text/say-amount.ts'
import { t } from '#shared/text/text.ts'
import { useMapContents } from '../../canvas/hooks.ts'
import { useChosenInteraction } from '../../canvas/use-chosen-interaction.ts'
import { useCoreQuery } from '../../rpc/core-provider.tsx'
import { useEstimates } from '../../rpc/use-estimates.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import type { InteractionChoiceProps } from '../../ui/interaction-choice.tsx'
import { Page, PageLoading } from '../../ui/page.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from './cost-card.module.css'
import { CostCard } from './cost-card.tsx'
import { offerOrder } from './offer-order.ts'

export interface CostCardViewProps {
  readonly workshop: WorkshopId
  /** Shows the interaction on the map. */
  readonly onReveal: InteractionChoiceProps['onReveal']
  /** Opens the dialog that catches ideas, with the interaction and the reason of its misses. */
  readonly onIdea: (start: IdeaStart) => void
}

/** Who spoke last in each workshop of this window. A guess until somebody says otherwise. */
const speakers = new Map<WorkshopId, Speaker>()
const NOBODY: Speaker = { source: 'guess', by: '' }

/** Fills the view. Begins with what is selected on the map, else with the interaction that its customers rated lowest. */
export function CostCardView({ workshop, onReveal, onIdea }: CostCardViewProps) {
  const contents = useMapContents()
  const { parties, interactions } = contents
  const estimates = useEstimates(workshop, contents)
  const { data: ballots } = useCoreQuery('ratings.list', { workshop })
  const [speaker, setSpeaker] = useState(() => speakers.get(workshop) ?? NOBODY)
  const known = ballots && estimates && { latest: latestResults(ballots), costed: estimates }
  const offered = known ? offerOrder(interactions, known.latest, known.costed) : null
  const { chosen, choose } = useChosenInteraction(offered?.map(({ id }) => id) ?? null)
  if (offered === null || estimates === undefined) {
    return <PageLoading name={t('costCard.name')}>{t('costCard.loading')}</PageLoading>
  }
  if (chosen === null) {
    return (
      <Page name={t('costCard.name')}>
        <EmptyState icon={<Coins />} title={t('costCard.title')}>
          {t('costCard.empty')}
        </EmptyState>
      </Page>
    )
  }
  const nameOf = (id: string) => parties.find((party) => party.id === id)?.name ?? ''
  const labels = new Map(interactionOptions(interactions, parties).map(({ value, label }) => [value, label]))
  return (
    <Page className={styles.view} name={t('costCard.name')}>
      <VisuallyHidden>
        <h2>{t('costCard.title')}</h2>
      </VisuallyHidden>
      <CostCard
        key={chosen.id}
        workshop={workshop}
        interaction={chosen}
        ends={{ provider: nameOf(chosen.provider), customer: nameOf(chosen.customer) }}
        standing={estimates.get(chosen.id)}
        speaker={speaker}
        onIdea={onIdea}
        onSpeaker={(next) => {
          speakers.set(workshop, next)
          setSpeaker(next)
        }}
        choice={{
          onReveal,
          onChoose: choose,
          options: offered.map(({ id, rated, costed }) => {
            const label = labels.get(id) ?? ''
            const said = rated === null ? label : t('costCard.optionRated', { label, mean: sayFixed(rated, 1) })
            return { value: id, label: costed ? t('costCard.optionDone', { label: said }) : said }
          }),
        }}
      />
    </Page>
  )
}
