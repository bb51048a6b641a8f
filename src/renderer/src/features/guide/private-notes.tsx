/** What only the facilitator reads. The sentence to say stands first: it is what is needed while everybody looks. Folded or not, the choice holds for every block. */
import { Lock } from 'lucide-react'
import { useState } from 'react'
import type { BlockNotes } from '#shared/model/block.ts'
import { t } from '#shared/text/text.ts'
import { readStored, writeStored } from '../../ui/stored.ts'
import styles from './block-panel.module.css'

const OTHERS = ['purpose', 'good', 'trap', 'planB'] as const
const STORED = 'guide-notes'

export function PrivateNotes({ notes }: { readonly notes: BlockNotes }) {
  const [open, setOpen] = useState(readStored(STORED) !== 'folded')
  const others = OTHERS.filter((name) => notes[name] !== '')
  if (others.length === 0 && notes.say === '') return null
  return (
    <details
      className={styles.notes}
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open)
        writeStored(STORED, event.currentTarget.open ? 'open' : 'folded')
      }}
    >
      <summary className={styles.heading}>
        <Lock aria-hidden="true" size="0.9em" />
        {t('guide.notes')}
      </summary>
      <dl className={styles.noteList}>
        {notes.say !== '' && (
          <div className={styles.say}>
            <dt>{t('guide.note.say')}</dt>
            <dd>{notes.say}</dd>
          </div>
        )}
        {others.map((name) => (
          <div key={name} className={styles.note}>
            <dt>{t(`guide.note.${name}`)}</dt>
            <dd>{notes[name]}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
