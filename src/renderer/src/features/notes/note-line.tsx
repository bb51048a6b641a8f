/** One note: what was said, by whom if they wanted, about what. */
import { Check, Lightbulb, MapPin, Pencil, Trash2, UserRound } from 'lucide-react'
import { useState } from 'react'
import type { IdeaStart } from '#shared/model/idea.ts'
import type { NoteId, WorkshopId } from '#shared/model/ids.ts'
import type { Note } from '#shared/model/note.ts'
import { t } from '#shared/text/text.ts'
import { useSay } from '../../rpc/use-evidence.ts'
import { Badge } from '../../ui/badge.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { showToast } from '../../ui/toast-store.ts'
import { NoteForm } from './note-form.tsx'
import { lineOf, listSubjects, nameSubject } from './note-subjects.ts'
import styles from './notes.module.css'
import { useNoteWorld } from './use-note-world.ts'

export interface NoteLineProps {
  readonly workshop: WorkshopId
  readonly id: NoteId
  readonly note: Note
  /** Shows on the map what the note is about; without it the note stands beside it already. */
  readonly onReveal?: (id: string) => void
  readonly onIdea: (start: IdeaStart) => void
}

/** Reads, changes, ticks off, takes away. */
export function NoteLine({ workshop, id, note, onReveal, onIdea }: NoteLineProps) {
  const world = useNoteWorld(workshop)
  const say = useSay(workshop)
  const [editing, setEditing] = useState(false)
  const about = nameSubject(note.about, world)
  const { about: subject } = note
  const served =
    subject.on === 'map' ? world.contents.interactions.find(({ id: one }) => one === subject.id) : undefined
  if (editing) {
    return (
      <NoteForm
        workshop={workshop}
        note={{ id, value: note }}
        about={{ options: listSubjects(world, []), start: lineOf(subject) }}
        onKept={() => setEditing(false)}
      />
    )
  }
  return (
    <div className={styles.note} data-done={note.done}>
      <div className={styles.noteHead}>
        <Badge tone={note.kind === 'decision' ? 'accent' : 'neutral'}>{t(`notes.kind.${note.kind}`)}</Badge>
        {note.personal && <Badge icon={<UserRound />}>{t('notes.personalBadge')}</Badge>}
        {note.done && (
          <span className={styles.done}>
            <Check size="1em" aria-hidden="true" /> {t('notes.done')}
          </span>
        )}
        <span className={styles.tools}>
          {note.kind === 'parking' && (
            <IconButton
              size="small"
              name={t('notes.done')}
              icon={<Check />}
              aria-pressed={note.done}
              onClick={() => say({ kind: 'note', subject: id, value: { ...note, done: !note.done } })}
            />
          )}
          {subject.on === 'map' && onReveal !== undefined && (
            <IconButton size="small" name={t('notes.show')} icon={<MapPin />} onClick={() => onReveal(subject.id)} />
          )}
          <IconButton
            size="small"
            name={t('changeViews.idea.fromNote')}
            icon={<Lightbulb />}
            onClick={() => onIdea({ what: note.text, interaction: served?.id ?? null })}
          />
          <IconButton size="small" name={t('notes.edit')} icon={<Pencil />} onClick={() => setEditing(true)} />
          <IconButton
            size="small"
            name={t('notes.remove')}
            icon={<Trash2 />}
            onClick={() => {
              say({ kind: 'note', subject: id, value: null })
              showToast({
                tone: 'info',
                text: t('notes.removed'),
                action: { label: t('notes.undo'), run: () => say({ kind: 'note', subject: id, value: note }) },
              })
            }}
          />
        </span>
      </div>
      <p className={styles.text}>{note.kind === 'quote' ? t('app.quoted', { text: note.text }) : note.text}</p>
      <p className={styles.facts}>
        {[
          note.author === '' ? t('notes.anonymous') : t('notes.by', { author: note.author }),
          onReveal === undefined ? null : about,
        ]
          .filter((part) => part !== null)
          .join(' · ')}
      </p>
    </div>
  )
}
