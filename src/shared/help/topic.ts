/**
 * What the help is made of: chapters of topics, topics of parts. Facts (keys, minutes, names) are filled in when it is made,
 * from where they are declared; a topic never holds one that was typed a second time.
 */
import type { ActionId } from '../model/action.ts'
import type { KnownFormat } from '../model/format.ts'
import type { PresenterMove } from '../model/presenter-keys.ts'

/** In the order in which they are listed. */
export const HELP_CHAPTERS = [
  'start',
  'method',
  'projector',
  'view',
  'block',
  'take',
  'file',
  'keys',
  'word',
  'formula',
  'privacy',
] as const
export type HelpChapter = (typeof HELP_CHAPTERS)[number]

/** `view.map`: chapter and name. Links are checked by a test, and one that leads nowhere opens the first topic. */
export type HelpTopicId = `${HelpChapter}.${string}`

/** A line of a table: it is found by itself. */
export interface HelpRow {
  readonly id: string
  readonly name: string
  readonly text: string
  /** Shortcuts in the notation of the action table. */
  readonly keys: readonly string[]
}

export type HelpPart =
  | { readonly kind: 'text'; readonly heading: string | null; readonly text: string }
  | { readonly kind: 'points'; readonly heading: string | null; readonly points: readonly string[] }
  | { readonly kind: 'rows'; readonly heading: string | null; readonly rows: readonly HelpRow[] }

export interface HelpTopic {
  readonly id: HelpTopicId
  readonly chapter: HelpChapter
  readonly title: string
  /** Other words for it, which are searched and never shown. */
  readonly also: string
  /** The shortcut that leads to what it is about; empty for none. */
  readonly keys: string
  readonly parts: readonly HelpPart[]
  readonly see: readonly HelpTopicId[]
}

/** What is true of this laptop and must stand in the text. */
export interface HelpFacts {
  /** Shortcuts as people of this system read them. */
  readonly keys: Readonly<Record<ActionId, string>>
  readonly moves: Readonly<Record<PresenterMove, string>>
  /** The same for the tables, in the notation of the action table. */
  readonly presenterKeys: Readonly<Record<PresenterMove, readonly string[]>>
  /** The data folder. */
  readonly home: string
  /** Shipped ones and those of one's own. */
  readonly formats: readonly KnownFormat[]
}
