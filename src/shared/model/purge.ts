/**
 * Removing personal data at the end of an engagement: what can go, what was found, and where a name still stands in words
 * that somebody typed. What is removed is gone from the workshop, its past, its backups and its deleted states.
 */
import { z } from 'zod'
import { EVIDENCE_KINDS, type EvidenceKind } from './evidence.ts'
import { LIMITS } from './limits.ts'

/** Words that are looked for or blanked at once. */
export const MOST_WORDS = 200
/** Places of one word that are shown; the count tells of all. */
export const SHOWN_PLACES = 30

/** A word that is looked for as a name, or blanked wherever it stands in exactly this spelling. */
export const PersonalWord = z.string().trim().min(2).max(LIMITS.name)

/** What is to go. `words` are blanked in everything that was typed, exactly as they are spelt here. */
export const PurgeChoice = z.object({
  /** People's names where one is asked for: in the frame, of parties, owners, authors, who said a figure. */
  names: z.boolean(),
  /** Notes marked personal, with all that was ever said in them. */
  notes: z.boolean(),
  /** Cards of ballots; their results stay as counts. */
  cards: z.boolean(),
  words: z.array(PersonalWord).max(MOST_WORDS),
})
export type PurgeChoice = z.infer<typeof PurgeChoice>

/** Whether nothing would go. */
export function isNothing({ names, notes, cards, words }: PurgeChoice): boolean {
  return !names && !notes && !cards && words.length === 0
}

/** Where words stand: on the map, in a statement of some kind, in changes, measurements or the agenda. */
export const WORD_PLACES = ['title', 'map', 'change', 'measurement', 'agenda', 'other', ...EVIDENCE_KINDS] as const
export type WordPlace = 'title' | 'map' | 'change' | 'measurement' | 'agenda' | 'other' | EvidenceKind

/** One place of a word, with a little of what stands around it. */
export const PlaceOfWord = z.object({
  of: z.enum(WORD_PLACES as readonly [WordPlace, ...WordPlace[]]),
  before: z.string(),
  after: z.string(),
  /** It does not stand there any more, only in the past of the workshop. */
  past: z.boolean(),
})
export type PlaceOfWord = z.infer<typeof PlaceOfWord>

/**
 * What a word is known as: a `name`; a `part` of one, such as a first name, which may also be another word; or a `party`: what
 * stands in a field for names is also what a party or a group is called.
 */
export const WORD_KINDS = ['name', 'part', 'party'] as const
export type WordKind = (typeof WORD_KINDS)[number]

/** A name, or a part of one, as it is spelt in typed words. */
export const FoundWord = z.object({
  word: z.string(),
  as: z.enum(WORD_KINDS),
  count: z.int().min(1),
  places: z.array(PlaceOfWord).max(SHOWN_PLACES),
})
export type FoundWord = z.infer<typeof FoundWord>

/** Where names of people are asked for. */
export const NAME_FIELDS = ['frame', 'people', 'owner', 'author', 'speaker', 'voter'] as const
export type NameField = (typeof NAME_FIELDS)[number]

/** What became of backups in the second folder: there is none, they went, or they go as soon as it is back. */
export const ELSEWHERE = ['none', 'removed', 'later'] as const
export type Elsewhere = (typeof ELSEWHERE)[number]

const many = z.int().min(0)
const Files = z.object({ files: many, bytes: many })

/** What there is to remove, now and in the past of the workshop, and what stays. */
export const PurgePlan = z.object({
  /** How many different names stand in each field. */
  names: z.record(z.enum(NAME_FIELDS), many),
  notes: many,
  cards: z.object({ ballots: many, votes: many }),
  /** Names in typed words, those with the most places first. */
  words: z.array(FoundWord),
  backups: Files,
  deleted: Files,
  /** Pictures cannot be searched: they stay. */
  pictures: many,
  /** Titles of copies under other names, which stay as they are. */
  copies: z.array(z.string()),
  /** A ballot is open; nothing can be removed before it is revealed or thrown away. */
  ballotOpen: z.boolean(),
})
export type PurgePlan = z.infer<typeof PurgePlan>
