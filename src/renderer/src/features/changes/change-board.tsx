/**
 * The changes by status, to be moved by keyboard, by hand or from a menu. A card keeps the keyboard when it comes to another
 * column.
 */
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import type { Change, ChangeStatus } from '#shared/model/change.ts'
import type { ChangeId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { readingKey } from '../../ui/reading-key.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from './board.module.css'
import { BoardCard } from './board-card.tsx'
import { boardColumns, nextStatus, walkBoard } from './board-columns.ts'
import type { ChangeDoors } from './change-doors.ts'
import { STATUS_SIGNS } from './change-signs.ts'
import type { ChangeMoves } from './use-move-change.ts'

export interface ChangeBoardProps extends ChangeDoors {
  readonly changes: readonly Change[]
  /** Which cycle each is of. */
  readonly cycles: ReadonlyMap<ChangeId, number>
  readonly today: string
  readonly moves: ChangeMoves
  /** The shortcut that catches an idea, as it is printed. */
  readonly ideaKeys: string
}

export function ChangeBoard({ changes, cycles, today, moves, ideaKeys, ...doors }: ChangeBoardProps) {
  const columns = boardColumns(changes)
  const board = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState<ChangeId | null>(null)
  const [dragged, setDragged] = useState<Change | null>(null)
  const [over, setOver] = useState<ChangeStatus | null>(null)
  const hasKeyboard = useRef(false)
  const stop = changes.some(({ id }) => id === at) ? at : (columns.flatMap((one) => one.changes)[0]?.id ?? null)
  const cardOf = (id: ChangeId | null) =>
    board.current?.querySelector<HTMLElement>(`[data-change="${id ?? ''}"] [data-card]`) ?? null
  useLayoutEffect(() => {
    // The card that had the keyboard was drawn anew in another column.
    if (hasKeyboard.current && document.activeElement === document.body) cardOf(stop)?.focus({ preventScroll: true })
  })
  const press = (event: KeyboardEvent) => {
    const card = event.target instanceof Element ? event.target.closest('[data-card]') : null
    const change = changes.find(({ id }) => id === card?.closest<HTMLElement>('[data-change]')?.dataset.change)
    if (change === undefined || event.altKey || event.shiftKey) return
    const { key } = readingKey(event)
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : null
    const isMove = (event.ctrlKey || event.metaKey) && step !== null
    const to = isMove ? nextStatus(change.status, step) : null
    const next = isMove || event.ctrlKey || event.metaKey ? null : walkBoard(columns, change.id, key)
    if (to !== null) moves.move(change, to)
    else if (next !== null) cardOf(next)?.focus()
    else if (event.key.toLowerCase() === 'e' && !event.ctrlKey && !event.metaKey) doors.onRevise(change)
    else if (!isMove) return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys are pressed on the cards inside */}
      <div
        ref={board}
        className={styles.board}
        data-dragging={dragged !== null || undefined}
        onKeyDown={press}
        onFocus={(event) => {
          hasKeyboard.current = true
          const id = event.target.closest<HTMLElement>('[data-change]')?.dataset.change
          if (id !== undefined) setAt(id as ChangeId)
        }}
        onBlur={({ relatedTarget, currentTarget }) => {
          if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) hasKeyboard.current = false
        }}
      >
        {columns.map(({ status, changes: own }) => {
          const Sign = STATUS_SIGNS[status]
          const name = t('changeViews.board.column', { status: t(`term.status.${status}`), count: own.length })
          return (
            <section
              key={status}
              className={styles.column}
              aria-label={name}
              data-status={status}
              data-over={(over === status && dragged?.status !== status) || undefined}
              onDragOver={(event) => {
                if (dragged === null) return
                event.preventDefault()
                setOver(status)
              }}
              onDragLeave={() => setOver(null)}
              onDrop={(event) => {
                event.preventDefault()
                setOver(null)
                if (dragged !== null) moves.move(dragged, status)
              }}
            >
              <h3 className={styles.columnHead}>
                <Sign aria-hidden="true" size="1.1em" />
                {t(`term.status.${status}`)} <span className={styles.count}>{own.length}</span>
              </h3>
              {own.length === 0 && (
                <p className={styles.empty}>{t(`changeViews.board.empty.${status}`, { keys: ideaKeys })}</p>
              )}
              <ul className={styles.cards}>
                {own.map((change) => (
                  <BoardCard
                    key={change.id}
                    {...doors}
                    change={change}
                    cycle={cycles.get(change.id) ?? 1}
                    today={today}
                    isStop={change.id === stop}
                    refusal={moves.refused?.change === change.id ? moves.refused.sentence : null}
                    onMove={(to) => moves.move(change, to)}
                    onDrag={(isDragged) => setDragged(isDragged ? change : null)}
                  />
                ))}
              </ul>
            </section>
          )
        })}
      </div>
      <VisuallyHidden>
        <p role="status">{moves.said}</p>
      </VisuallyHidden>
    </>
  )
}
