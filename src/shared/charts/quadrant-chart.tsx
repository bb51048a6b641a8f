/**
 * Importance against performance as one picture: quadrants with their names, crosshair, mean and median, a mark for every
 * interaction with its name beside it. Pure: it draws what it is given, on screen, on the projector and in exports alike;
 * nothing in it can be pressed.
 */
import { useId } from 'react'
import { estimateTextWidth } from '../layout/party-size.ts'
import { type Crosshair, crosshairOf, QUADRANTS, type Quadrant, quadrantOf } from '../method/quadrants.ts'
import { t } from '../text/text.ts'
import { ChartPicture } from './chart-picture.tsx'
import { ChartText } from './chart-text.tsx'
import { FirmnessHatch } from './firmness-look.tsx'
import { type LabelPlan, type PlacedLabel, placeLabels } from './label-places.ts'
import { Mark } from './mark-look.tsx'
import { QuadrantField } from './quadrant-field.tsx'
import { KEY_ROW, planKey, QuadrantKey } from './quadrant-key.tsx'
import { NAME_BAND, NAME_SIZE, planQuadrants, type QuadrantItem, type QuadrantPlan } from './quadrant-plan.ts'

export interface QuadrantChartProps {
  readonly items: readonly QuadrantItem[]
  readonly crosshair: Crosshair
  /** Of the whole drawing, in its own units. */
  readonly width: number
  readonly height: number
  /** Size of its type in the same units. */
  readonly text: number
  /** How an annual cost is said. */
  readonly sayCost: (amount: number) => string
  /** Ids of interactions that are drawn with a ring. */
  readonly chosen?: ReadonlySet<string> | undefined
  readonly className?: string | undefined
}

/** Height that is left beside the key, in sizes of type: where there is less, as seen from far, the picture is worth more. */
const LEAST_WITH_KEY = 14

type Sizes = Pick<QuadrantChartProps, 'items' | 'width' | 'height' | 'text' | 'sayCost' | 'chosen'>

/** Everything that has a place in the picture. For whoever lays something over it. */
export function planChart({ items, width, height, text, sayCost, chosen }: Sizes): {
  readonly plan: QuadrantPlan
  readonly labels: LabelPlan
  readonly key: ReturnType<typeof planKey>
} {
  const wanted = planKey(items, sayCost, width - 2 * text, text)
  const isHigh = height - wanted.rows * KEY_ROW * text >= LEAST_WITH_KEY * text
  const key = isHigh ? wanted : { entries: [], rows: 0 }
  const plan = planQuadrants(items, { width, height, text, key: key.rows * KEY_ROW * text })
  const { field } = plan
  const band = NAME_BAND * text
  const labels = placeLabels(
    plan.marks.map(({ item, x, y, r }) => ({ id: item.id, name: item.name, weight: item.weight, x, y, r })),
    {
      inside: { x: field.x + text / 4, y: field.y + band, w: field.w - text / 2, h: field.h - 2 * band },
      taken: [],
      size: text,
      longest: Math.min(field.w * 0.45, text * 20),
      more: (count) => t('priorities.more', { count }),
      insist: chosen,
    },
  )
  return { plan, labels, key }
}

/** An SVG of the size that it is given. */
export function QuadrantChart(props: QuadrantChartProps) {
  const { items, crosshair, width, height, text, chosen } = props
  const hatch = useId()
  const { plan, labels, key } = planChart(props)
  return (
    <ChartPicture
      label={t('priorities.chart')}
      words={sayChart(items, crosshair)}
      width={width}
      height={height}
      text={text}
      className={props.className}
    >
      <FirmnessHatch id={hatch} text={text} />
      <QuadrantField plan={plan} items={items} crosshair={crosshair} text={text} />
      {labels.labels.map(
        ({ key: id, leader }) =>
          leader && (
            <path
              key={id}
              d={`M${leader.from.map(round).join(' ')}L${leader.to.map(round).join(' ')}`}
              stroke="var(--text-faint)"
              strokeWidth={text / 12}
            />
          ),
      )}
      {plan.marks.map(({ item, x, y, r }) => (
        <Mark
          key={item.id}
          {...{ x: round(x), y: round(y), r, hatch, text }}
          firmness={item.cost === null ? null : item.firmness}
          apart={item.apart}
          chosen={chosen?.has(item.id) ?? false}
        />
      ))}
      {labels.labels.map((label) => (
        <Label key={label.key} {...{ label, text }} isChosen={label.of.some((one) => chosen?.has(one))} />
      ))}
      <QuadrantKey entries={key.entries} x={text} y={height - key.rows * KEY_ROW * text} text={text} hatch={hatch} />
      {labels.without.length > 0 && <Without plan={plan} text={text} count={labels.without.length} />}
    </ChartPicture>
  )
}

/** A name, or on a ground of its own how many have none: that one may lie over marks. */
function Label(props: { readonly label: PlacedLabel; readonly text: number; readonly isChosen: boolean }) {
  const { label, text, isChosen } = props
  const { box, of } = label
  const isName = label.key === of[0]
  return (
    <>
      {!isName && (
        <rect
          {...{ x: round(box.x), y: round(box.y), width: round(box.w), height: round(box.h) }}
          rx={text / 1.6}
          fill="var(--surface)"
          stroke={isChosen ? 'var(--text)' : 'var(--line-strong)'}
          strokeWidth={text / (isChosen ? 8 : 18)}
        />
      )}
      <ChartText
        x={isName ? box.x + text * 0.25 : box.x + box.w / 2}
        y={box.y + box.h / 2}
        size={isName ? text : text * 0.86}
        anchor={isName ? 'start' : 'middle'}
        weight={isChosen ? 700 : isName ? 550 : 400}
        fill={isName ? 'var(--text)' : 'var(--text-soft)'}
        halo={isName}
      >
        {label.text}
      </ChartText>
    </>
  )
}

/** How many have no name, between the names of the lower quadrants; nothing where these leave no room. */
function Without(props: { readonly plan: QuadrantPlan; readonly text: number; readonly count: number }) {
  const { plan, text, count } = props
  const widthOf = (quadrant: Quadrant) => estimateTextWidth(t(`priorities.quadrant.${quadrant}`), text * NAME_SIZE)
  const left = plan.field.x + widthOf('low-priority') + 1.4 * text
  const right = plan.field.x + plan.field.w - widthOf('overkill') - 1.4 * text
  return (
    <ChartText
      x={(left + right) / 2}
      y={plan.field.y + plan.field.h - (NAME_BAND / 2) * text}
      size={text * 0.86}
      anchor="middle"
      room={Math.max(0, right - left)}
      fill="var(--text-soft)"
    >
      {t('priorities.without', { count })}
    </ChartText>
  )
}

/** The picture in words: how many stand in each quadrant, by the crosshair that is drawn. */
function sayChart(items: readonly QuadrantItem[], kind: Crosshair): string {
  const centre = crosshairOf(items, kind)
  const counts = QUADRANTS.map((quadrant) => {
    const count = items.filter((item) => quadrantOf(item, centre) === quadrant).length
    return t('priorities.inQuadrant', { quadrant: t(`priorities.quadrant.${quadrant}`), count })
  })
  return t('priorities.words', { count: items.length, counts: counts.join(', ') })
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
