/**
 * Versions: which there are, and what has changed between any two of them, as signs on one map, side by side, as a list and
 * on a page to print. The present is one of the two unless something else is chosen.
 */
import { BookmarkPlus, GitCompare, MonitorUp, Printer } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import { dayOf } from '#shared/model/day.ts'
import { findEvidence, WHOLE_WORKSHOP } from '#shared/model/evidence.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import type { ShownVersion } from '#shared/model/scene.ts'
import type { VersionMark } from '#shared/model/version.ts'
import { nameVersion } from '#shared/text/name-version.ts'
import { sayDay } from '#shared/text/say-day.ts'
import { saySummary } from '#shared/text/say-difference.ts'
import { t } from '#shared/text/text.ts'
import { isUnchanged } from '#shared/versions/sum-up.ts'
import { useMapCommands } from '../../../canvas/hooks.ts'
import { DifferenceMap } from '../../../canvas/versions/difference-map.tsx'
import { useCoreQuery } from '../../../rpc/core-provider.tsx'
import { useEvidence } from '../../../rpc/use-evidence.ts'
import { Button } from '../../../ui/button.tsx'
import { DifferenceKey } from '../../../ui/differences/difference-key.tsx'
import { DifferenceTable } from '../../../ui/differences/difference-table.tsx'
import { SumLines } from '../../../ui/differences/sum-lines.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Page, PageLoading } from '../../../ui/page.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import { MomentChoice } from './moment-choice.tsx'
import { nameAndDay } from './name-version.ts'
import { SideBySide } from './side-by-side.tsx'
import { SummaryDialog } from './summary-dialog.tsx'
import { type ChosenMoment, type Comparison, useComparison } from './use-comparison.ts'
import { useVersionDeeds } from './use-version-deeds.ts'
import { VersionList } from './version-list.tsx'
import { VersionNameDialog } from './version-name-dialog.tsx'
import styles from './versions.module.css'

const LOOKS = ['map', 'both', 'list'] as const
type Look = (typeof LOOKS)[number]

export interface VersionsViewProps {
  readonly workshop: WorkshopId
  /** Asks for the name of a version of this moment. */
  readonly onKeep: () => void
  /** Shows both to the room. */
  readonly onShow: (before: ShownVersion, after: ShownVersion) => void
}

/** The version to begin with: the last one that somebody named, else the last one at all. */
function firstChoice(versions: readonly VersionMark[]): VersionMark | undefined {
  return versions.find(({ name }) => name !== '') ?? versions[0]
}

