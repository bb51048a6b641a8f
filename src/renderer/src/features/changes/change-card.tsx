/** One change in the list: what is tried, on which interaction, who owns it, when to look again, and its log to unfold. */
import { ChevronDown, ChevronRight, MapPin } from 'lucide-react'
import { useId, useState } from 'react'
import type { Change, ChangeStatus } from '#shared/model/change.ts'
import type { InteractionId, WorkshopId } from '#shared/model/ids.ts'
import { serviceLine } from '#shared/text/interaction-label.ts'
import { reviewDue } from '#shared/text/say-review.ts'
import { t } from '#shared/text/text.ts'
import { Badge, type BadgeTone } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { ChangeLog } from './change-log.tsx'
import styles from './changes.module.css'
import { readMoment } from './read-moment.ts'
import { ReviseChangeDialog } from './revise-change-dialog.tsx'

const TONES: Readonly<Record<ChangeStatus, BadgeTone>> = {
  idea: 'neutral',
  planned: 'info',
  running: 'accent',
  reviewed: 'good',
}

/** `onReveal` shows the interaction on the map. */
export function ChangeCard({
  workshop,
  change,
  today,
  onReveal,
}: {
  readonly workshop: WorkshopId
  readonly change: Change
  readonly today: string
  readonly onReveal: (interaction: InteractionId) => void
}) {
  const [unfolded, setUnfolded] = useState(false)
  const [revising, setRevising] = useState(false)
  const due = reviewDue(change, today)
  const id = useId()
  const line = serviceLine(change.provider, change.customer, change.service)
  return (
    <li className={styles.card}>
      <div className={styles.cardHead}>
        <Badge tone={TONES[change.status]}>{t(`term.status.${change.status}`)}</Badge>
        <h3 className={styles.what} id={`${id}-what`}>
          {change.what}
        </h3>
      </div>
      {change.interactionArchived ? (
        <p className={styles.soft}>
          {line} · {t('changes.archived')}
        </p>
      ) : (
        <button
          type="button"
          className={styles.link}
          title={t('changes.show')}
          onClick={() => {
            onReveal(change.interaction)
          }}
        >
          <MapPin aria-hidden="true" size="1em" />
          {line}
        </button>
      )}
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
      <footer className={styles.cardFoot}>
        <Button
          size="small"
          variant="quiet"
          icon={unfolded ? <ChevronDown /> : <ChevronRight />}
          aria-expanded={unfolded}
          aria-controls={`${id}-log`}
          onClick={() => {
            setUnfolded(!unfolded)
          }}
        >
          {t('changes.showLog', { count: change.entries.length })}
        </Button>
        <Button
          size="small"
          aria-label={t('changes.reviseOf', { what: change.what })}
          onClick={() => {
            setRevising(true)
          }}
        >
          {t('changes.revise')}
        </Button>
        <span className={styles.touched}>{t('changes.touched', { at: readMoment(change.changedAt) })}</span>
      </footer>
      <div id={`${id}-log`} hidden={!unfolded}>
        {unfolded && <ChangeLog workshop={workshop} change={change} />}
      </div>
      {revising && (
        <ReviseChangeDialog
          workshop={workshop}
          change={change}
          onClose={() => {
            setRevising(false)
          }}
        />
      )}
    </li>
  )
}
