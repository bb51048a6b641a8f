/** The stops in their order: chosen with the arrow keys, moved by dragging or with Alt and the arrow keys, taken out with Delete. */
import { GripVertical, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { StopId } from '#shared/model/ids.ts'
import { addStop, moveStop, removeStop } from '#shared/stops/edit-stops.ts'
import { t } from '#shared/text/text.ts'
import { Badge } from '../../ui/badge.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { moveFocus } from '../../ui/move-focus.ts'
import ordered from '../../ui/order-list.module.css'
import { showToast } from '../../ui/toast-store.ts'
import { useDragOrder } from '../../ui/use-drag-order.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from './stops.module.css'
import type { ListedStop, StopsHandle } from './use-stops.ts'

export interface StopListProps {
  readonly handle: StopsHandle
  readonly selected: StopId
  readonly onSelect: (id: StopId) => void
}

export function StopList({ handle: { stops, edit }, selected, onSelect }: StopListProps) {
  const [spoken, setSpoken] = useState('')
  const order = useDragOrder(
    stops.map(({ stop }) => stop.id),
    (id, to) => {
      edit(moveStop(id as StopId, to))
      const name = stops.find(({ stop }) => stop.id === id)?.name ?? ''
      setSpoken(t('stops.moved', { name, number: to + 1, count: stops.length }))
    },
  )
  const remove = ({ stop, name }: ListedStop) => {
    const at = stops.findIndex((one) => one.stop.id === stop.id)
    const neighbour = stops[at + 1] ?? stops[at - 1]
    order.follow(neighbour?.stop.id ?? null)
    edit(removeStop(stop.id))
    if (neighbour) onSelect(neighbour.stop.id)
    const action = { label: t('stops.putBack'), run: () => edit(addStop(stop, at)) }
    showToast({ tone: 'info', topic: 'stops', text: t('stops.removed', { name }), action })
  }
  return (
    <>
      <ol
        {...order.list}
        className={ordered.list}
        onKeyDown={(event) =>
          moveFocus(event, [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')], 'down')
        }
      >
        {stops.map((listed, place) => {
          const { stop, name, frame } = listed
          return (
            <li key={stop.id} className={ordered.line} data-selected={stop.id === selected} {...order.lineOf(stop.id)}>
              <span className={ordered.handle} {...order.handleOf(stop.id, name)}>
                <GripVertical />
              </span>
              <button
                type="button"
                className={ordered.choose}
                data-row={stop.id}
                aria-current={stop.id === selected}
                aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Delete"
                onClick={() => onSelect(stop.id)}
                onFocus={() => onSelect(stop.id)}
                onKeyDown={(event) => {
                  if (order.onKey(event, stop.id) || event.key !== 'Delete') return
                  event.preventDefault()
                  event.stopPropagation()
                  remove(listed)
                }}
              >
                <span className={styles.number}>{place + 1}</span>
                <span className={ordered.name}>{name}</span>
                {frame === null && <Badge tone="warn">{t('stops.goneBadge')}</Badge>}
                {stop.steps.length > 0 && (
                  <span className={styles.count}>{t('stops.stepCount', { count: stop.steps.length })}</span>
                )}
              </button>
              <IconButton
                name={t('stops.removeName', { name })}
                icon={<Trash2 />}
                size="small"
                onClick={() => remove(listed)}
              />
            </li>
          )
        })}
      </ol>
      <VisuallyHidden>
        <span role="status">{spoken}</span>
      </VisuallyHidden>
    </>
  )
}
