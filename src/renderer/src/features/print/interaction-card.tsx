/** A blank card for one interaction, to be filled in by hand: who serves whom with what, and how often. */
import { t } from '#shared/text/text.ts'
import styles from './interaction-cards.module.css'

const FIELDS = ['provider', 'customer', 'service', 'often'] as const

/** It fills the place that it is given. */
export function InteractionCard() {
  return (
    <div className={styles.card}>
      {FIELDS.map((field) => (
        <div key={field} className={styles.field} data-field={field}>
          {t(`print.sheet.columns.${field}`)}
        </div>
      ))}
    </div>
  )
}
