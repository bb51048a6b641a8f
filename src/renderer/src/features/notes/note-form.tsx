/** Writes a note down: one field, Enter keeps it, and the next can follow at once. */
import { type KeyboardEvent, useState } from 'react'
import type { NoteId, WorkshopId } from '#shared/model/ids.ts'
import { LIMITS } from '#shared/model/limits.ts'
import { NOTE_KINDS, type Note, type NoteKind, type NoteSubject } from '#shared/model/note.ts'
import { t } from '#shared/text/text.ts'
import { useSay } from '../../rpc/use-evidence.ts'
import { Button } from '../../ui/button.tsx'
import { CheckLine } from '../../ui/check-line.tsx'
import { checkBy } from '../../ui/check-typed.ts'
import { newSubject } from '../../ui/new-subject.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { type SubjectOption, subjectOf } from './note-subjects.ts'
import styles from './notes.module.css'
import { useNoteWorld } from './use-note-world.ts'

const checkNote = checkBy({ limit: LIMITS.note, lines: 'many', required: true })
const checkAuthor = checkBy({ limit: LIMITS.name, lines: 'one', required: false })

export interface NoteFormProps {
  readonly workshop: WorkshopId
  /** Fixed when the form stands beside what the note is about; else chosen from the list. */
  readonly about: NoteSubject | { readonly options: readonly SubjectOption[]; readonly start: string }
  /** The note that is changed; a new one otherwise. */
  readonly note?: { readonly id: NoteId; readonly value: Note }
  readonly onKept?: () => void
}

/** What was typed stays until it was kept. */
export function NoteForm({ workshop, about, note, onKept }: NoteFormProps) {
  const say = useSay(workshop)
  const world = useNoteWorld(workshop)
  const [kind, setKind] = useState<NoteKind>(note?.value.kind ?? 'note')
  const [text, setText] = useState(note?.value.text ?? '')
  const [author, setAuthor] = useState(note?.value.author ?? '')
  const [personal, setPersonal] = useState(note?.value.personal ?? false)
  const [subject, setSubject] = useState('on' in about ? '' : about.start)
  const [problem, setProblem] = useState<string | null>(null)
  const checkedAuthor = checkAuthor(author)

  const keep = () => {
    const checked = checkNote(text)
    setProblem(checked.ok ? null : checked.problem)
    if (!checked.ok || !checkedAuthor.ok) return
    say({
      kind: 'note',
      subject: note?.id ?? (newSubject() as NoteId),
      value: {
        kind,
        text: checked.value,
        author: checkedAuthor.value,
        about: 'on' in about ? about : subjectOf(subject, world),
        done: note?.value.done ?? false,
        personal,
      },
    })
    setText('')
    // What is said next is not about a person because the last was.
    setPersonal(false)
    onKept?.()
  }
  const keepByEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    keep()
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        keep()
      }}
    >
      <Segmented<NoteKind>
        className={styles.kinds}
        name={t('notes.kindLabel')}
        value={kind}
        segments={NOTE_KINDS.map((value) => ({ value, label: t(`notes.kind.${value}`) }))}
        onValue={setKind}
      />
      <TextArea
        label={t('notes.text')}
        hint={t('notes.textHint')}
        rows={2}
        value={text}
        error={problem}
        onValue={(value) => {
          setText(value)
          setProblem(null)
        }}
        onKeyDown={keepByEnter}
      />
      <div className={styles.formRow}>
        <TextInput
          label={t('notes.author')}
          hint={t('notes.authorHint')}
          value={author}
          error={checkedAuthor.ok ? null : checkedAuthor.problem}
          onValue={setAuthor}
        />
        {!('on' in about) && (
          <Select label={t('notes.about')} value={subject} options={about.options} onValue={setSubject} />
        )}
      </div>
      <CheckLine
        label={t('notes.personal')}
        hint={t('notes.personalHint')}
        checked={personal}
        onChecked={setPersonal}
      />
      <div>
        <Button type="submit" variant="primary">
          {t(note === undefined ? 'notes.keep' : 'notes.save')}
        </Button>
      </div>
    </form>
  )
}
