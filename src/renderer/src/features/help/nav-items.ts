/** What stands in the list beside a help page: all chapters with one of them open, or what the search found. */
import type { HelpHit } from '#shared/help/search-help.ts'
import { HELP_CHAPTERS, type HelpChapter, type HelpTopic } from '#shared/help/topic.ts'

/** Something to choose. `row` is a line of a table in the topic. */
export interface NavItem {
  readonly topic: HelpTopic
  readonly row: string | null
  /** A chapter that is closed: choosing it opens its first topic. */
  readonly chapter: boolean
  readonly hit: HelpHit | null
}

/** Items that belong under one heading; null stands under none. */
export interface NavGroup {
  readonly heading: HelpChapter | null
  readonly items: readonly NavItem[]
}

/** The chapters, that of the topic being open. A chapter with one topic needs no opening. */
export function listChapters(topics: readonly HelpTopic[], open: HelpChapter): readonly NavGroup[] {
  return HELP_CHAPTERS.map((chapter) => {
    const inside = topics.filter((topic) => topic.chapter === chapter)
    const isOpen = chapter === open && inside.length > 1
    const shown = isOpen ? inside : inside.slice(0, 1)
    return {
      heading: isOpen ? chapter : null,
      items: shown.map((topic) => ({ topic, row: null, chapter: !isOpen, hit: null })),
    }
  })
}

/** What was found, in its order. */
export function listHits(hits: readonly HelpHit[]): readonly NavGroup[] {
  return [
    {
      heading: null,
      items: hits.map((hit) => ({ topic: hit.topic, row: hit.row?.id ?? null, chapter: false, hit })),
    },
  ]
}
