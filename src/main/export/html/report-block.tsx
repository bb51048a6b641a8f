/** One thing that a section says, as markup. Charts are drawn by the components that draw them on the screen. */
import { partKey } from '#shared/model/export.ts'
import type { ReportBlock, ReportChart } from '#shared/report/document.ts'
import { chartMarkup, shapeOf } from './chart-markup.ts'
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

function ChartOnPage({ chart, id }: { readonly chart: ReportChart; readonly id: string }) {
  const drawing = chartMarkup(chart, id)
  return (
    <figure className="chart">
      <figcaption dir="auto">{chart.caption}</figcaption>
      <div
        style={{ width: `${Math.round(shapeOf(drawing).share * 100)}%` }}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: React wrote it, and escaped every word in it
        dangerouslySetInnerHTML={{ __html: drawing }}
      />
    </figure>
  )
}
