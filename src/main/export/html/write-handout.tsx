/** The stops of a presentation as pages to take home: what the room saw at each, what was said, and room for own notes. */
import { renderToStaticMarkup } from 'react-dom/server'
import type { ReportPaper } from '#shared/model/report-choices.ts'
import { t } from '#shared/text/text.ts'
import handoutStyle from './handout.css?raw'
import { pageFile } from './page-file.ts'
import { pageRules, type Running } from './page-rules.ts'
import { svgPicture } from './svg-picture.ts'

/** One stop, with everything shown. */
export interface HandoutStop {
  readonly title: string
  /** What goes with it for whoever reads it; empty for nothing. */
  readonly note: string
  /** What the room saw; null where there is no picture. */
  readonly svg: string | null
}

export interface Handout extends Running {
  readonly paper: ReportPaper
  readonly stops: readonly HandoutStop[]
}

/** The whole file. */
export function writeHandout(handout: Handout): string {
  const body = renderToStaticMarkup(<HandoutPages {...handout} />)
  return pageFile({ title: handout.title, style: `${pageRules(handout)}\n${handoutStyle}`, body })
}

function HandoutPages({ title, stops }: Handout) {
  return (
    <main>
      <h1 dir="auto">{title}</h1>
      <p className="lead">
        {stops.length === 0 ? t('page.handout.none') : t('page.handout.lead', { count: stops.length })}
      </p>
      {stops.map((stop, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stop is its place
        <StopOnPage key={at} number={at + 1} {...stop} />
      ))}
    </main>
  )
}

function StopOnPage({ number, title, note, svg }: HandoutStop & { readonly number: number }) {
  const picture = svg === null ? null : svgPicture(svg)
  const name = title === '' ? t('page.handout.stop', { number }) : title
  return (
    <section>
      <h2>
        <span className="number">{number}</span> <span dir="auto">{name}</span>
      </h2>
      {picture && (
        <img
          src={picture.address}
          alt={t('page.handout.picture', { title: name })}
          width={Math.round(picture.width)}
          height={Math.round(picture.height)}
        />
      )}
      {note !== '' && <p dir="auto">{note}</p>}
      <div className="lines" aria-hidden="true">
        <i />
        <i />
      </div>
    </section>
  )
}
