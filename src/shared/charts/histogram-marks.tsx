/** The three marks of a histogram: flags above it where they fit beside each other, else plain lines and a key below it. */
import { estimateTextWidth } from '../layout/party-size.ts'
import { ChartText } from './chart-text.tsx'

export interface Flag {
  readonly mark: 'p10' | 'p50' | 'p90'
  readonly amount: string
  readonly word: string
  /** Of the amount. */
  readonly size: number
  readonly width: number
  /** Where it stands across the drawing. */
  readonly at: number
}

/** The middle is a whole line, the outer two are broken differently. */
function strokeOf({ mark }: Flag, text: number) {
  const dashes = { p10: `${text / 6} ${text / 4}`, p50: undefined, p90: `${text / 1.6} ${text / 4}` }[mark]
  return {
    ...{ fill: 'none', stroke: 'var(--text)', strokeWidth: text / (mark === 'p50' ? 6 : 8) },
    ...(dashes ? { strokeDasharray: dashes } : {}),
  }
}

/** Lines through the columns; with `middles` each carries its amount and its word. */
export function HistogramFlags(props: {
  readonly flags: readonly Flag[]
  readonly middles: readonly number[] | null
  readonly top: number
  readonly bottom: number
  readonly text: number
}) {
  const { flags, middles, top, bottom, text } = props
  return flags.map((flag, index) => {
    const middle = middles?.[index]
    const bend = top - text * 0.3
    const start = middle === undefined ? `M${flag.at} ${bend}` : `M${middle} ${top - text * 0.7}L${flag.at} ${bend}`
    return (
      <g key={flag.mark} data-mark={flag.mark}>
        <path d={`${start}V${bottom}`} stroke="var(--surface)" strokeWidth={text / 3} fill="none" />
        <path d={`${start}V${bottom}`} {...strokeOf(flag, text)} />
        {middle !== undefined && (
          <>
            <ChartText x={middle} y={text * 0.75} size={flag.size} anchor="middle" weight={700}>
              {flag.amount}
            </ChartText>
            <ChartText x={middle} y={text * 1.95} size={text * 0.9} anchor="middle" fill="var(--text-soft)">
              {flag.word}
            </ChartText>
          </>
        )}
      </g>
    )
  })
}

/** One row for each mark: its line, its amount, its word. */
export function HistogramKey(props: {
  readonly flags: readonly Flag[]
  readonly y: number
  readonly width: number
  readonly text: number
}) {
  const { flags, width, text } = props
  const amounts = Math.max(...flags.map(({ amount }) => estimateTextWidth(amount, text)))
  return flags.map((flag, index) => {
    const y = props.y + (index + 0.5) * text * 1.7
    const word = text * 3 + amounts
    return (
      <g key={flag.mark}>
        <path d={`M0 ${y}H${text * 2}`} {...strokeOf(flag, text)} />
        <ChartText x={text * 2.5} y={y} size={text} weight={700}>
          {flag.amount}
        </ChartText>
        <ChartText x={word} y={y} size={text * 0.9} room={Math.max(0, width - word)} fill="var(--text-soft)">
          {flag.word}
        </ChartText>
      </g>
    )
  })
}
