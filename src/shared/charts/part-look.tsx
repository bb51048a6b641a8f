/** How each part of a miss looks: a colour of its own and a pattern of its own, so that it can be told without colour. */
import { COST_PARTS, type CostPart } from '../model/cost.ts'

/** A fill for each part. `id` is that of the chart, `size` the width of a pattern. */
export function PartPatterns({ id, size }: { readonly id: string; readonly size: number }) {
  return (
    <defs>
      {COST_PARTS.map((part) => (
        <pattern key={part} id={`${id}${part}`} width={size} height={size} patternUnits="userSpaceOnUse">
          <rect width={size} height={size} fill={`var(--part-${part})`} />
          <PartMarks part={part} size={size} />
        </pattern>
      ))}
    </defs>
  )
}

/** What is drawn over the colour. */
function PartMarks({ part, size }: { readonly part: CostPart; readonly size: number }) {
  const line = { fill: 'none', stroke: 'var(--surface)', strokeWidth: size / 7 }
  const half = size / 2
  switch (part) {
    case 'rework-customer':
      return null
    case 'rework-provider':
      return (
        <path
          {...line}
          d={`M0 ${size}L${size} 0M${-half} ${half}L${half} ${-half}M${half} ${size + half}L${size + half} ${half}`}
        />
      )
    case 'waiting':
      return <circle cx={half} cy={half} r={size / 6} fill="var(--surface)" />
    case 'chasing':
      return <path {...line} d={`M0 ${half}H${size}`} />
    case 'direct':
      return <path {...line} d={`M${half} 0V${size}`} />
    case 'knock-on':
      return <path {...line} d={`M0 0L${size} ${size}M0 ${size}L${size} 0`} />
  }
}
