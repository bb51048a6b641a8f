/**
 * Home: every workshop of this laptop, found, opened and looked after. What reaches beyond the library (opening, importing
 * tables, exporting) is handed in by the app.
 */
import { FileUp, Search } from 'lucide-react'
import { useState } from 'react'
import type { WorkshopId } from '#shared/model/ids.ts'
import type { BrokenWorkshop, DeletedWorkshop, WorkshopSummary } from '#shared/model/workshop.ts'
import { t } from '#shared/text/text.ts'
import { useCoreQuery } from '../../rpc/core-provider.tsx'
import { useCurtain } from '../../rpc/use-curtain.ts'
import { Button } from '../../ui/button.tsx'
import { Confirm } from '../../ui/confirm.tsx'
import { CurtainNote } from '../../ui/curtain-note.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Spinner } from '../../ui/spinner.tsx'
import { useFileDrop } from '../../ui/use-file-drop.ts'
import { useToday } from '../../ui/use-today.ts'
import { BrokenFiles, DeletedWorkshops } from './aside-sections.tsx'
import { behindCurtain } from './behind-curtain.ts'
import { DuplicateWorkshop, RenameWorkshop } from './change-dialogs.tsx'
import { DueReviews } from './due-reviews.tsx'
import { HomeHead } from './home-head.tsx'
import styles from './library-home.module.css'
import { MethodIntro } from './method-intro.tsx'
import { searchWorkshops } from './search-workshops.ts'
import { useDeletion } from './use-deletion.ts'
import { type FirstStartDoors, useFirstStart } from './use-first-start.tsx'
import type { Practising } from './use-practising.tsx'
import { useReadyMark } from './use-ready-mark.ts'
import { type WorkshopDeedsOfList, WorkshopTable } from './workshop-table.tsx'

export interface LibraryHomeProps extends FirstStartDoors {
  readonly onOpen: (id: WorkshopId) => void
  /** Opens a workshop with the agenda of a follow-up. */
  readonly onFollowUp: (id: WorkshopId) => void
  readonly onNew: () => void
  /** Files that were dropped; the app knows which feature takes which. */
  readonly onFiles: (files: readonly File[]) => void
  readonly onExport: (workshop: WorkshopSummary) => void
  /** Brings what other tables did into a workshop, and takes that back. */
  readonly onMerge: (workshop: WorkshopSummary) => void
  readonly onUndoMerge: (workshop: Pick<WorkshopSummary, 'id' | 'title'>) => void
  /** Lists the backups of a workshop. */
  readonly onBackups: (workshop: WorkshopSummary) => void
  readonly onRemovePersonalData: (workshop: WorkshopSummary) => void
  /** Shows the ways back of a file that cannot be read. */
  readonly onRecover: (file: BrokenWorkshop) => void
  readonly practising: Pick<Practising, 'reset' | 'rehearse' | 'keep' | 'discard'>
}

type Asked =
  | { readonly what: 'rename' | 'duplicate'; readonly workshop: WorkshopSummary }
  | { readonly what: 'remove'; readonly workshop: DeletedWorkshop }

export function LibraryHome(props: LibraryHomeProps) {
  const library = useCoreQuery('library.list', {})
  const curtain = useCurtain()
  const shown = library.data && behindCurtain(library.data, curtain?.keeps ?? null)
  const seen = shown?.seen
  const { putAway, bringBack, removeForGood } = useDeletion()
  const today = useToday()
  const [words, setWords] = useState('')
  const [asked, setAsked] = useState<Asked | null>(null)
  const drop = useFileDrop(props.onFiles)
  const first = useFirstStart(props, library.data)
  useReadyMark(library.data !== undefined && first.known)

  const deeds: WorkshopDeedsOfList = {
    open: (workshop) => props.onOpen(workshop.id),
    rename: (workshop) => setAsked({ what: 'rename', workshop }),
    duplicate: (workshop) => setAsked({ what: 'duplicate', workshop }),
    exportFile: props.onExport,
    merge: props.onMerge,
    backups: props.onBackups,
    removePersonalData: props.onRemovePersonalData,
    ...props.practising,
    delete: putAway,
  }

  return (
    <main className={styles.home} {...drop.handlers}>
      <div className={styles.page}>
        {first.shown ? (
          first.screen
        ) : (
          <>
            <HomeHead {...props} words={words} onWords={setWords} empty={(library.data?.workshops.length ?? 0) === 0} />
            {(library.isPending || !first.known) && <Spinner label={t('library.loading')} />}
            {library.error !== null && (
              <EmptyState
                title={t('library.failed')}
                actions={<Button onClick={() => void library.refetch()}>{t('library.retry')}</Button>}
              >
                {library.error.message}
              </EmptyState>
            )}
            {seen !== undefined && seen.broken.length > 0 && (
              <BrokenFiles broken={seen.broken} onRecover={props.onRecover} onDelete={putAway} />
            )}
            {seen !== undefined && (
              <DueReviews
                workshops={seen.workshops}
                today={today}
                onOpen={props.onOpen}
                onFollowUp={props.onFollowUp}
              />
            )}
            {seen !== undefined && first.known && (
              <Workshops
                {...props}
                workshops={seen.workshops}
                words={words}
                deeds={deeds}
                onShowAll={() => setWords('')}
              />
            )}
            {curtain !== null && shown !== undefined && shown.hidden > 0 && (
              <CurtainNote says={t('library.hidden', { count: shown.hidden })} onLift={curtain.lift} />
            )}
            {seen !== undefined && seen.deleted.length > 0 && (
              <DeletedWorkshops
                deleted={seen.deleted}
                now={new Date()}
                onRestore={bringBack}
                onUndoMerge={props.onUndoMerge}
                onRemove={(workshop) => setAsked({ what: 'remove', workshop })}
              />
            )}
          </>
        )}
      </div>
      {drop.hovering && (
        <div className={styles.dropHint}>
          <FileUp aria-hidden="true" />
          {t('library.drop')}
        </div>
      )}
      {asked?.what === 'rename' && <RenameWorkshop workshop={asked.workshop} onClose={() => setAsked(null)} />}
      {asked?.what === 'remove' && (
        <Confirm
          onClose={() => setAsked(null)}
          title={t('library.removeAsk', { title: asked.workshop.title })}
          description={t('library.removeText')}
          confirm={t('library.remove')}
          danger
          onConfirm={() => removeForGood(asked.workshop)}
        />
      )}
      {asked?.what === 'duplicate' && <DuplicateWorkshop workshop={asked.workshop} onClose={() => setAsked(null)} />}
    </main>
  )
}

function Workshops({
  workshops,
  words,
  deeds,
  onShowAll,
  onNew,
  onPractice,
  onRestoreFolder,
}: LibraryHomeProps & {
  readonly workshops: readonly WorkshopSummary[]
  readonly words: string
  readonly deeds: WorkshopDeedsOfList
  readonly onShowAll: () => void
}) {
  if (workshops.length === 0) return <MethodIntro {...{ onNew, onPractice, onRestoreFolder }} />
  const found = searchWorkshops(workshops, words)
  return (
    <>
      {/* Said to screen readers while typing, so that they know what the search left. */}
      <p className={styles.count} role="status">
        {t('library.found', { count: found.length })}
      </p>
      {found.length === 0 ? (
        <EmptyState
          icon={<Search />}
          title={t('library.notFound', { words })}
          actions={<Button onClick={onShowAll}>{t('library.clearSearch')}</Button>}
        />
      ) : (
        <WorkshopTable workshops={found} deeds={deeds} now={new Date()} />
      )}
    </>
  )
}
