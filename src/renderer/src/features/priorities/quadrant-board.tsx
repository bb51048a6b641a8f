/** The quadrants on the screen: the picture, as large as its room, and over each mark a button for mouse and keyboard. */
import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { planChart, QuadrantChart } from '#shared/charts/quadrant-chart.tsx'
import { nextMark, type QuadrantItem } from '#shared/charts/quadrant-plan.ts'
import { type Crosshair, crosshairOf } from '#shared/method/quadrants.ts'
import type { InteractionId } from '#shared/model/ids.ts'
import { sayRoughMoney } from '#shared/text/say-amount.ts'
import { t } from '#shared/text/text.ts'
import { TipAround } from '../../ui/tip-around.tsx'
import { useRem } from '../../ui/use-rem.ts'
import { useSize } from '../../ui/use-size.ts'
import type { PriorityLine } from './list-priorities.ts'
import styles from './priorities.module.css'
import { sayPriority } from './say-priority.ts'

/** Type of the chart in rem: it grows with the room, because on a projector the room grows with the distance. */
const TEXT = { least: 0.75, most: 1.5, share: 1 / 46 }
/** Fingers and hands that shake need this much, in rem. */
const TARGET = 1.5

export interface QuadrantBoardProps {
  /** Best opportunity first. */
  readonly lines: readonly PriorityLine[]
  readonly crosshair: Crosshair
  readonly currency: string
  readonly selected: ReadonlySet<string>
  readonly onSelect: (id: InteractionId) => void
}

/** Arrow keys go from mark to mark, Home and End to the best and the last opportunity, PageDown and PageUp along them. */
export function QuadrantBoard({ lines, crosshair, currency, selected, onSelect }: QuadrantBoardProps) {
  const room = useRef<HTMLDivElement>(null)
  const size = useSize(room)
  const rem = useRem()
  const [at, setAt] = useState<string | null>(null)
  const items = useMemo(
    () =>
      lines.map((line): QuadrantItem => {
        const { id, name, importance, performance, cost, firmness, score } = line
        return { id, name, importance, performance, cost, firmness, apart: line.apart.length > 0, weight: score }
      }),
    [lines],
  )
  const chart = useMemo(() => {
    if (size === null || size.width === 0 || size.height === 0) return null
    const text = Math.max(TEXT.least * rem, Math.min(TEXT.most * rem, size.width * TEXT.share, size.height / 24))
    const props = { items, ...size, text, sayCost: (amount: number) => sayRoughMoney(amount, currency) }
    return { props, plan: planChart(props).plan }
  }, [items, size, rem, currency])
  const centre = useMemo(() => crosshairOf(lines, crosshair), [lines, crosshair])
  const byId = useMemo(() => new Map<string, PriorityLine>(lines.map((line) => [line.id, line])), [lines])
  const marks = chart?.plan.marks ?? []
  const spots = marks.map(({ item, x, y }) => ({ id: item.id, x, y }))
  const chosen = lines.find(({ id }) => selected.has(id))?.id
  const stop = at !== null && byId.has(at) ? at : (chosen ?? lines[0]?.id)

  const goTo = (id: string) => {
    setAt(id)
    room.current?.querySelector<HTMLElement>(`[data-tip="${CSS.escape(id)}"]`)?.focus({ preventScroll: true })
  }
  const move = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const from = spots.find(({ id }) => id === stop)
    const index = lines.findIndex(({ id }) => id === stop)
    if (!from) return
    const along = { Home: 0, End: lines.length - 1, PageDown: index + 1, PageUp: index - 1 }[event.key]
    const next = along === undefined ? nextMark(spots, from, event.key) : (lines[along]?.id ?? null)
    if (along === undefined && !event.key.startsWith('Arrow')) return
    event.preventDefault()
    if (next !== null) goTo(next)
  }
  return (
    <TipAround
      className={styles.board}
      say={(id) => {
        const line = byId.get(id)
        return line ? sayPriority(line, centre, currency) : null
      }}
    >
      <div ref={room} className={styles.room}>
        {chart && <QuadrantChart {...chart.props} crosshair={crosshair} chosen={selected} className={styles.chart} />}
        {/* biome-ignore lint/a11y/useSemanticElements: a group of buttons, not of fields */}
        <div role="group" aria-label={t('priorities.marks')} onKeyDown={move}>
          {marks.map(({ item, x, y, r }) => {
            const line = byId.get(item.id)
            if (!line) return null
            const side = Math.max(2 * r, TARGET * rem)
            return (
              <button
                key={item.id}
                type="button"
                className={styles.mark}
                data-tip={item.id}
                tabIndex={item.id === stop ? 0 : -1}
                aria-pressed={selected.has(item.id)}
                aria-label={sayPriority(line, centre, currency)}
                style={{ left: x - side / 2, top: y - side / 2, width: side, height: side }}
                onFocus={() => setAt(item.id)}
                onClick={() => onSelect(line.id)}
              />
            )
          })}
        </div>
      </div>
    </TipAround>
  )
}
