/** The whole map on large paper, or on small sheets to be glued together, as HTML that prints at true scale. */
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { PosterPaper } from '#shared/model/export.ts'
import type { ReportPaper } from '#shared/model/report-choices.ts'
import { t } from '#shared/text/text.ts'
import { pageFile } from './page-file.ts'
import { planTiles } from './plan-tiles.ts'
import posterStyle from './poster.css?raw'
import { PosterOnPage, TiledPoster } from './poster-page.tsx'
import { type Sheet, sheetOf, turned } from './sheet.ts'
import { svgPicture } from './svg-picture.ts'

export interface Poster {
  readonly title: string
  readonly client: string
  /** `YYYY-MM-DD` */
  readonly day: string
  /** The whole map. */
  readonly svg: string
  readonly paper: PosterPaper
  /** On sheets of `sheet` instead of one of `paper`. */
  readonly tiled: boolean
  readonly sheet: ReportPaper
}

function pageOf({ width, height }: Sheet): string {
  return `@page{size:${width}mm ${height}mm;margin:0}`
}

/** The whole file. It lies on its long side where the map does. */
export function writePoster({ title, client, day, svg, paper, tiled, sheet }: Poster): string {
  const { address, width, height } = svgPicture(svg)
  const size = width > height ? turned(sheetOf(paper)) : sheetOf(paper)
  const face = { title, client, day, map: address, size }
  const plan = planTiles(size, sheetOf(sheet))
  const names = { poster: t(`page.papers.${paper}`), sheet: t(`page.papers.${sheet}`) }
  const page = tiled ? createElement(TiledPoster, { face, plan, names }) : createElement(PosterOnPage, face)
  const style = `${pageOf(tiled ? plan.sheet : size)}\n${posterStyle}`
  return pageFile({ title, style, body: renderToStaticMarkup(page) })
}
