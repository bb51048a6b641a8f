/** Whom a party serves, or who serves it: each line selects the interaction. */

import type { PartyId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { KindIcon } from '../../ui/kind-icon.tsx'
import styles from './inspector.module.css'
import type { ServiceLine } from './services-of.ts'

/** `self` is the party itself, which may stand at the other end too. */
export function ServiceList({
  title,
  none,
  self,
  lines,
  onSelect,
}: {
  readonly title: string
  readonly none: string
  readonly self: PartyId
  readonly lines: readonly ServiceLine[]
  readonly onSelect: (id: string) => void
}) {
  return (
    <section className={styles.section} aria-label={title}>
      <h3 className={styles.heading}>
        {title} <span className={styles.soft}>{lines.length}</span>
      </h3>
      {lines.length === 0 ? (
        <p className={styles.soft}>{none}</p>
      ) : (
        <ul className={styles.lines}>
          {lines.map(({ interaction, other }) => (
            <li key={interaction.id}>
              <button
                type="button"
                className={styles.line}
                onClick={() => {
                  onSelect(interaction.id)
                }}
              >
                <KindIcon kind={other.kind} />
                <span className={styles.lineText}>
                  <span className={styles.lineName}>
                    {other.id === self ? t('inspector.party.itself') : other.name}
                  </span>
                  <span className={styles.soft}>
                    {interaction.service === '' ? t('inspector.party.unnamed') : interaction.service}
                  </span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
