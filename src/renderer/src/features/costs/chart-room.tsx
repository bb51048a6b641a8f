/** Room for a chart: it is drawn in the pixels it has, with text that grows with them, so that a projector gets large type. */
import { type ReactNode, useRef } from 'react'
import { useRem } from '../../ui/use-rem.ts'
import { useSize } from '../../ui/use-size.ts'
import styles from './costs.module.css'

/** What a chart is drawn with. */
export interface DrawnAt {
  readonly width: number
  readonly text: number
}

/** `children` draws once the room is known. */
export function ChartRoom({ children }: { readonly children: (room: DrawnAt) => ReactNode }) {
  const room = useRef<HTMLDivElement>(null)
  const width = useSize(room)?.width ?? 0
  const rem = useRem()
  const text = Math.round(Math.max(rem * 0.8125, Math.min(rem * 1.5, width / 40)))
  return (
    <div ref={room} className={styles.chart}>
      {width > 0 && children({ width, text })}
    </div>
  )
}
