/** What the facilitator wants to say at the stop that the room sees. It stands in this window alone. */
import { StickyNote } from 'lucide-react'
import { t } from '#shared/text/text.ts'
import type { StopPlace } from './list-steps.ts'
import styles from './stop-note.module.css'

export function StopNote({ at: { stop, step } }: { readonly at: StopPlace }) {
  const { name, note, steps } = stop
  return (
    <section className={styles.note} aria-label={t('presenting.note')}>
      <h3 className={styles.name}>
        <StickyNote aria-hidden="true" size="1em" />
        {steps === 0 ? name : t('presenting.stopStep', { name, step, steps })}
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long note is scrolled by keys */}
      <p className={styles.words} tabIndex={0} data-empty={note === ''}>
        {note === '' ? t('presenting.noNote') : note}
      </p>
    </section>
  )
}
