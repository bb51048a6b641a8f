/** One change on the board: what is tried, on which interaction, who owns it, when to look again. The keys belong to the board. */
import { Ellipsis, MapPin, Pencil, Scale } from 'lucide-react'
import { CHANGE_STATUSES, type Change, type ChangeStatus, mayMove } from '#shared/model/change.ts'
import { serviceLine } from '#shared/text/interaction-label.ts'
import { reviewDue } from '#shared/text/say-review.ts'
import { t } from '#shared/text/text.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu, MenuItem, MenuSeparator } from '../../ui/menu.tsx'
import styles from './board.module.css'
import type { ChangeDoors } from './change-doors.ts'
import { STATUS_SIGNS } from './change-signs.ts'

export interface BoardCardProps extends ChangeDoors {
  readonly change: Change
  /** Which cycle of its change this is; 1 for the first. */
  readonly cycle: number
  readonly today: string
  /** The keyboard comes here when it comes to the board. */
  readonly isStop: boolean
  readonly refusal: string | null
  readonly onMove: (status: ChangeStatus) => void
  readonly onDrag: (dragged: boolean) => void
}

export function BoardCard(props: BoardCardProps) {
  const { change, cycle, today, isStop, refusal } = props
  const { what, owner, status, decision } = change
  const due = reviewDue(change, today)
  const line = serviceLine(change.provider, change.customer, change.service)
  return (
    <li
      className={styles.card}
      data-change={change.id}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', what)
        event.dataTransfer.effectAllowed = 'move'
        props.onDrag(true)
      }}
      onDragEnd={() => props.onDrag(false)}
    >
      <div className={styles.head}>
        <h4 className={styles.what}>
          <button
            type="button"
            data-card=""
            tabIndex={isStop ? 0 : -1}
            onFocus={() => props.onSelect(change)}
            onClick={() => props.onOpen(change)}
          >
            {what}
          </button>
        </h4>
        <Menu
          trigger={
            <IconButton
              size="small"
              name={t('changeViews.board.menu', { what })}
              icon={<Ellipsis />}
              tabIndex={isStop ? 0 : -1}
            />
          }
        >
          {CHANGE_STATUSES.filter((to) => to !== status).map((to) => {
            const Sign = STATUS_SIGNS[to]
            const can = mayMove(change, { status: to, decision: null })
            return (
              <MenuItem key={to} icon={<Sign />} disabled={!can} onSelect={() => props.onMove(to)}>
                {t('changeViews.board.moveTo', { status: t(`term.status.${to}`) })}
              </MenuItem>
            )
          })}
          <MenuSeparator />
          <MenuItem icon={<Pencil />} onSelect={() => props.onRevise(change)}>
            {t('changes.revise')}
          </MenuItem>
          <MenuItem icon={<Scale />} onSelect={() => props.onReview(change)}>
            {t('changeViews.story.review')}
          </MenuItem>
          <MenuItem
            icon={<MapPin />}
            disabled={change.interactionArchived}
            onSelect={() => props.onReveal(change.interaction)}
          >
            {t('changes.show')}
          </MenuItem>
        </Menu>
      </div>
      <p className={styles.line}>{line}</p>
      <p className={styles.facts}>
        <span>{owner === '' ? t('changes.nobody') : owner}</span>
        {decision !== null && <strong>{t(`term.decision.${decision}`)}</strong>}
        {due !== null && due.words !== '' && (status !== 'idea' || due.overdue) && (
          <span className={due.overdue ? styles.overdue : undefined} title={due.date}>
            {due.words}
          </span>
        )}
        {cycle > 1 && <span>{t('changeViews.board.cycle', { number: cycle })}</span>}
      </p>
      {refusal !== null && (
        <p className={styles.refusal} role="alert">
          {refusal}
        </p>
      )}
    </li>
  )
}
