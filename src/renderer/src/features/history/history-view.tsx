/** The past of the map: scrub through it, play a session, read what happened, and bring back a map as it was. */
import { ArchiveRestore, History, RotateCcw } from 'lucide-react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { HistoryDeed } from '#shared/model/history.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { nameVersion } from '#shared/text/name-version.ts'
import { t } from '#shared/text/text.ts'
import { useMapCommands } from '../../canvas/hooks.ts'
import { PastMap } from '../../canvas/past/past-map.tsx'
import { useCoreQuery } from '../../rpc/core-provider.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page, PageLoading } from '../../ui/page.tsx'
import { Problem } from '../../ui/problem.tsx'
import styles from './history.module.css'
import { type PastMoments, pastMoments, sessionAt } from './past-moments.ts'
import type { Speed } from './playback.ts'
import { sayMoment } from './say-moment.ts'
import { SessionPanel } from './session-panel.tsx'
import { Timeline } from './timeline.tsx'
import { Transport } from './transport.tsx'
import { usePastRecords } from './use-past-records.ts'
import { usePlayback } from './use-playback.ts'
import { useRestore } from './use-restore.ts'
import { useSessionSteps } from './use-session-steps.ts'

const NO_DEEDS: readonly HistoryDeed[] = []

export interface HistoryViewProps {
  readonly workshop: WorkshopId
  /** Opens the list of what left the map. */
  readonly onGone: () => void
}

/** Fills the view. */
export function HistoryView({ workshop, onGone }: HistoryViewProps) {
  const { flush } = useMapCommands()
  const [isFlushed, setFlushed] = useState(false)
  // What is shown is what is on disk.
  useEffect(() => void flush().then(() => setFlushed(true)), [flush])
  const { data, error } = useCoreQuery('history.marks', { workshop }, { enabled: isFlushed })
  const moments = useMemo(() => data && pastMoments(data), [data])
  if (error !== null) {
    return (
      <Page name={t('history.name')}>
        <Problem>{error.message}</Problem>
      </Page>
    )
  }
  if (moments === undefined) return <PageLoading name={t('history.name')}>{t('history.loading')}</PageLoading>
  if (moments.last === 0) {
    return (
      <Page name={t('history.name')}>
        <EmptyState icon={<History />} title={t('history.empty.title')}>
          {t('history.empty.hint')}
        </EmptyState>
      </Page>
    )
  }
  return <Past workshop={workshop} moments={moments} onGone={onGone} />
}

function Past({ workshop, moments, onGone }: HistoryViewProps & { readonly moments: PastMoments }) {
  // Null is now, also when the map goes on.
  const [chosen, setChosen] = useState<number | null>(null)
  const moment = Math.min(chosen ?? moments.last, moments.last)
  const [speed, setSpeed] = useState<Speed>('normal')
  const goTo = useCallback((to: number) => setChosen(to), [])
  const playback = usePlayback(speed, goTo)
  const session = sessionAt(moments, moment)
  const span = session && { after: moments.editAt(session.first - 1), last: moments.editAt(session.last) }
  const { steps, isWhole, failure } = useSessionSteps(workshop, span)
  const shown = usePastRecords(workshop, moments.editAt(moment), moments.editAt(moments.last))
  const deeds = useMemo(() => steps.find(({ edit }) => edit === shown.edit)?.deeds ?? NO_DEEDS, [steps, shown.edit])
  const restore = useRestore()
  const slider = useRef<HTMLInputElement>(null)
  const { data: versions } = useCoreQuery('versions.list', { workshop })
  const marks = useMemo(
    () =>
      (versions ?? []).map((version, at) => ({
        key: version.id ?? `end-${at}`,
        moment: moments.momentOf(version.moment),
        name: nameVersion(version),
      })),
    [versions, moments],
  )

  const scrub = (to: number) => {
    playback.stop()
    setChosen(to === moments.last ? null : to)
  }
  const when = sayMoment(moments, shown.edit === null ? moment : moments.momentOf(shown.edit))
  return (
    <div className={styles.frame}>
      <section className={styles.history} aria-label={t('history.name')}>
        <div className={styles.map} data-edit={shown.edit ?? undefined}>
          {shown.past && <PastMap records={shown.past.records} deeds={deeds} label={t('history.map', { when })} />}
          {shown.past !== null && shown.past.setAside > 0 && (
            <p className={styles.notice} role="status">
              {t('history.setAside', { count: shown.past.setAside })}
            </p>
          )}
          {shown.failure !== null && (
            <p className={styles.notice} role="alert">
              {shown.failure}
            </p>
          )}
        </div>
        <div className={styles.foot}>
          <Timeline {...{ moments, moment, marks, slider }} onMoment={scrub} />
          <Transport
            {...{ moments, moment, speed }}
            isPlaying={playback.isPlaying}
            onMoment={scrub}
            onPlay={() => (playback.isPlaying || !session ? playback.stop() : playback.play(session, moment))}
            onSpeed={setSpeed}
          />
        </div>
        <aside className={styles.side}>
          {session && <SessionPanel {...{ moments, session, moment, steps, isWhole, failure }} onMoment={scrub} />}
          <div className={styles.deeds}>
            <Button icon={<ArchiveRestore />} onClick={onGone}>
              {t('history.gone.action')}
            </Button>
            <Button
              variant="primary"
              icon={<RotateCcw />}
              disabled={moment === moments.last || shown.edit !== moments.editAt(moment)}
              onClick={() => {
                if (!shown.past) return
                playback.stop()
                void restore(shown.past.records).then((done) => {
                  if (!done) return
                  // There is nothing to restore now: the keyboard would fall out of the view with the button.
                  slider.current?.focus()
                  setChosen(null)
                })
              }}
            >
              {t('history.restore')}
            </Button>
          </div>
        </aside>
      </section>
    </div>
  )
}
