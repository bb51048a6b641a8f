/** What was not as agreed in a miss: any of three, or several at once. */
import { Lightbulb } from 'lucide-react'
import { MISS_REASONS, type MissReason } from '#shared/model/cost.ts'
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import styles from './cost-card.module.css'

/** The reasons belong to the caller. */
export function ReasonsField({
  reasons,
  onReasons,
  onIdea,
}: {
  readonly reasons: readonly MissReason[]
  readonly onReasons: (reasons: MissReason[]) => void
  /** Somebody knows what could be done against misses of this reason. */
  readonly onIdea: (reason: MissReason) => void
}) {
  return (
    <fieldset className={styles.reasons}>
      <legend>{t('costCard.reasons.ask')}</legend>
      {MISS_REASONS.map((reason) => (
        <div key={reason} className={styles.reason}>
          <label className={styles.tick}>
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
          {reasons.includes(reason) && (
            <Button
              size="small"
              variant="quiet"
              icon={<Lightbulb />}
              aria-label={t('changeViews.idea.fromReasonOf', { reason: t(`term.dimension.${reason}`) })}
              onClick={() => onIdea(reason)}
            >
              {t('changeViews.idea.fromReason')}
            </Button>
          )}
        </div>
      ))}
    </fieldset>
  )
}
