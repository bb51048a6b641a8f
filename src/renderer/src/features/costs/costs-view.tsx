/** Costs: what the misses of all costed interactions come to in a year, who and what makes them, and what to cost next. */
import { Coins } from 'lucide-react'
import { useCallback, useDeferredValue, useMemo } from 'react'
import { latestResults } from '#shared/method/latest-results.ts'
import { type Evidence, findEvidence, WHOLE_WORKSHOP } from '#shared/model/evidence.ts'
import type { InteractionId, WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { useMapCommands, useMapContents, useMapSelection } from '../../canvas/hooks.ts'
import { useCoreQuery } from '../../rpc/core-provider.tsx'
import { useEstimates } from '../../rpc/use-estimates.ts'
import { useEvidence } from '../../rpc/use-evidence.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page, PageLoading } from '../../ui/page.tsx'
import { CostCharts } from './cost-charts.tsx'
import { CostHeadline } from './cost-headline.tsx'
import { gatherCosts } from './cost-lines.ts'
import { costRows } from './cost-rows.ts'
import { CostTable } from './cost-table.tsx'
import { CostTotals } from './cost-totals.tsx'
import { OpenCosts } from './open-costs.tsx'
import { useEditCard } from './use-edit-card.ts'

export interface CostsViewProps {
  readonly workshop: WorkshopId
  /** Shows the interaction on the map. */
  readonly onReveal: (interaction: InteractionId) => void
  /** Opens the cost card of what is selected. */
  readonly onCard: () => void
}

const NOTHING: readonly Evidence[] = []

/** Fills the view. */
export function CostsView({ workshop, onReveal, onCard }: CostsViewProps) {
  const contents = useMapContents()
  const { parties, interactions } = contents
  const standings = useEstimates(workshop, contents)
  const evidence = useEvidence(workshop) ?? NOTHING
  const { data: ballots } = useCoreQuery('ratings.list', { workshop })
  const selection = useMapSelection()
  const { select } = useMapCommands()
  const edit = useEditCard(workshop, evidence)
  const selected = useMemo(() => new Set(selection), [selection])
  const latest = useMemo(() => latestResults(ballots ?? []), [ballots])
  // Hundreds of estimates come one after the other: what is drawn from all of them waits for a quiet moment.
  const [quietStandings, quietEvidence] = [useDeferredValue(standings), useDeferredValue(evidence)]
  const { lines, open, waiting } = useMemo(
    () => gatherCosts(interactions, quietStandings ?? new Map(), quietEvidence, latest),
    [interactions, quietStandings, quietEvidence, latest],
  )
  const pick = useCallback((id: string) => select([id]), [select])
  const rows = useMemo(() => costRows(lines, parties), [lines, parties])
  const currency = findEvidence(evidence, 'frame', WHOLE_WORKSHOP)?.currency ?? ''
  const openCard = (interaction: InteractionId) => {
    select([interaction])
    onCard()
  }
  if (quietStandings === undefined || (lines.length === 0 && waiting > 0))
    return <PageLoading name={t('costs.name')}>{t('costs.loading')}</PageLoading>
  if (lines.length === 0) {
    return (
      <Page name={t('costs.name')}>
        <EmptyState
          icon={<Coins />}
          title={t('costs.title')}
          actions={
            interactions.length > 0 && (
              <Button variant="primary" onClick={onCard}>
                {t('costs.first')}
              </Button>
            )
          }
        >
          {interactions.length > 0 ? t('costs.empty') : t('costs.noMap')}
        </EmptyState>
        <OpenCosts open={open} parties={parties} onCard={openCard} />
      </Page>
    )
  }
  return (
    <Page name={t('costs.name')} title={t('costs.title')} intro={t('costs.intro')}>
      <CostHeadline lines={lines} waiting={waiting} currency={currency} />
      <CostTable
        {...{ rows, currency, selection, onReveal, edit }}
        onSelect={(ids) => select([...ids])}
        onCard={openCard}
      />
      <CostCharts {...{ lines, parties, currency, selected }} onPick={pick} />
      <OpenCosts open={open} parties={parties} onCard={openCard} />
      <CostTotals lines={lines} parties={parties} currency={currency} />
    </Page>
  )
}
