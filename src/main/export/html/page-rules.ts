/** Paper of a report as rules of a style sheet: sizes, running heads, page numbers. The title page has none of them. */

import { cutText } from '#shared/charts/fit-text.ts'
import { estimateTextWidth } from '#shared/layout/party-size.ts'
import type { ReportPaper } from '#shared/model/report-choices.ts'
import { sayDay } from '#shared/text/say-day.ts'
import { t } from '#shared/text/text.ts'
import { cssString } from './page-file.ts'
import { sheetOf, TEXT_MARGIN, textRoom, turned } from './sheet.ts'

/** What stands around the text of every page. */
export interface Running {
  readonly paper: ReportPaper
  readonly title: string
  readonly client: string
  readonly preparedBy: string
  readonly day: string
}

const SMALL = 7.5
const POINTS_PER_MM = 72 / 25.4

function boxes({ paper, title, client, preparedBy, day }: Running): string {
  const room = textRoom(sheetOf(paper)).width * POINTS_PER_MM
  const right = cutText(client, SMALL, room * 0.4)
  const left = cutText(title, SMALL, room - estimateTextWidth(right, SMALL) - SMALL * 2)
  const foot =
    preparedBy === '' ? sayDay(day) : t('page.foot', { by: cutText(preparedBy, SMALL, room * 0.6), day: sayDay(day) })
  const page = `${cssString(`${t('page.number')}`)} "\\a0" counter(page) "\\a0" ${cssString(t('page.of'))} "\\a0" counter(pages)`
  const look = `font:500 ${SMALL}pt Inter,Arial,sans-serif;color:#566779;white-space:nowrap`
  return [
    `@top-left{content:${cssString(left)};${look};vertical-align:bottom;padding-bottom:6mm}`,
    `@top-right{content:${cssString(right)};${look};vertical-align:bottom;padding-bottom:6mm}`,
    `@bottom-left{content:${cssString(foot)};${look};vertical-align:top;padding-top:7mm}`,
    `@bottom-right{content:${page};${look};vertical-align:top;padding-top:7mm}`,
  ].join('')
}

/** Rules for `@page`, and the measures of the paper as properties. */
export function pageRules(running: Running): string {
  const sheet = sheetOf(running.paper)
  const [up, across] = [textRoom(sheet), textRoom(turned(sheet))]
  const { top, side, bottom } = TEXT_MARGIN
  const none = ['top-left', 'top-right', 'bottom-left', 'bottom-right'].map((box) => `@${box}{content:none}`).join('')
  return `:root{--sheet-width:${sheet.width}mm;--room-width:${up.width}mm;--room-height:${up.height}mm;--across-height:${across.height}mm}
@page{size:${sheet.width}mm ${sheet.height}mm;margin:${top}mm ${side}mm ${bottom}mm;${boxes(running)}}
@page across{size:${sheet.height}mm ${sheet.width}mm}
@page cover{${none}}`
}
