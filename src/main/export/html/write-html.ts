/** The report as one page of HTML that opens anywhere, runs nothing, asks for nothing, and prints as it is meant to. */
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { PictureHash } from '#shared/model/picture.ts'
import type { PictureBytes } from '#shared/report/account-facts.ts'
import type { ReportDocument } from '#shared/report/document.ts'
import { pageFile } from './page-file.ts'
import { pageRules } from './page-rules.ts'
import reportStyle from './report.css?raw'
import { ReportPage } from './report-page.tsx'
import { sheetOf, textRoom } from './sheet.ts'

/** What a report needs besides its words. */
export interface ReportParts {
  /** Pictures of the workshop, with the logo among them. */
  readonly pictures: ReadonlyMap<PictureHash, PictureBytes>
  /** Drawings (SVG) of parts of the map by `partKey`; a part that is missing is said to be. */
  readonly maps: ReadonlyMap<string, string>
}

/** The whole file. The same report gives the same text. */
export function writeHtml(document: ReportDocument, { pictures, maps }: ReportParts): string {
  const { title, paper, currency, logo } = document
  const room = textRoom(sheetOf(paper))
  const body = renderToStaticMarkup(
    createElement(ReportPage, {
      document,
      logo: logo === null ? null : (pictures.get(logo) ?? null),
      currency,
      maps,
      page: room,
      room: room.width,
    }),
  )
  return pageFile({ title, style: `${pageRules(document)}\n${reportStyle}`, body })
}
