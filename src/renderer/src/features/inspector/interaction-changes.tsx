/** The changes of one interaction, and the way to log the next one. */
import { Lightbulb, ListPlus } from 'lucide-react'
import type { IdeaStart } from '#shared/model/idea.ts'
import type { InteractionId, WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { useCoreQuery } from '../../rpc/core-provider.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import styles from './inspector.module.css'

/** `onLogChange` and `onIdea` open dialogs of the changes, which are another feature. */
export function InteractionChanges({
  workshop,
  interaction,
  onLogChange,
  onIdea,
  onShowChanges,
}: {
  readonly workshop: WorkshopId
  readonly interaction: InteractionId
  readonly onLogChange: (interaction: InteractionId) => void
  readonly onIdea: (start: IdeaStart) => void
  readonly onShowChanges?: (() => void) | undefined
}) {
  const { data, error } = useCoreQuery('changes.list', { workshop })
  const changes = data?.filter((change) => change.interaction === interaction) ?? []
  return (
    <section className={styles.section} aria-label={t('inspector.changes.title')}>
      <h3 className={styles.heading}>
        {t('inspector.changes.title')} <span className={styles.soft}>{changes.length}</span>
      </h3>
      {error !== null && <p role="alert">{error.message}</p>}
      {data !== undefined && changes.length === 0 && <p className={styles.soft}>{t('inspector.changes.none')}</p>}
      {changes.length > 0 && (
        <ul className={styles.lines}>
          {changes.map((change) => (
            <li key={change.id} className={styles.change}>
              <Badge>{t(`term.status.${change.status}`)}</Badge>
              <span className={styles.lineText}>{change.what}</span>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        <Button
          size="small"
          icon={<ListPlus />}
          onClick={() => {
            onLogChange(interaction)
          }}
        >
          {t('inspector.changes.log')}
        </Button>
        <Button size="small" icon={<Lightbulb />} onClick={() => onIdea({ interaction })}>
          {t('changeViews.idea.here')}
        </Button>
        {changes.length > 0 && onShowChanges !== undefined && (
          <Button size="small" variant="quiet" onClick={onShowChanges}>
            {t('inspector.changes.showAll')}
          </Button>
        )}
      </div>
    </section>
  )
}
