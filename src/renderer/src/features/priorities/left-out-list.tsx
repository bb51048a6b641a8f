/** Interactions without a place, with the reason: nothing is guessed for them, and nothing is drawn at an edge. */
import type { InteractionId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import type { LeftOut } from './list-priorities.ts'
import styles from './priorities.module.css'

/** More than so many of one reason are folded. */
const OPEN = 6

export function LeftOutList(props: {
  readonly leftOut: readonly LeftOut[]
  readonly selected: ReadonlySet<string>
  readonly onSelect: (id: InteractionId) => void
}) {
  const { leftOut, selected, onSelect } = props
  if (leftOut.length === 0) return null
  return (
    <section className={styles.leftOut} aria-label={t('priorities.leftOut.title')}>
      <h3 className={styles.heading}>{t('priorities.leftOut.title')}</h3>
      {leftOut.map(({ reason, interactions }) => (
        <details key={reason} className={styles.reason} open={interactions.length <= OPEN}>
          <summary>
            {t(`priorities.leftOut.${reason}`)} <span className={styles.soft}>({interactions.length})</span>
          </summary>
          <ul>
            {interactions.map(({ id, label }) => (
              <li key={id}>
                <button
                  type="button"
                  className={styles.outside}
                  aria-current={selected.has(id)}
                  onClick={() => onSelect(id)}
                >
                  {label}
                </button>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  )
}
