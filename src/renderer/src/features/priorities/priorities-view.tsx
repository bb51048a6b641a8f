/** Priorities: how much each interaction matters against how well it works, with what its misses cost. */
import { Target } from 'lucide-react'
import { useCallback, useMemo, useState } from 'react'
import { latestResults } from '#shared/method/latest-results.ts'
import { CROSSHAIRS, type Crosshair } from '#shared/method/quadrants.ts'
import type { InteractionId, WorkshopId } from '#shared/model/ids.ts'
import { sayNames } from '#shared/text/say-list.ts'
import { t } from '#shared/text/text.ts'
import { useShownContents } from '../../canvas/find-hooks.ts'
import { useMapCommands, useMapContents, useMapSelection } from '../../canvas/hooks.ts'
import { useCoreQuery } from '../../rpc/core-provider.tsx'
import { useEstimates } from '../../rpc/use-estimates.ts'
import { useStatement } from '../../rpc/use-evidence.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page, PageLoading } from '../../ui/page.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { readStored, writeStored } from '../../ui/stored.ts'
import { LeftOutList } from './left-out-list.tsx'
import { listCrosshairFlips, listPriorities, type PriorityLine } from './list-priorities.ts'
import { OpportunityList } from './opportunity-list.tsx'
import styles from './priorities.module.css'
import { QuadrantBoard } from './quadrant-board.tsx'

export interface PrioritiesViewProps {
  readonly workshop: WorkshopId
  /** Shows the interaction on the map. */
  readonly onReveal: (interaction: InteractionId) => void
}

/** Under this name the window remembers where the lines cross. */
const STORED = 'priorities-crosshair'
/** So many names are said in a sentence. */
const NAMES = 4

/** Fills the view. */
export function PrioritiesView({ workshop, onReveal }: PrioritiesViewProps) {
  const contents = useShownContents()
  const { data } = useCoreQuery('ratings.list', { workshop })
  const costs = useEstimates(workshop, useMapContents())
  const currency = useStatement(workshop, 'frame', 'workshop')?.value?.currency ?? ''
  const selection = useMapSelection()
  const { select } = useMapCommands()
  const [crosshair, setCrosshair] = useState<Crosshair>(
    () => CROSSHAIRS.find((one) => one === readStored(STORED)) ?? 'midpoint',
  )
  const latest = useMemo(() => latestResults(data ?? []), [data])
  const { lines, leftOut } = useMemo(() => listPriorities(contents, latest, costs), [contents, latest, costs])
  const selected = useMemo(() => new Set<string>(selection), [selection])
  const choose = useCallback((id: InteractionId) => select([id]), [select])

  if (data === undefined) return <PageLoading name={t('priorities.name')}>{t('priorities.loading')}</PageLoading>
  if (latest.size === 0) {
    return (
      <Page name={t('priorities.name')}>
        <EmptyState icon={<Target />} title={t('priorities.title')}>
          {t('priorities.empty')}
        </EmptyState>
      </Page>
    )
  }
  return (
    <section className={styles.view} aria-label={t('priorities.name')}>
      <header className={styles.head}>
        <h2 className={styles.title}>{t('priorities.title')}</h2>
        <div className={styles.crosshair}>
          <span aria-hidden="true">{t('priorities.crosshair')}</span>
          <Segmented<Crosshair>
            name={t('priorities.crosshair')}
            value={crosshair}
            segments={CROSSHAIRS.map((value) => ({ value, label: t(`priorities.crosshairs.${value}`) }))}
            onValue={(value) => {
              writeStored(STORED, value)
              setCrosshair(value)
            }}
          />
        </div>
      </header>
      <div className={styles.parts}>
        <div className={styles.picture}>
          {lines.length === 0 ? (
            <EmptyState icon={<Target />} title={t('priorities.nowhere.title')}>
              {t('priorities.nowhere.text')}
            </EmptyState>
          ) : (
            <>
              <QuadrantBoard {...{ lines, crosshair, currency, selected }} onSelect={choose} />
              <Flips lines={lines} crosshair={crosshair} />
            </>
          )}
        </div>
        <div className={styles.beside}>
          {lines.length > 0 && <OpportunityList {...{ lines, currency, selected, onReveal }} onSelect={choose} />}
          <LeftOutList leftOut={leftOut} selected={selected} onSelect={choose} />
        </div>
      </div>
    </section>
  )
}

/** Says what another crosshair would change: mean and median compare the interactions only with each other. */
function Flips({ lines, crosshair }: { readonly lines: readonly PriorityLine[]; readonly crosshair: Crosshair }) {
  const others = CROSSHAIRS.filter((one) => one !== crosshair)
  return (
    <p className={styles.soft}>
      {crosshair !== 'midpoint' && `${t('priorities.relative')} `}
      {listCrosshairFlips(lines, crosshair, others)
        .map(({ other, lines: flipped }) => {
          const name = t(`priorities.cross.${other}`)
          if (flipped.length === 0) return t('priorities.noFlip', { other: name })
          return t('priorities.flip', {
            other: name,
            count: flipped.length,
            all: lines.length,
            names: sayNames(
              flipped.map((line) => line.name),
              NAMES,
            ),
          })
        })
        .join(' ')}
    </p>
  )
}
