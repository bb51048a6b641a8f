/** A chart in front of the room, by the component that draws it in its view, with type for the last row. */
import { useRef } from 'react'
import { Pareto, paretoRows } from '#shared/charts/pareto.tsx'
import { QuadrantChart } from '#shared/charts/quadrant-chart.tsx'
import type { ChartScene as ChartOnScreen } from '#shared/model/chart-scene.ts'
import { sayRoughMoney, sayShare } from '#shared/text/say-amount.ts'
import { t } from '#shared/text/text.ts'
import { classNames } from '../../ui/class-names.ts'
import { type RoomSize, useSize } from '../../ui/use-size.ts'
import stage from './audience-window.module.css'
import styles from './chart-scene.module.css'
import { DrawnChart } from './drawn-chart.tsx'
import { useRoomLook } from './use-room-look.ts'

/** Type of a chart, as a share of the smaller side of its room. */
const TEXT = 1 / 32
/** The smallest type of a chart, as a share of its usual one. */
const SMALLEST = 0.86
/** Rows of a Pareto chart that can be read at once. */
const MOST = 8

export function ChartScene({ scene }: { readonly scene: ChartOnScreen }) {
  const wall = useRef<HTMLElement>(null)
  const room = useRef<HTMLDivElement>(null)
  const height = useSize(wall)?.height ?? 0
  const size = useSize(room)
  const least = (useRoomLook().leastText * height) / SMALLEST
  return (
    <main ref={wall} className={classNames(stage.stage, styles.scene)}>
      <h1 className={styles.title}>{scene.chart === 'drawing' ? scene.title : t(`audience.chart.${scene.chart}`)}</h1>
      <div ref={room} className={styles.room}>
        {size !== null && size.width > 0 && size.height > 0 && <Drawn scene={scene} size={size} least={least} />}
      </div>
    </main>
  )
}

/** @param least of its usual type, in pixels */
function Drawn({
  scene,
  size,
  least,
}: {
  readonly scene: ChartOnScreen
  readonly size: RoomSize
  readonly least: number
}) {
  if (scene.chart === 'drawing') return <DrawnChart drawing={scene.drawing} className={styles.drawn} />
  const { currency } = scene
  const text = Math.max(least, Math.min(size.width, size.height) * TEXT)
  if (scene.chart === 'priorities') {
    return (
      <QuadrantChart
        items={scene.items}
        crosshair="midpoint"
        {...{ ...size, text }}
        sayCost={(amount) => sayRoughMoney(amount, currency)}
        className={styles.chart}
      />
    )
  }
  return (
    <Pareto
      label={t('audience.chart.costs')}
      bars={scene.bars}
      most={Math.min(MOST, paretoRows(size.height / text))}
      say={(amount) => sayRoughMoney(amount, currency)}
      sayShare={(share) => sayShare(share, 0)}
      {...{ width: size.width, text }}
      className={styles.chart}
    />
  )
}
