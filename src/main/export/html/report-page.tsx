/** A report as pages: a title page with the contents, the one page for the sponsor, then everything else in its order. */

import { partKey } from '#shared/model/export.ts'
import type { PictureBytes } from '#shared/report/account-facts.ts'
import type { ReportDocument, ReportSection } from '#shared/report/document.ts'
import { sayDay } from '#shared/text/say-day.ts'
import { t } from '#shared/text/text.ts'
import { scaleToOnePage } from './fit-one-page.ts'
import { liesAcross } from './map-on-page.tsx'
import { BlockOnPage, type BlockSurroundings } from './report-block.tsx'
import type { Sheet } from './sheet.ts'
import { svgPicture } from './svg-picture.ts'
import { tablesBeside } from './tables-beside.ts'

export interface ReportPageProps extends BlockSurroundings {
  readonly document: ReportDocument
  readonly logo: PictureBytes | null
  /** Room for text on a page. */
  readonly page: Sheet
}

/** Where a section can be jumped to. */
export function anchorOf({ id }: Pick<ReportSection, 'id'>): string {
  return `section-${id}`
}

export function ReportPage({ document, logo, ...surroundings }: ReportPageProps) {
  return (
    <>
      <Cover document={document} logo={logo} />
      <main>
        {document.sections.map((section) => (
          <SectionOnPage key={section.id} section={section} {...surroundings} />
        ))}
      </main>
    </>
  )
}

function Cover({ document, logo }: { readonly document: ReportDocument; readonly logo: PictureBytes | null }) {
  const { title, subtitle, client, preparedBy, day, sections } = document
  return (
    <header className="cover">
      {logo && (
        <img
          className="logo"
          src={`data:${logo.type};base64,${Buffer.from(logo.content).toString('base64')}`}
          alt={t('page.logo')}
          width={logo.width}
          height={logo.height}
        />
      )}
      <div className="titles" data-long={[...title].length > 60 || undefined}>
        <h1 dir="auto">{title}</h1>
        {subtitle !== '' && <p dir="auto">{subtitle}</p>}
      </div>
      <dl className="facts">
        {client !== '' && <Fact name={t('page.preparedFor')} value={client} />}
        {preparedBy !== '' && <Fact name={t('page.preparedBy')} value={preparedBy} />}
        <Fact name={t('page.preparedOn')} value={sayDay(day)} />
      </dl>
      {sections.length > 0 && (
        <nav aria-label={t('page.contents')}>
          <ol>
            {sections.map((section) => (
              <li key={section.id}>
                <a href={`#${anchorOf(section)}`}>
                  <span className="name">{section.title}</span>
                  <span className="number" data-page-of={anchorOf(section)} />
                </a>
              </li>
            ))}
          </ol>
        </nav>
      )}
    </header>
  )
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{value}</dd>
    </div>
  )
}

interface SectionOnPageProps extends BlockSurroundings {
  readonly section: ReportSection
  /** Room for text on a page. */
  readonly page: Sheet
}

/** A wide map that opens a section takes its heading with it onto a page that lies on its long side. */
function SectionOnPage({ section, ...surroundings }: SectionOnPageProps) {
  const { id, title, lead, blocks } = section
  const isSponsor = id === 'sponsor'
  const across = blocks.map((block) => {
    const isWhole = block.kind === 'map' && block.part.of === 'whole'
    const svg = isWhole ? surroundings.maps.get(partKey(block.part)) : undefined
    return svg !== undefined && liesAcross(svgPicture(svg), surroundings.room)
  })
  const head = (
    <>
      <h2 dir="auto">{title}</h2>
      {lead !== '' && (
        <p className="lead" dir="auto">
          {lead}
        </p>
      )}
    </>
  )
  return (
    <section
      id={anchorOf(section)}
      className={isSponsor ? 'sponsor' : undefined}
      style={isSponsor ? { zoom: scaleToOnePage(section, surroundings.page, surroundings.currency) } : undefined}
      aria-label={title}
    >
      {across[0] !== true && head}
      {tablesBeside(blocks, surroundings.currency, surroundings.room).map((group) => {
        const drawn = group.flatMap((at) => {
          const [block, place] = [blocks[at], `${id}-${at}`]
          return block ? [<BlockOnPage key={place} block={block} id={place} {...surroundings} />] : []
        })
        const [first = 0] = group
        if (across[first] !== true && group.length === 1) return drawn
        return (
          <div key={`${id}-${first} ${group.length}`} className={across[first] === true ? 'across' : 'beside'}>
            {across[0] === true && first === 0 && head}
            {drawn}
          </div>
        )
      })}
    </section>
  )
}
