/** A change and its story: what is tried, by whom, until when, its log, its cycles before and after, and what can be done with it. */
import { MapPin, Pencil, Scale } from 'lucide-react'
import type { Change } from '#shared/model/change.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { serviceLine } from '#shared/text/interaction-label.ts'
import { reviewDue } from '#shared/text/say-review.ts'
import { t } from '#shared/text/text.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { chainOf } from './change-cycles.ts'
import type { ChangeDoors } from './change-doors.ts'
import { ChangeLog } from './change-log.tsx'
import styles from './changes.module.css'

export interface ChangeDialogProps extends Omit<ChangeDoors, 'onSelect'> {
  readonly workshop: WorkshopId
  readonly change: Change
  /** All of the workshop: cycles refer to each other. */
  readonly changes: readonly Change[]
  readonly today: string
  readonly onClose: () => void
}

/** Mounted while it is open. */
export function ChangeDialog(props: ChangeDialogProps) {
  const { workshop, change, changes, today, onClose, onOpen, onRevise, onReview, onReveal } = props
  const due = reviewDue(change, today)
  const chain = chainOf(changes, change.id)
  const number = chain.findIndex(({ id }) => id === change.id)
  const [before, after] = [chain[number - 1], chain[number + 1]]
  return (
    <Dialog
      title={change.what}
      size="large"
      reading
      onClose={onClose}
      actions={
        <>
          {!change.interactionArchived && (
            <Button icon={<MapPin />} onClick={() => onReveal(change.interaction)}>
              {t('changes.show')}
            </Button>
          )}
          <Button icon={<Scale />} onClick={() => onReview(change)}>
            {t('changeViews.story.review')}
          </Button>
          <Button variant="primary" icon={<Pencil />} onClick={() => onRevise(change)}>
            {t('changes.revise')}
          </Button>
        </>
      }
    >
      <div className={styles.heads}>
        <Badge tone="accent">{t(`term.status.${change.status}`)}</Badge>
        {change.decision !== null && <Badge tone="good">{t(`term.decision.${change.decision}`)}</Badge>}
        {chain.length > 1 && <Badge>{t('changeViews.story.first', { number: number + 1, count: chain.length })}</Badge>}
      </div>
      <p className={styles.about}>
        {serviceLine(change.provider, change.customer, change.service)}
        {change.interactionArchived && <span className={styles.soft}> · {t('changes.archived')}</span>}
      </p>
      {change.why !== '' && <p className={styles.why}>{t('changes.story.why', { why: change.why })}</p>}
      <dl className={styles.facts}>
        <div>
          <dt>{t('changes.owner')}</dt>
          <dd>{change.owner === '' ? t('changes.nobody') : change.owner}</dd>
        </div>
        <div>
          <dt>{t('changes.review')}</dt>
          <dd>
            {due === null ? t('changes.noDate') : due.date}{' '}
            {due !== null && due.words !== '' && (
              <span className={due.overdue ? styles.overdue : styles.soft}>{due.words}</span>
            )}
          </dd>
        </div>
      </dl>
      {(before || after) && (
        <p className={styles.heads}>
          {before && (
            <Button size="small" variant="quiet" onClick={() => onOpen(before)}>
              {t('changeViews.story.before', { what: before.what })}
            </Button>
          )}
          {after && (
            <Button size="small" variant="quiet" onClick={() => onOpen(after)}>
              {t('changeViews.story.after', { what: after.what })}
            </Button>
          )}
        </p>
      )}
      <ChangeLog workshop={workshop} change={change} />
    </Dialog>
  )
}
