/**
 * Slides before they are a file: what stands where, in points (1/72 inch). A slide is 960 by 540 points. Text that is given
 * here fits its box already; nothing is shrunk by the program that shows it.
 */
import type { ChartData } from '#shared/report/document.ts'

export interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

export const SLIDE = { w: 960, h: 540 } as const
/** Where the content of a slide stands. */
export const AREA: Box = { x: 48, y: 124, w: 864, h: 370 }

/**
 * Colours of the theme, so that a slide put into a deck of the company takes on the company's. `ink` is text, `soft` text
 * that matters less, `mist` a quiet ground, `teal` what counts.
 */
export const COLOURS = {
  ink: 'tx1',
  soft: 'tx2',
  paper: 'bg1',
  mist: 'bg2',
  teal: 'accent1',
  orange: 'accent2',
} as const
export type Colour = keyof typeof COLOURS

export interface Paragraph {
  readonly text: string
  readonly size: number
  readonly colour?: Colour
  readonly bold?: boolean
  readonly italic?: boolean
  /** A point, or the number of a step. */
  readonly mark?: 'point' | number
  readonly align?: 'left' | 'right' | 'centre'
  /** Points between it and the next one. */
  readonly after?: number
}

export interface Words {
  readonly kind: 'words'
  readonly box: Box
  readonly paragraphs: readonly Paragraph[]
  readonly anchor?: 'top' | 'middle' | 'bottom'
  readonly fill?: Colour
  /** A line at its left side, as quotes have. */
  readonly bar?: boolean
}

export interface TableRow {
  readonly cells: readonly string[]
  readonly height: number
}

export interface SlideTable {
  readonly kind: 'table'
  readonly box: Box
  readonly name: string
  readonly size: number
  readonly widths: readonly number[]
  /** Columns whose figures stand under each other. */
  readonly isFigure: readonly boolean[]
  readonly head: TableRow
  readonly rows: readonly TableRow[]
  readonly total: TableRow | null
}

export interface SlideChart {
  readonly kind: 'chart'
  readonly box: Box
  readonly data: ChartData
  readonly currency: string
  /** What it shows, in a sentence. */
  readonly words: string
}

export interface SlidePicture {
  readonly kind: 'picture'
  readonly box: Box
  readonly bytes: Uint8Array
  readonly type: 'png' | 'jpeg' | 'svg'
  readonly words: string
}

export type Shape = Words | SlideTable | SlideChart | SlidePicture

/** A slide. The cover has no chapter; its shapes stand on the teal ground. */
export interface Slide {
  readonly layout: 'cover' | 'content'
  readonly title: string
  readonly titleSize: number
  /** What it belongs to, above the title. */
  readonly chapter: string
  readonly shapes: readonly Shape[]
  readonly notes: string
}

/** Slides that belong together, as the program that shows them lists them. */
export interface Chapter {
  readonly title: string
  readonly slides: readonly Slide[]
}

/** A deck, ready to be written. */
export interface Deck {
  readonly title: string
  readonly author: string
  /** Stands below every slide. */
  readonly foot: string
  readonly chapters: readonly Chapter[]
}
