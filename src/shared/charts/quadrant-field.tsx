/** The ground of the quadrants: four fields with their names, both axes in words, and the lines that may part them. */
import { estimateTextWidth } from '../layout/party-size.ts'
import { CROSSHAIRS, type Crosshair, crosshairOf, type Standing } from '../method/quadrants.ts'
import { t } from '../text/text.ts'
import { ChartText } from './chart-text.tsx'
import { placeAlong } from './fit-text.ts'
import { LINE_SIZE, NAME_BAND, NAME_SIZE, nameLine, type QuadrantPlan } from './quadrant-plan.ts'

export interface QuadrantFieldProps {
  readonly plan: QuadrantPlan
  readonly items: readonly Standing[]
  readonly crosshair: Crosshair
  readonly text: number
}

const TICKS = [1, 2, 3, 4, 5]

/** Numbers grow to the right in every language, so the arrow stands at the right end of its words. */
const growing = (title: string) => `${title} →`

export function QuadrantField(props: QuadrantFieldProps) {
  const { plan, items, crosshair, text } = props
  const { field } = plan
  const centre = crosshairOf(items, crosshair)
  const [x, y] = [plan.x(centre.performance), plan.y(centre.importance)]
  return (
    <>
      <rect x={field.x} y={field.y} width={field.w} height={field.h} fill="var(--surface)" />
      <rect
        x={field.x}
        y={field.y}
        width={x - field.x}
        height={y - field.y}
        fill="color-mix(in srgb, var(--score-1) 13%, var(--surface))"
      />
      <rect
        x={x}
        y={field.y}
        width={field.x + field.w - x}
        height={y - field.y}
        fill="color-mix(in srgb, var(--score-5) 9%, var(--surface))"
      />
      <Grid {...props} />
      <Lines {...props} />
      <rect {...box(field)} fill="none" stroke="var(--line-strong)" strokeWidth={text / 14} />
      <Names {...props} />
      <Axes {...props} />
    </>
  )
}

const box = ({ x, y, w, h }: QuadrantPlan['field']) => ({ x, y, width: w, height: h })

function Grid({ plan, text }: QuadrantFieldProps) {
  const { field } = plan
  const lines = TICKS.flatMap((tick) => [
    `M${plan.x(tick)} ${field.y}V${field.y + field.h}`,
    `M${field.x} ${plan.y(tick)}H${field.x + field.w}`,
  ])
  return <path d={lines.join('')} stroke="var(--line)" strokeWidth={text / 20} />
}

/** In the corners, where no mark can stand. */
function Names({ plan, text }: QuadrantFieldProps) {
  const { field } = plan
  const [left, right] = [field.x + text * 0.6, field.x + field.w - text * 0.6]
  const [top, bottom] = [field.y + (NAME_BAND / 2) * text, field.y + field.h - (NAME_BAND / 2) * text]
  const places = [
    ['concentrate', left, top, 'start'],
    ['keep-up', right, top, 'end'],
    ['low-priority', left, bottom, 'start'],
    ['overkill', right, bottom, 'end'],
  ] as const
  return places.map(([quadrant, x, y, anchor]) => (
    <ChartText
      key={quadrant}
      x={x}
      y={y}
      size={text * NAME_SIZE}
      anchor={anchor}
      weight={700}
      room={field.w / 2 - text}
      fill={quadrant === 'concentrate' ? 'color-mix(in srgb, var(--score-1) 72%, var(--text))' : 'var(--text-soft)'}
    >
      {t(`priorities.quadrant.${quadrant}`)}
    </ChartText>
  ))
}

/** The crosshair is drawn through, the other two dotted, each with its word at the edge. */
function Lines({ plan, items, crosshair, text }: QuadrantFieldProps) {
  const { field } = plan
  const size = text * LINE_SIZE
  const centres = CROSSHAIRS.map((kind) => ({ kind, at: crosshairOf(items, kind), isChosen: kind === crosshair }))
  const down = [...centres].sort((a, b) => b.at.importance - a.at.importance)
  const across = [...centres].sort((a, b) => a.at.performance - b.at.performance)
  const rows = placeAlong(
    down.map(({ at }) => ({ at: plan.y(at.importance), width: size * 1.25 })),
    [field.y, field.y + field.h],
    0,
  )
  const columns = placeAlong(
    across.map(({ kind, at }) => ({
      at: plan.x(at.performance),
      width: estimateTextWidth(nameLine(kind, at.performance), size),
    })),
    [field.x, field.x + field.w],
    size * 0.7,
  )
  return (
    <>
      {centres.map(({ kind, at, isChosen }) => (
        <path
          key={kind}
          d={`M${plan.x(at.performance)} ${field.y}V${field.y + field.h}M${field.x} ${plan.y(at.importance)}H${field.x + field.w}`}
          stroke={isChosen ? 'var(--text)' : 'var(--text-faint)'}
          strokeWidth={isChosen ? text / 8 : text / 10}
          strokeLinecap={isChosen ? 'butt' : 'round'}
          {...(isChosen ? {} : { strokeDasharray: `0.01 ${text / 3}` })}
        />
      ))}
      {down.map(({ kind, at, isChosen }, index) => {
        const middle = rows === null ? onlyChosen(isChosen, plan.y(at.importance)) : rows[index]
        return (
          middle !== undefined && (
            <ChartText key={kind} x={field.x + field.w + text * 0.4} y={middle} {...look(isChosen, size)}>
              {nameLine(kind, at.importance)}
            </ChartText>
          )
        )
      })}
      {across.map(({ kind, at, isChosen }, index) => {
        const middle = columns === null ? onlyChosen(isChosen, plan.x(at.performance)) : columns[index]
        return (
          middle !== undefined && (
            <ChartText
              key={kind}
              x={middle}
              y={field.y + field.h + text * 2.05}
              anchor="middle"
              {...look(isChosen, size)}
            >
              {nameLine(kind, at.performance)}
            </ChartText>
          )
        )
      })}
    </>
  )
}

/** Where not all three fit beside each other, the line that holds alone is named. */
function onlyChosen(isChosen: boolean, at: number): number | undefined {
  return isChosen ? at : undefined
}

function look(isChosen: boolean, size: number) {
  return { size, weight: isChosen ? 700 : 400, fill: isChosen ? 'var(--text)' : 'var(--text-soft)' }
}

/** Numbers at the ticks, what their ends mean, and what the axis is. */
function Axes({ plan, text }: QuadrantFieldProps) {
  const { field } = plan
  const middle = { x: field.x + field.w / 2, y: field.y + field.h / 2 }
  return (
    <>
      {TICKS.map((tick) => (
        <g key={tick}>
          <ChartText x={plan.x(tick)} y={field.y + field.h + text * 0.85} size={text} anchor="middle">
            {String(tick)}
          </ChartText>
          <ChartText x={field.x - text * 0.5} y={plan.y(tick)} size={text} anchor="end">
            {String(tick)}
          </ChartText>
        </g>
      ))}
      <ChartText
        x={middle.x}
        y={field.y + field.h + text * 3.6}
        size={text}
        anchor="middle"
        weight={600}
        room={field.w + text * 6}
      >
        {growing(t('priorities.axis.performance'))}
      </ChartText>
      <g transform={`rotate(-90 ${text * 1.2} ${middle.y})`}>
        <ChartText x={text * 1.2} y={middle.y} size={text} anchor="middle" weight={600} room={field.h}>
          {growing(t('priorities.axis.importance'))}
        </ChartText>
      </g>
    </>
  )
}
