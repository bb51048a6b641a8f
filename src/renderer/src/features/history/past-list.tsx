/**
 * What happened in a session, line by line. A list from which one is chosen: arrow keys go from line to line, and the map
 * goes along. Only the lines in sight are drawn.
 */
import { useVirtualizer } from '@tanstack/react-virtual'
import { CirclePlus, MoveUpRight, Pencil, Trash2 } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { t } from '#shared/text/text.ts'
import { sayTime } from '../../ui/say-when.ts'
import styles from './history.module.css'
import type { PastLine } from './past-lines.ts'

const SIGNS = { added: CirclePlus, removed: Trash2, revised: Pencil, moved: MoveUpRight } as const
const GUESSED_HEIGHT = 34

export function PastList({
  lines,
  at,
  onLine,
}: {
  readonly lines: readonly PastLine[]
  /** The line that tells how the map came to stand as it is shown; -1 before the first. */
  readonly at: number
  readonly onLine: (line: PastLine) => void
}) {
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => list.current,
    estimateSize: () => GUESSED_HEIGHT,
    overscan: 10,
  })
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' })
  }, [virtual, at])
  const onKeyDown = (event: KeyboardEvent) => {
    const to = lineFor(event.key, at, lines.length)
    if (to === null || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    const line = lines[to]
    if (line) onLine(line)
  }
  return (
    <div
      ref={list}
      className={styles.list}
      role="listbox"
      tabIndex={0}
      aria-label={t('history.lines')}
      aria-activedescendant={at >= 0 ? `${id}-${at}` : undefined}
      onKeyDown={onKeyDown}
    >
      <div className={styles.inner} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const line = lines[index]
          if (!line) return null
          const Sign = SIGNS[line.sign]
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keyboard
            <div
              key={line.edit}
              ref={virtual.measureElement}
              id={`${id}-${index}`}
              data-index={index}
              className={styles.line}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              style={{ transform: `translateY(${start}px)` }}
              onClick={() => onLine(line)}
            >
              <span className={styles.sign} data-sign={line.sign} aria-hidden="true">
                <Sign size="0.875rem" />
              </span>
              <span className={styles.texts}>
                {line.texts.map((text) => (
                  <span key={text}>{text}</span>
                ))}
              </span>
              <time className={styles.time} dateTime={line.at}>
                {sayTime(new Date(line.at))}
              </time>
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** The line that a key leads to; null for any other key. */
function lineFor(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1)
  if (key === 'ArrowUp') return Math.max(at - 1, 0)
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}
