/**
 * How a figure looks by what it rests on, in every chart alike: measured is solid, estimated is hatched with a firm edge,
 * a guess is an empty shape with a broken edge. So it can be told without colour; the word always stands beside it.
 */

import { estimateTextWidth } from '../layout/party-size.ts'
import { FIRMNESSES, type Firmness } from '../method/firmness.ts'
import { t } from '../text/text.ts'
import { ChartText } from './chart-text.tsx'

/** The hatching that {@link FirmBox} fills with; once in every chart, under the id of the chart. */
export function FirmnessHatch({ id, text }: { readonly id: string; readonly text: number }) {
  const step = text / 2.4
  return (
    <defs>
      <pattern id={id} width={step} height={step} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={step} height={step} fill="var(--surface)" />
        <rect width={step * 0.55} height={step} fill="var(--accent)" />
      </pattern>
    </defs>
  )
}

/** A bar of this firmness. `hatch` is the id of the {@link FirmnessHatch}. */
export function FirmBox(props: {
  readonly firmness: Firmness
  readonly hatch: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly line: number
}) {
  const { firmness, hatch, x, y, height, line } = props
  const width = Math.max(props.width, 2 * line)
  const fill = { measured: 'var(--accent)', estimated: `url(#${hatch})`, guess: 'var(--surface)' }[firmness]
  return (
    <rect
      data-firmness={firmness}
      x={x + line / 2}
      y={y + line / 2}
      width={width - line}
      height={height - line}
      rx={line}
      fill={fill}
      stroke="var(--accent)"
      strokeWidth={line}
      {...(firmness === 'guess' ? { strokeDasharray: `${line * 3} ${line * 2}` } : {})}
    />
  )
}

/** What the looks mean, in one row from `x` on; only those that occur. */
export function FirmnessKey(props: {
  readonly shown: ReadonlySet<Firmness>
  readonly hatch: string
  readonly x: number
  readonly y: number
  readonly text: number
}) {
  const { shown, hatch, y, text } = props
  let x = props.x
  return FIRMNESSES.filter((one) => shown.has(one)).map((firmness) => {
    const word = t(`charts.firmness.${firmness}`)
    const at = x
    x += text * 2.6 + estimateTextWidth(word, text) + text * 1.2
    return (
      <g key={firmness}>
        <FirmBox
          firmness={firmness}
          hatch={hatch}
          x={at}
          y={y - text * 0.45}
          width={text * 2}
          height={text * 0.9}
          line={text / 8}
        />
        <ChartText x={at + text * 2.6} y={y} size={text} fill="var(--text-soft)">
          {word}
        </ChartText>
      </g>
    )
  })
}