export function VersionsView({ workshop, onKeep, onShow }: VersionsViewProps) {
  const { flush } = useMapCommands()
  const [isFlushed, setFlushed] = useState(false)
  // What is compared with is what is on disk.
  useEffect(() => void flush().then(() => setFlushed(true)), [flush])
  const { data } = useCoreQuery('versions.list', { workshop })
  const evidence = useEvidence(workshop)
  const versions = useMemo(() => data && [...data].reverse(), [data])
  const deeds = useVersionDeeds(workshop)
  const [chosen, setChosen] = useState<{ readonly from: ChosenMoment; readonly to: ChosenMoment } | null>(null)
  const [look, setLook] = useState<Look>('map')
  const [isPrinting, setPrinting] = useState(false)
  const [renamed, setRenamed] = useState<VersionMark | null>(null)
  const now = useMemo(() => new Date(), [])
  const begin = versions && firstChoice(versions)
  const { from, to } = chosen ?? { from: begin?.moment ?? null, to: null }
  const isReady = isFlushed && versions !== undefined && (begin !== undefined || chosen !== null)
  const comparison = useComparison(workshop, from, to, isReady)
  const keepButton = (
    <Button icon={<BookmarkPlus />} onClick={onKeep}>
      {t('versions.keep.action')}
    </Button>
  )
  if (versions === undefined || evidence === undefined) {
    return <PageLoading name={t('versions.name')}>{t('versions.reading')}</PageLoading>
  }
  if (begin === undefined) {
    return (
      <Page name={t('versions.name')}>
        <EmptyState icon={<GitCompare />} title={t('versions.none.title')} actions={keepButton}>
          {t('versions.none.hint')}
        </EmptyState>
      </Page>
    )
  }
  const currency = findEvidence(evidence, 'frame', WHOLE_WORKSHOP)?.currency ?? ''
  const nameOf = (moment: ChosenMoment) => {
    const mark = versions.find((one) => one.moment === moment)
    return mark ? nameAndDay(mark, now) : t('versions.at', { name: t('versions.now'), when: sayDay(dayOf(now)) })
  }
  const isTurned = from === null || (to !== null && to < from)
  const [earlier, later] = isTurned ? [to, from] : [from, to]
  const begun = versions.find((one) => one.moment === earlier)
  const since = later === null && begun ? nameVersion(begun) : null
  const names = { before: nameOf(earlier), after: nameOf(later) }
  const options = { versions, now }
  return (
    <Page name={t('versions.name')} className={styles.view}>
      <VersionList
        {...options}
        keep={keepButton}
        compared={new Set([from, to].filter((moment) => moment !== null))}
        onChoose={({ moment }) => setChosen({ from: moment, to: null })}
        onRename={setRenamed}
        onRemove={deeds.remove}
      />
      <section className={styles.comparison} aria-label={t('versions.title')}>
        <header className={styles.head}>
          <div className={styles.choices}>
            <MomentChoice
              {...options}
              label={t('versions.from')}
              value={from}
              onValue={(moment) => setChosen({ from: moment, to })}
            />
            <MomentChoice
              {...options}
              label={t('versions.to')}
              value={to}
              onValue={(moment) => setChosen({ from, to: moment })}
            />
          </div>
          <Segmented<Look>
            name={t('versions.show.name')}
            value={look}
            segments={LOOKS.map((value) => ({ value, label: t(`versions.show.${value}`) }))}
            onValue={setLook}
          />
          <Button
            icon={<MonitorUp />}
            disabled={comparison.kind !== 'ready'}
            onClick={() => onShow({ moment: earlier, name: names.before }, { moment: later, name: names.after })}
          >
            {t('versions.showRoom')}
          </Button>
          <Button icon={<Printer />} disabled={comparison.kind !== 'ready'} onClick={() => setPrinting(true)}>
            {t('versions.print')}
          </Button>
        </header>
        <Compared comparison={comparison} look={look} names={names} currency={currency} />
      </section>
      {isPrinting && comparison.kind === 'ready' && (
        <SummaryDialog {...{ workshop, comparison, names, since, currency }} onClose={() => setPrinting(false)} />
      )}
      {renamed !== null && (
        <VersionNameDialog
          title={t('versions.list.renameTitle')}
          offered={nameVersion(renamed)}
          onName={(name) => deeds.rename(renamed, name)}
          onClose={() => setRenamed(null)}
        />
      )}
    </Page>
  )
}

interface ComparedProps {
  readonly comparison: Comparison
  readonly look: Look
  readonly names: { readonly before: string; readonly after: string }
  readonly currency: string
}

function Compared({ comparison, look, names, currency }: ComparedProps) {
  if (comparison.kind === 'reading') return <p className={styles.hint}>{t('versions.reading')}</p>
  if (comparison.kind === 'failed') return <p role="alert">{comparison.message}</p>
  const { before, after, summary, setAside } = comparison
  if (isUnchanged(summary)) {
    return (
      <EmptyState icon={<GitCompare />} title={t('versions.nothing')}>
        {t('versions.nothingHint')}
      </EmptyState>
    )
  }
  const { differences } = summary
  return (
    <>
      <SumLines lines={saySummary(summary, currency)} />
      {setAside > 0 && <p className={styles.hint}>{t('versions.map.setAside', { count: setAside })}</p>}
      {look === 'map' && (
        <>
          <div className={styles.map}>
            <DifferenceMap
              {...{ differences, before: before.records, after: after.records }}
              label={t('versions.map.label', { from: names.before, to: names.after })}
            />
          </div>
          <DifferenceKey differences={differences} />
        </>
      )}
      {look === 'both' && (
        <SideBySide before={{ ...before, name: names.before }} after={{ ...after, name: names.after }} />
      )}
      {look === 'list' && <DifferenceTable differences={differences} />}
    </>
  )
}
