/** One thing that a section says, as markup. Charts are drawn by the components that draw them on the screen. */
import { renderToStaticMarkup } from 'react-dom/server'
import { partKey } from '#shared/model/export.ts'
import type { ReportBlock, ReportChart } from '#shared/report/document.ts'
import { MapOnPage } from './map-on-page.tsx'
import { TableOnPage } from './report-table.tsx'

/** What blocks are drawn with. */
export interface BlockSurroundings {
  readonly currency: string
  /** Room across the page, in millimetres. */
  readonly room: number
  /** Drawings of the map by the key of their part. */
  readonly maps: ReadonlyMap<string, string>
}

/** Units of a chart's drawing across a page: its type then has the size of the text beside it. */
const CHART_UNITS = 760

export interface BlockOnPageProps extends BlockSurroundings {
  readonly block: ReportBlock
  /** Tells this block apart from all others of the page. */
  readonly id: string
}

export function BlockOnPage({ block, id, currency, room, maps }: BlockOnPageProps) {
  switch (block.kind) {
    case 'text':
      return <Paragraphs text={block.text} />
    case 'quote':
      return (
        <blockquote>
          <Paragraphs text={block.text} />
          {block.by !== '' && <footer dir="auto">{block.by}</footer>}
        </blockquote>
      )
    case 'heading':
      return <h3 dir="auto">{block.text}</h3>
    case 'list':
      return <List {...block} />
    case 'figures':
      return (
        <dl className="figures">
          {block.figures.map(({ label, value, note }) => (
            <div key={label}>
              <dt dir="auto">{label}</dt>
              <dd className="value">{value}</dd>
              {note !== '' && <dd dir="auto">{note}</dd>}
            </div>
          ))}
        </dl>
      )
    case 'table':
      return <TableOnPage table={block} id={`${id}-caption`} currency={currency} room={room} />
    case 'chart':
      return <ChartOnPage chart={block} id={id} />
    case 'map':
      return <MapOnPage svg={maps.get(partKey(block.part))} caption={block.caption} />
  }
}

function Paragraphs({ text }: { readonly text: string }) {
  return text.split(/\n{2,}/).map((paragraph, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is its place
    <p key={at} dir="auto">
      {paragraph}
    </p>
  ))
}

function List({ items, ordered }: { readonly items: readonly string[]; readonly ordered: boolean }) {
  const lines = items.map((item, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: an item is its place
    <li key={at} dir="auto">
      {item}
    </li>
  ))
  return ordered ? <ol>{lines}</ol> : <ul>{lines}</ul>
}

/** A drawing with fewer units than a page stays narrower, so that its type is no larger than that of the others. */
function shareOf(drawing: string): number {
  const units = Number(/viewBox="\S+ \S+ (\S+) /.exec(drawing)?.[1])
  return units > 0 ? Math.round(Math.min(1, units / CHART_UNITS) * 100) : 100
}

/** Drawn apart from the page: ids inside a drawing begin anew with every drawing, so each gets a beginning of its own. */
function ChartOnPage({ chart, id }: { readonly chart: ReportChart; readonly id: string }) {
  const drawing = renderToStaticMarkup(chart.draw(CHART_UNITS), { identifierPrefix: `${id}-` })
  return (
    <figure className="chart">
      <figcaption dir="auto">{chart.caption}</figcaption>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: React wrote it, and escaped every word in it */}
      <div style={{ width: `${shareOf(drawing)}%` }} dangerouslySetInnerHTML={{ __html: drawing }} />
    </figure>
  )
}
