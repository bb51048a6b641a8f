/** What one miss is made of, as one stacked bar: each part with its own pattern, and below it its name, amount and share. */
import { useId } from 'react'
import { estimateTextWidth } from '../layout/party-size.ts'
import { COST_PARTS, type CostPart } from '../model/cost.ts'
import { t } from '../text/text.ts'
import { CHART_TEXT, CHART_WIDTH, ChartPicture, type ChartProps } from './chart-picture.tsx'
import { ChartText } from './chart-text.tsx'
import { PartPatterns } from './part-look.tsx'

export interface PartsBarProps extends ChartProps {
  /** Money of each part of one miss; what costs nothing is left out. */
  readonly parts: Readonly<Record<CostPart, number>>
  /** Parts that rest on a guess; said beside their names. */
  readonly guessed?: ReadonlySet<CostPart> | undefined
  readonly say: (amount: number) => string
  readonly sayShare: (share: number) => string
}

/** An SVG that fills the width it is given. */
export function PartsBar(props: PartsBarProps) {
  const { label, parts, guessed, say, sayShare, width = CHART_WIDTH, text = CHART_TEXT, className } = props
  const id = useId()
  const total = COST_PARTS.reduce((sum, part) => sum + Math.max(0, parts[part]), 0)
  const shown = COST_PARTS.filter((part) => parts[part] > 0).map((part) => ({
    part,
    name: nameOf(part, guessed?.has(part) === true),
    amount: say(parts[part]),
    share: sayShare(parts[part] / total),
    size: parts[part] / total,
  }))
  const bar = text * 2.4
  const line = text * 1.9
  const [amounts, shares] = [
    Math.max(0, ...shown.map(({ amount }) => estimateTextWidth(amount, text))) + text,
    Math.max(0, ...shown.map(({ share }) => estimateTextWidth(share, text))) + text,
  ]
  const columns = columnsFor(
    shown.map(({ name }) => estimateTextWidth(name, text) + amounts + shares + text * 4.2),
    width,
  )
  const rows = Math.ceil(shown.length / columns)
  const column = width / columns
  const words =
    shown.length === 0
      ? t('charts.parts.none')
      : t('charts.parts.words', {
          total: say(total),
          parts: shown.map(({ name, amount, share }) => t('charts.parts.part', { name, amount, share })).join('; '),
        })
  let done = 0
  return (
    <ChartPicture
      label={label}
      words={words}
      width={width}
      height={bar + (shown.length === 0 ? text * 2 : text * 0.8 + rows * line)}
      text={text}
      className={className}
    >
      <PartPatterns id={id} size={text * 0.62} />
      {shown.length === 0 && (
        <>
          <rect
            x="1"
            y="1"
            width={width - 2}
            height={bar - 2}
            rx={text / 4}
            fill="none"
            stroke="var(--line-strong)"
            strokeDasharray={`${text / 2} ${text / 3}`}
          />
          <ChartText x={0} y={bar + text * 1.2} size={text} fill="var(--text-soft)">
            {words}
          </ChartText>
        </>
      )}
      {shown.map(({ part, share, size, name, amount }) => {
        const x = done * width
        done += size
        const long = Math.max(1, size * width - (done < 0.9999 ? text / 7 : 0))
        const pill = estimateTextWidth(share, text) + text
        return (
          <g key={part} data-part={part}>
            <title>{t('charts.parts.part', { name, amount, share })}</title>
            <rect
              x={x}
              y="0"
              width={long}
              height={bar}
              fill={`url(#${id}${part})`}
              stroke={`var(--part-${part})`}
              strokeWidth={0.5}
            />
            {long > pill + text * 0.6 && (
              <>
                <rect
                  x={x + long / 2 - pill / 2}
                  y={bar / 2 - text * 0.8}
                  width={pill}
                  height={text * 1.6}
                  rx={text * 0.8}
                  fill="var(--surface)"
                />
                <ChartText x={x + long / 2} y={bar / 2} size={text} anchor="middle" weight={600}>
                  {share}
                </ChartText>
              </>
            )}
          </g>
        )
      })}
      {shown.map(({ part, name, amount, share }, index) => {
        const x = (index % columns) * column
        const y = bar + text * 0.8 + (Math.floor(index / columns) + 0.5) * line
        const end = x + column - (columns > 1 ? text * 1.6 : 0)
        return (
          <g key={part}>
            <rect
              x={x + 0.5}
              y={y - text * 0.6}
              width={text * 1.4}
              height={text * 1.2}
              fill={`url(#${id}${part})`}
              stroke={`var(--part-${part})`}
            />
            <ChartText x={x + text * 1.9} y={y} size={text} room={end - x - text * 2.4 - amounts - shares}>
              {name}
            </ChartText>
            <ChartText x={end - shares} y={y} size={text} anchor="end" weight={600}>
              {amount}
            </ChartText>
            <ChartText x={end} y={y} size={text} anchor="end" fill="var(--text-soft)">
              {share}
            </ChartText>
          </g>
        )
      })}
    </ChartPicture>
  )
}

function nameOf(part: CostPart, guessed: boolean): string {
  const name = t(`charts.part.${part}`)
  return guessed ? t('charts.parts.guessed', { name }) : name
}

/** As many columns of equal width as hold the widest, at most three. */
function columnsFor(widths: readonly number[], width: number): number {
  const widest = Math.max(1, ...widths)
  return Math.max(1, Math.min(3, widths.length, Math.floor(width / widest)))
}
