/** The notes about what is selected, as a section of the inspector, with room for the next one. */
import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { EvidenceOf } from '#shared/model/evidence.ts'
import type { IdeaStart } from '#shared/model/idea.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { useEvidence } from '../../rpc/use-evidence.ts'
import { Button } from '../../ui/button.tsx'
import { NoteForm } from './note-form.tsx'
import { NoteLine } from './note-line.tsx'
import styles from './notes.module.css'

/** Must be keyed by its subject, an id on the map. */
export function NotesSection({
  workshop,
  subject,
  onIdea,
}: {
  readonly workshop: WorkshopId
  readonly subject: string
  /** Opens the dialog that catches ideas, with what a note says. */
  readonly onIdea: (start: IdeaStart) => void
}) {
  const evidence = useEvidence(workshop)
  const [writing, setWriting] = useState(false)
  const about = (evidence ?? []).filter(
    (one): one is EvidenceOf<'note'> =>
      one.kind === 'note' && one.value?.about.on === 'map' && one.value.about.id === subject,
  )
  return (
    <section className={styles.section} aria-label={t('notes.here')}>
      <h3 className={styles.heading}>{t('notes.here')}</h3>
      {about.length > 0 && (
        <ul className={styles.list}>
          {about.map(
            ({ subject: id, value }) =>
              value && (
                <li key={id}>
                  <NoteLine workshop={workshop} id={id} note={value} onIdea={onIdea} />
                </li>
              ),
          )}
        </ul>
      )}
      {writing ? (
        <NoteForm workshop={workshop} about={{ on: 'map', id: subject }} onKept={() => setWriting(false)} />
      ) : (
        <div>
          <Button size="small" icon={<Plus />} onClick={() => setWriting(true)}>
            {t('notes.addHere')}
          </Button>
        </div>
      )}
    </section>
  )
}
