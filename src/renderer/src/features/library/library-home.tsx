/**
 * Home: every workshop of this laptop, found, opened and looked after. What reaches beyond the library (opening, importing
 * tables, exporting) is handed in by the app.
 */
import { FilePlus, FileUp, GraduationCap, Search } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import type { FormatId, WorkshopId } from '#shared/model/ids.ts'
import type { BrokenWorkshop, DeletedWorkshop, WorkshopSummary } from '#shared/model/workshop.ts'
import { t } from '#shared/text/text.ts'
import { useCoreCommand, useCoreQuery } from '../../rpc/core-provider.tsx'
import { useCurtain } from '../../rpc/use-curtain.ts'
import { Button } from '../../ui/button.tsx'
import { Confirm } from '../../ui/confirm.tsx'
import { CurtainNote } from '../../ui/curtain-note.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Spinner } from '../../ui/spinner.tsx'
import { showToast } from '../../ui/toast-store.ts'
import { useFileDrop } from '../../ui/use-file-drop.ts'
import { useToday } from '../../ui/use-today.ts'
import { BrokenFiles, DeletedWorkshops } from './aside-sections.tsx'
import { behindCurtain } from './behind-curtain.ts'
import { DuplicateWorkshop, RenameWorkshop } from './change-dialogs.tsx'
import { DueReviews } from './due-reviews.tsx'
import { FirstStart } from './first-start.tsx'
import { ImportMenu } from './import-menu.tsx'
import styles from './library-home.module.css'
import { MethodIntro } from './method-intro.tsx'
import { searchWorkshops } from './search-workshops.ts'
import type { Practising } from './use-practising.tsx'
import { type WorkshopDeedsOfList, WorkshopTable } from './workshop-table.tsx'

export interface LibraryHomeProps {
  readonly onOpen: (id: WorkshopId) => void
  /** Opens a workshop with the agenda of a follow-up. */
  readonly onFollowUp: (id: WorkshopId) => void
  readonly onNew: () => void
  readonly onPractice: () => void
  readonly onImportFile: () => void
  readonly onImportTable: () => void
  /** Takes workshops in from a folder, a stick or another library. */
  readonly onRestoreFolder: () => void
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
  /** Whether the first steps were asked for; on a new laptop they are there unasked. */
  readonly firstStart: boolean
  readonly onFirstStartLeft: () => void
  /** Begins a workshop, with a format that is chosen already. */
  readonly onBegin: (format: FormatId | null) => void
}

type Asked =
  | { readonly what: 'rename' | 'duplicate'; readonly workshop: WorkshopSummary }
  | { readonly what: 'remove'; readonly workshop: DeletedWorkshop }

export function LibraryHome(props: LibraryHomeProps) {
  const library = useCoreQuery('library.list', {})
  const curtain = useCurtain()
  const shown = library.data && behindCurtain(library.data, curtain?.keeps ?? null)
  const seen = shown?.seen
  const remove = useCoreCommand('library.delete')
  const restore = useCoreCommand('library.restore')
  const removeDeleted = useCoreCommand('library.removeDeleted')
  const today = useToday()
  const [words, setWords] = useState('')
  const [asked, setAsked] = useState<Asked | null>(null)
  const drop = useFileDrop(props.onFiles)
  const first = useFirstStart(props, library.data)
  useReadyMark(library.data !== undefined && first.known)

  const bringBack = (workshop: Pick<DeletedWorkshop, 'id' | 'title'>) => {
    restore.mutate(
      { id: workshop.id },
      {
        onSuccess: () =>
          showToast({ tone: 'good', topic: 'library', text: t('library.restored', { title: workshop.title }) }),
        onError: (error) => showToast({ tone: 'danger', text: error.message }),
      },
    )
  }
  const putAway = ({ id, title }: Pick<DeletedWorkshop, 'id' | 'title'>) => {
    remove.mutate(
      { id },
      {
        onSuccess: () =>
          showToast({
            tone: 'info',
            topic: 'library',
            text: t('library.deleted', { title }),
            action: { label: t('library.undoDelete'), run: () => bringBack({ id, title }) },
          }),
        onError: (error) => showToast({ tone: 'danger', text: error.message }),
      },
    )
  }
  const removeForGood = ({ id, title }: DeletedWorkshop) => {
    removeDeleted.mutate(
      { id },
      {
        onSuccess: () => showToast({ tone: 'info', topic: 'library', text: t('library.removed', { title }) }),
        onError: (error) => showToast({ tone: 'danger', text: error.message }),
      },
    )
  }
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

function HomeHead({
  words,
  onWords,
  empty,
  ...props
}: LibraryHomeProps & {
  readonly words: string
  readonly onWords: (words: string) => void
  readonly empty: boolean
}) {
  return (
    <header className={styles.head}>
      <h1 className={styles.title}>{t('library.title')}</h1>
      {!empty && (
        <label className={styles.search}>
          <Search aria-hidden="true" />
          <input
            type="search"
            aria-label={t('library.search')}
            placeholder={t('library.searchHint')}
            value={words}
            onChange={(event) => onWords(event.target.value)}
          />
        </label>
      )}
      <div className={styles.buttons}>
        <ImportMenu {...props} />
        {/* The empty library offers these two below, beside what they are for. */}
        {!empty && (
          <>
            <Button icon={<GraduationCap />} onClick={props.onPractice}>
              {t('library.practice')}
            </Button>
            <Button variant="primary" icon={<FilePlus />} onClick={props.onNew}>
              {t('library.new')}
            </Button>
          </>
        )}
      </div>
    </header>
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

/** The first steps: on a new laptop whose library has never held anything, and when somebody asks for them. */
function useFirstStart(props: LibraryHomeProps, library: Output<'library.list'> | undefined) {
  const isNew = useCoreQuery('settings.firstStart', {}).data
  const end = useCoreCommand('settings.endFirstStart')
  const isEmpty =
    library !== undefined && [library.workshops, library.deleted, library.broken].every((list) => list.length === 0)
  const goOn = (then: () => void) => () => {
    // Where it cannot be remembered it comes once more, which does no harm.
    if (isNew) end.mutate({})
    props.onFirstStartLeft()
    then()
  }
  const screen = (
    <FirstStart
      onPractice={goOn(props.onPractice)}
      onBegin={(format) => goOn(() => props.onBegin(format))()}
      onImportFile={goOn(props.onImportFile)}
      onImportTable={goOn(props.onImportTable)}
      onRestoreFolder={goOn(props.onRestoreFolder)}
      onSkip={goOn(() => undefined)}
    />
  )
  return { known: isNew !== undefined, shown: props.firstStart || (isNew === true && isEmpty), screen }
}

/** Tells tests and the benchmark that Home stands on the screen with its data: one frame drawn, the next one begun. */
function useReadyMark(ready: boolean) {
  useEffect(() => {
    if (!ready) return
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        document.documentElement.dataset.ready = 'home'
      })
    })
    return () => {
      cancelAnimationFrame(frame)
      if (document.documentElement.dataset.ready === 'home') delete document.documentElement.dataset.ready
    }
  }, [ready])
}
