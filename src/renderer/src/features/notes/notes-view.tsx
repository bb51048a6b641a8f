/** All notes of the workshop: parked things, decisions, quotes and others, the newest first. */
import { StickyNote } from 'lucide-react'
import { useState } from 'react'
import type { EvidenceOf } from '#shared/model/evidence.ts'
import type { IdeaStart } from '#shared/model/idea.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { NOTE_KINDS, type NoteKind } from '#shared/model/note.ts'
import { t } from '#shared/text/text.ts'
import { useMapSelection } from '../../canvas/hooks.ts'
import { useEvidence } from '../../rpc/use-evidence.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page, PageLoading } from '../../ui/page.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { NoteForm } from './note-form.tsx'
import { NoteLine } from './note-line.tsx'
import { listSubjects } from './note-subjects.ts'
import styles from './notes.module.css'
import { useNoteWorld } from './use-note-world.ts'

export interface NotesViewProps {
  readonly workshop: WorkshopId
  /** Shows something on the map. */
  readonly onRevealAny: (id: string) => void
  /** Opens the dialog that catches ideas, with what the note says. */
  readonly onIdea: (start: IdeaStart) => void
}

type Filter = NoteKind | 'all'

/** Fills the view. */
export function NotesView({ workshop, onRevealAny, onIdea }: NotesViewProps) {
  const evidence = useEvidence(workshop)
  const world = useNoteWorld(workshop)
  const selection = useMapSelection()
  const [filter, setFilter] = useState<Filter>('all')
  if (evidence === undefined) {
    return <PageLoading name={t('notes.name')}>{t('notes.loading')}</PageLoading>
  }
  const all = evidence.filter((one): one is EvidenceOf<'note'> => one.kind === 'note').reverse()
  const ofKind = (kind: Filter) => all.filter(({ value }) => kind === 'all' || value?.kind === kind)
  const shown = ofKind(filter)
  const options = listSubjects(world, selection)
  const start = options.find(({ value }) => selection.includes(value))?.value ?? options[0]?.value ?? ''
  return (
    <Page className={styles.notes} name={t('notes.name')} title={t('notes.title')} intro={t('notes.intro')}>
      <NoteForm key={start} workshop={workshop} about={{ options, start }} />
      {all.length === 0 ? (
        <EmptyState icon={<StickyNote />} title={t('notes.emptyTitle')}>
          {t('notes.empty')}
        </EmptyState>
      ) : (
        <>
          <div>
            <Segmented<Filter>
              className={styles.kinds}
              name={t('notes.filter')}
              value={filter}
              segments={(['all', ...NOTE_KINDS] as const).map((value) => ({
                value,
                label: `${value === 'all' ? t('notes.all') : t(`notes.kind.${value}`)} ${ofKind(value).length}`,
              }))}
              onValue={setFilter}
            />
          </div>
          {shown.length === 0 ? (
            <p className={styles.soft} role="status">
              {t('notes.noMatch')}
            </p>
          ) : (
            <ul className={styles.list}>
              {shown.map(
                ({ subject, value }) =>
                  value && (
                    <li key={subject}>
                      <NoteLine workshop={workshop} id={subject} note={value} onReveal={onRevealAny} onIdea={onIdea} />
                    </li>
                  ),
              )}
            </ul>
          )}
        </>
      )}
    </Page>
  )
}
