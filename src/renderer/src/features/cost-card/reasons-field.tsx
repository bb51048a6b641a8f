/** What was not as agreed in a miss: any of three, or several at once. */
import { MISS_REASONS, type MissReason } from '#shared/model/cost.ts'
import { t } from '#shared/text/text.ts'
import styles from './cost-card.module.css'

/** The reasons belong to the caller. */
export function ReasonsField({
  reasons,
  onReasons,
}: {
  readonly reasons: readonly MissReason[]
  readonly onReasons: (reasons: MissReason[]) => void
}) {
  return (
    <fieldset className={styles.reasons}>
      <legend>{t('costCard.reasons.ask')}</legend>
      {MISS_REASONS.map((reason) => (
        <label key={reason} className={styles.tick}>
          <input
            type="checkbox"
            checked={reasons.includes(reason)}
            onChange={(event) =>
              onReasons(MISS_REASONS.filter((one) => (one === reason ? event.target.checked : reasons.includes(one))))
            }
          />
          <strong>{t(`term.dimension.${reason}`)}</strong>
          <span className={styles.soft}>{t(`costCard.reasons.${reason}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}
