/**
 * A report before it has a form: sections made of a few kinds of blocks, every word and figure already said. The page, the
 * deck and the minutes are written from the same one, so that they cannot tell different stories.
 */
import type { ReactElement } from 'react'
import type { MapPart } from '../model/export.ts'
import type { PictureHash } from '../model/picture.ts'
import type { ReportPaper, ReportSectionId } from '../model/report-choices.ts'

/** How the cells of a column are written: money in the currency of the report, shares as 0..1, days as `YYYY-MM-DD`. */
export type ColumnKind = 'text' | 'number' | 'money' | 'share' | 'day'

export interface Column {
  readonly label: string
  readonly kind: ColumnKind
}

/** What stands in a cell: a value of the kind of its column, words where the value is not to be had, or nothing. */
export type Cell = string | number | null

export interface ReportTable {
  readonly kind: 'table'
  readonly caption: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
  /** A last row that adds up; null for none. */
  readonly total: readonly Cell[] | null
}

/** The figures of a chart, for programs that draw charts of their own. */
export interface ChartData {
  readonly type: 'bars' | 'lines' | 'scatter'
  readonly categories: readonly string[]
  /** As many values as categories; null leaves a gap. For `scatter`, `across` holds the places from left to right. */
  readonly series: readonly {
    readonly name: string
    readonly values: readonly (number | null)[]
    readonly across?: readonly number[]
  }[]
  readonly valueLabel: string
  /** Of `scatter`: what goes from left to right. */
  readonly acrossLabel?: string
  /** Where the scale of the values ends, if it ends; of `scatter` both scales. */
  readonly range?: readonly [least: number, most: number]
  readonly kind: Exclude<ColumnKind, 'text' | 'day'>
}

export interface ReportChart {
  readonly kind: 'chart'
  /** What it shows, in a sentence. */
  readonly caption: string
  /** The component that draws it on the screen too; an SVG so many units wide. */
  readonly draw: (width: number) => ReactElement
  /** Null where only the picture tells it. */
  readonly data: ChartData | null
}

/** One thing that a section says. */
export type ReportBlock =
  | { readonly kind: 'text'; readonly text: string }
  /** Words that somebody in the room said or wrote. */
  | { readonly kind: 'quote'; readonly text: string; readonly by: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly ordered: boolean }
  /** A few numbers to be read at a glance. */
  | {
      readonly kind: 'figures'
      readonly figures: readonly { readonly label: string; readonly value: string; readonly note: string }[]
    }
  | ReportTable
  | ReportChart
  | { readonly kind: 'map'; readonly part: MapPart; readonly caption: string }

export interface ReportSection {
  readonly id: ReportSectionId
  readonly title: string
  /** What it comes to, in one or two sentences; empty where there is nothing to say. */
  readonly lead: string
  readonly blocks: readonly ReportBlock[]
  /** What the facilitator wrote for this part of the agenda: notes of a slide, never on a page. */
  readonly speakerNotes: string
}

/** A whole report. Sections that were switched off, and those with nothing to tell, are not in it. */
export interface ReportDocument {
  readonly title: string
  readonly subtitle: string
  readonly client: string
  readonly preparedBy: string
  readonly logo: PictureHash | null
  readonly paper: ReportPaper
  /** The day on which it was made, where the laptop stands. */
  readonly day: string
  readonly currency: string
  readonly sections: readonly ReportSection[]
  /** Switched on, and with nothing to tell. */
  readonly empty: readonly ReportSectionId[]
}
