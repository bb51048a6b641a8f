/** The beginning of a row that stands for one thing: its name and what it belongs to, and the ground that shows that it is chosen. */
import { estimateTextWidth } from '../layout/party-size.ts'
import { ChartText } from './chart-text.tsx'

/** What a row is about. */
export interface RowSubject {
  readonly id: string
  readonly name: string
  /** Said below the name, softer. */
  readonly detail?: string | undefined
}

/** What charts of rows can be told beside their rows. */
export interface RowsChoice {
  readonly selected?: ReadonlySet<string> | undefined
  /** A row was pressed. Charts are pictures: whoever gives this offers the same to the keyboard elsewhere. */
  readonly onPick?: ((id: string) => void) | undefined
}

/** Height of a row, by the size of its text. */
export const ROW = 3

/** Room for names: as wide as the longest, at most this share of the drawing. */
export function nameRoom(rows: readonly RowSubject[], width: number, text: number, most = 0.4): number {
  const widest = rows.map(({ name, detail = '' }) =>
    Math.max(estimateTextWidth(name, text) * 1.03, estimateTextWidth(detail, text * 0.86)),
  )
  return Math.min(width * most, Math.max(0, ...widest) + text)
}

/** Draws `children` over the ground of the row, whose top is at `y`. */
export function ChartRow(
  props: RowsChoice & {
    readonly subject: RowSubject
    readonly y: number
    readonly width: number
    readonly room: number
    readonly text: number
    readonly children: React.ReactNode
  },
) {
  const { subject, y, width, room, text, selected, onPick, children } = props
  const chosen = selected?.has(subject.id) === true
  const height = text * ROW
  return (
    <g
      data-subject={subject.id}
      data-selected={chosen}
      {...(onPick
        ? {
            cursor: 'pointer',
            onClick: () => {
              onPick(subject.id)
            },
          }
        : {})}
    >
      <rect
        x="0"
        y={y}
        width={width}
        height={height}
        fill={chosen ? 'var(--surface-selected)' : 'transparent'}
        stroke="none"
      />
      {chosen && <rect x="0" y={y} width={text / 4} height={height} fill="var(--accent)" />}
      <ChartText
        x={text / 2}
        y={y + height * (subject.detail ? 0.32 : 0.5)}
        size={text}
        weight={600}
        room={room - text}
      >
        {subject.name}
      </ChartText>
      {subject.detail && (
        <ChartText x={text / 2} y={y + height * 0.7} size={text * 0.86} room={room - text} fill="var(--text-soft)">
          {subject.detail}
        </ChartText>
      )}
      {children}
    </g>
  )
}
