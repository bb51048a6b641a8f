/** Sizes of paper, in millimetres, and which one this person is likely to have. */

export const PAPERS = ['a4', 'letter', 'a3'] as const
export type Paper = (typeof PAPERS)[number]

/** How a page is laid on the table. */
export interface PageFormat {
  readonly paper: Paper
  readonly orientation: 'portrait' | 'landscape'
}

/** Upright: width and height. */
const SIZES: Readonly<Record<Paper, readonly [width: number, height: number]>> = {
  a4: [210, 297],
  letter: [215.9, 279.4],
  a3: [297, 420],
}

/** What a printer may leave white on every side, with some to spare. */
export const MARGIN = 10

/** The whole page. */
export function pageSize({ paper, orientation }: PageFormat): { readonly width: number; readonly height: number } {
  const [short, long] = SIZES[paper]
  return orientation === 'portrait' ? { width: short, height: long } : { width: long, height: short }
}

/** The page without its margin. */
export function printableSize(format: PageFormat): { readonly width: number; readonly height: number } {
  const { width, height } = pageSize(format)
  return { width: width - 2 * MARGIN, height: height - 2 * MARGIN }
}

/** Letter where letters are sent on it, A4 elsewhere. `language` as the browser names it. */
export function usualPaper(language: string): Paper {
  return /^(?:en|es|fr)-(?:US|CA|MX|PH)$/i.test(language) ? 'letter' : 'a4'
}
