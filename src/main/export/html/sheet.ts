/** Paper that pages are laid out for. Everything in millimetres. */
import type { PosterPaper } from '#shared/model/export.ts'
import type { ReportPaper } from '#shared/model/report-choices.ts'

export interface Sheet {
  readonly width: number
  readonly height: number
}

const SHEETS: Readonly<Record<ReportPaper | PosterPaper, Sheet>> = {
  a4: { width: 210, height: 297 },
  letter: { width: 215.9, height: 279.4 },
  a3: { width: 297, height: 420 },
  a2: { width: 420, height: 594 },
  a1: { width: 594, height: 841 },
  a0: { width: 841, height: 1189 },
}

/** What stays free around the text of a report; running heads and page numbers stand in it. */
export const TEXT_MARGIN = { top: 22, side: 18, bottom: 20 } as const

/** Upright. */
export function sheetOf(paper: ReportPaper | PosterPaper): Sheet {
  return SHEETS[paper]
}

/** Lying on its long side. */
export function turned({ width, height }: Sheet): Sheet {
  return { width: height, height: width }
}

/** The room for text on it. */
export function textRoom({ width, height }: Sheet): Sheet {
  return { width: width - 2 * TEXT_MARGIN.side, height: height - TEXT_MARGIN.top - TEXT_MARGIN.bottom }
}
