/** A map as a poster: one large sheet, or a plan and the sheets that make it when they are cut and glued. */
import { sayDay } from '#shared/text/say-day.ts'
import { t } from '#shared/text/text.ts'
import { LEAST_OVERLAP, SHEET_MARGIN, type Tile, type TilePlan } from './plan-tiles.ts'
import type { Sheet } from './sheet.ts'

/** What stands on a poster. */
export interface PosterFace {
  readonly title: string
  readonly client: string
  readonly day: string
  /** Address of the drawing of the map. */
  readonly map: string
  readonly size: Sheet
}

const mm = (value: number) => `${Math.round(value * 1000) / 1000}mm`

/** The poster itself. All of its measures follow from its shorter side, so that an A0 is an A3 seen through a glass. */
export function PosterOnPage({ title, client, day, map, size }: PosterFace) {
  const unit = Math.min(size.width, size.height) / 297
  return (
    <div className="poster" style={{ width: mm(size.width), height: mm(size.height), fontSize: mm(unit) }}>
      <header>
        <h1 dir="auto">{title}</h1>
        <p>
          <span dir="auto">{client}</span>
          <span>{sayDay(day)}</span>
        </p>
      </header>
      <img src={map} alt={t('page.poster.map')} />
    </div>
  )
}

export interface TiledPosterProps {
  readonly face: PosterFace
  readonly plan: TilePlan
  /** Names of the poster's size and of the size of the sheets, as people say them. */
  readonly names: { readonly poster: string; readonly sheet: string }
}

export function TiledPoster({ face, plan, names }: TiledPosterProps) {
  return (
    <>
      <Assembly face={face} plan={plan} names={names} />
      {plan.tiles.map((tile) => (
        <TileOnPage key={`${tile.row} ${tile.column}`} face={face} plan={plan} tile={tile} />
      ))}
    </>
  )
}

/** How the sheets go together, and a line to see whether the printer kept the scale. */
function Assembly({ face, plan, names }: TiledPosterProps) {
  const { sheet, shown, rows, columns, tiles } = plan
  const room = { width: sheet.width - 40, height: sheet.height - 130 }
  const scale = Math.min(room.width / face.size.width, room.height / face.size.height)
  return (
    <section className="assembly" style={{ width: mm(sheet.width), height: mm(sheet.height) }}>
      <h2>{t('page.poster.assembly', { paper: names.poster, sheet: names.sheet, count: tiles.length })}</h2>
      <ol>
        <li>{t('page.poster.print')}</li>
        <li>{t('page.poster.cut')}</li>
        <li>{t('page.poster.glue', { rows, columns })}</li>
      </ol>
      <div className="ruler">{t('page.poster.ruler')}</div>
      <div
        className="plan"
        style={{ width: mm(face.size.width * scale), height: mm(face.size.height * scale) }}
        aria-hidden="true"
      >
        <img src={face.map} alt="" />
        {tiles.map((tile) => (
          <span
            key={`${tile.row} ${tile.column}`}
            style={{
              left: mm(tile.x * scale),
              top: mm(tile.y * scale),
              width: mm(shown.width * scale),
              height: mm(shown.height * scale),
            }}
          >
            {nameOf(tile)}
          </span>
        ))}
      </div>
    </section>
  )
}

/** "B3": the second row, the third sheet of it. */
function nameOf({ row, column }: Tile): string {
  return `${String.fromCharCode(65 + row)}${column + 1}`
}

function TileOnPage({ face, plan, tile }: { readonly face: PosterFace; readonly plan: TilePlan; readonly tile: Tile }) {
  const { sheet, shown, tiles } = plan
  const next = {
    column: tiles.find(({ row, column }) => row === tile.row && column === tile.column + 1),
    row: tiles.find(({ row, column }) => row === tile.row + 1 && column === tile.column),
  }
  const cuts = {
    across: [0, next.column ? next.column.x - tile.x : shown.width],
    down: [0, next.row ? next.row.y - tile.y : shown.height],
  }
  const long = SHEET_MARGIN - 4
  return (
    <section className="tile" style={{ width: mm(sheet.width), height: mm(sheet.height) }}>
      <div
        className="window"
        style={{
          inset: `${mm(SHEET_MARGIN)} auto auto ${mm(SHEET_MARGIN)}`,
          width: mm(shown.width),
          height: mm(shown.height),
        }}
      >
        <div style={{ transform: `translate(${mm(-tile.x)}, ${mm(-tile.y)})` }}>
          <PosterOnPage {...face} />
        </div>
      </div>
      <svg viewBox={`0 0 ${sheet.width} ${sheet.height}`} aria-hidden="true">
        {cuts.across.flatMap((x) =>
          [3, sheet.height - 3 - long].map((y) => (
            <path key={`${x} ${y}`} d={`M${x + SHEET_MARGIN} ${y}v${long}`} stroke="#15202c" strokeWidth={0.2} />
          )),
        )}
        {cuts.down.flatMap((y) =>
          [3, sheet.width - 3 - long].map((x) => (
            <path key={`${x} ${y}`} d={`M${x} ${y + SHEET_MARGIN}h${long}`} stroke="#15202c" strokeWidth={0.2} />
          )),
        )}
      </svg>
      <p style={{ left: mm(SHEET_MARGIN + LEAST_OVERLAP) }}>
        {t('page.poster.sheet', { sheet: nameOf(tile), rows: plan.rows, columns: plan.columns })}
      </p>
    </section>
  )
}
