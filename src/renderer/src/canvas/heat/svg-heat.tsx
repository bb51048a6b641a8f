/** The number of a coloured interaction in exported pictures, as large as it is on the map. */
import { DefaultFontFamilies, type Editor } from 'tldraw'
import type { Heat } from '#shared/charts/heat-of-result.ts'
import { estimateTextWidth } from '#shared/layout/party-size.ts'
import { themeColour } from '../shapes/svg-text.tsx'

const NUMBER = { fontSize: 16, line: 22, padding: 8, edge: 2.5 } as const

/** Its width, with the edge, and its height. */
export function sizeHeatNumber({ text }: Heat): { readonly w: number; readonly h: number } {
  return { w: Math.ceil(estimateTextWidth(text, NUMBER.fontSize)) + 2 * NUMBER.padding, h: NUMBER.line }
}

/** With its upper left corner at the point. */
export function SvgHeatNumber({
  editor,
  heat,
  x,
  y,
}: {
  readonly editor: Editor
  readonly heat: Heat
  readonly x: number
  readonly y: number
}) {
  const { w, h } = sizeHeatNumber(heat)
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect
        width={w}
        height={h}
        rx={h / 2}
        fill={themeColour(editor, '--canvas')}
        stroke={themeColour(editor, `--score-${heat.step}`)}
        strokeWidth={NUMBER.edge}
      />
      <text
        x={w / 2}
        y={h / 2}
        textAnchor="middle"
        dominantBaseline="central"
        fontFamily={DefaultFontFamilies.sans}
        fontSize={NUMBER.fontSize}
        fontWeight="bold"
        fill={themeColour(editor, '--text')}
      >
        {heat.text}
      </text>
    </g>
  )
}
