/**
 * Searches the help while somebody types. A title counts more than other words for it, and those more than the text; a word
 * counts from its beginning. Where nothing says all of it, the topics with the most alike words are named instead.
 */
import { foldText, wordsIn } from './fold-text.ts'
import type { HelpPart, HelpRow, HelpTopic } from './topic.ts'

/** A place in the help. */
export interface HelpHit {
  readonly topic: HelpTopic
  /** The line of a table that was found; null for the topic itself. */
  readonly row: HelpRow | null
  /** The sentence that says it; empty where the title does. */
  readonly excerpt: string
}

export interface HelpResults {
  readonly hits: readonly HelpHit[]
  /** Whether `hits` are only what comes nearest. */
  readonly nearest: boolean
}

/** One thing that can be found, with its words. */
interface Entry {
  readonly topic: HelpTopic
  readonly row: HelpRow | null
  readonly title: readonly string[]
  readonly also: readonly string[]
  readonly said: readonly Said[]
}

/** A sentence and its words. */
interface Said {
  readonly sentence: string
  readonly words: readonly string[]
}

const POINTS = { begins: 60, title: 40, also: 15, text: 5, row: -4, whole: 3, inside: -3, phrase: 30 } as const
/** From how many letters on the inside of a word counts too: some languages write several words as one. */
const LEAST_INSIDE = 4
/** Nobody reads further. */
const MOST_HITS = 40
const NEAREST = 4

/** Everything that can be found, made once for a help. */
export function indexHelp(topics: readonly HelpTopic[]): readonly Entry[] {
  return topics.flatMap((topic) => [
    {
      topic,
      row: null,
      title: wordsIn(topic.title),
      also: wordsIn(topic.also),
      said: topic.parts.flatMap(sentencesOf).map(hear),
    },
    ...topic.parts
      .flatMap((part) => (part.kind === 'rows' ? part.rows : []))
      .map((row) => ({
        topic,
        row,
        title: wordsIn(row.name),
        also: [],
        said: row.text === '' ? [] : [hear(row.text)],
      })),
  ])
}

const hear = (sentence: string): Said => ({ sentence, words: wordsIn(sentence) })

function sentencesOf(part: HelpPart): readonly string[] {
  if (part.kind === 'text') return [part.text]
  return part.kind === 'points' ? part.points : []
}

/** What was found, the best first; nothing for no words. */
export function searchHelp(index: readonly Entry[], typed: string): HelpResults {
  const words = wordsIn(typed)
  if (words.length === 0) return { hits: [], nearest: false }
  const found = index.flatMap((entry) => {
    const score = scoreOf(entry, words)
    return score === null ? [] : [{ entry, score }]
  })
  if (found.length === 0) return { hits: findNearest(index, words), nearest: true }
  found.sort((a, b) => b.score - a.score)
  return { hits: found.slice(0, MOST_HITS).map(({ entry }) => hitOf(entry, words)), nearest: false }
}

/** Null unless every word is there. */
function scoreOf(entry: Entry, words: readonly string[]): number | null {
  let score = entry.row === null ? 0 : POINTS.row
  for (const word of words) {
    const at = weigh(entry.title, word)
    if (at !== null) score += POINTS.title + at
    else if (weigh(entry.also, word) !== null) score += POINTS.also
    else if (entry.said.some((said) => weigh(said.words, word) !== null)) score += POINTS.text
    else return null
  }
  const whole = words.join(' ')
  if (entry.title.join(' ').startsWith(whole)) score += POINTS.begins
  else if (words.length > 1 && entry.also.join(' ').includes(whole)) score += POINTS.phrase
  return score
}

/** Points for a word that is exactly this one, 0 for one that begins with it, less for one that holds it; null for none. */
function weigh(words: readonly string[], wanted: string): number | null {
  if (words.includes(wanted)) return POINTS.whole
  if (words.some((word) => word.startsWith(wanted))) return 0
  return wanted.length >= LEAST_INSIDE && words.some((word) => word.includes(wanted)) ? POINTS.inside : null
}

const isIn = (word: string, wanted: string) => weigh([word], wanted) !== null

function hitOf({ topic, row, title, said }: Entry, words: readonly string[]): HelpHit {
  const hidden = words.filter((word) => weigh(title, word) === null)
  const says = said.find((one) => hidden.some((word) => weigh(one.words, word) !== null))
  return { topic, row, excerpt: (says ?? said[0])?.sentence ?? '' }
}

/** Topics by how many pairs of letters their words share with what was typed. */
function findNearest(index: readonly Entry[], words: readonly string[]): readonly HelpHit[] {
  const wanted = words.map(pairsOf)
  const scored = index
    .filter(({ row }) => row === null)
    .map((entry) => {
      const known = [...entry.title, ...entry.also].map(pairsOf)
      const score = wanted.reduce((sum, pairs) => sum + Math.max(0, ...known.map((other) => alike(pairs, other))), 0)
      return { entry, score }
    })
  scored.sort((a, b) => b.score - a.score)
  return scored.slice(0, NEAREST).map(({ entry }) => hitOf(entry, words))
}

function pairsOf(word: string): ReadonlySet<string> {
  const padded = ` ${word} `
  return new Set(Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2)))
}

/** Dice's coefficient: 0 nothing in common, 1 the same pairs. */
function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((pair) => other.has(pair)).length
  return (2 * shared) / (one.size + other.size)
}

/** A stretch of a text: found or not. */
export interface Stretch {
  readonly text: string
  readonly found: boolean
}

/** Cuts a text where words of it begin with what was typed. */
export function markFound(text: string, typed: string): readonly Stretch[] {
  const words = wordsIn(typed)
  const folded = foldText(text)
  const stretches: Stretch[] = []
  let done = 0
  for (const match of folded.text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const wanted = words.filter((word) => isIn(match[0], word)).sort((a, b) => b.length - a.length)[0]
    if (wanted === undefined) continue
    const start = match.index + match[0].indexOf(wanted)
    const from = folded.places[start] ?? 0
    const to = folded.places[start + wanted.length] ?? text.length
    if (from < done || to === from) continue
    stretches.push({ text: text.slice(done, from), found: false }, { text: text.slice(from, to), found: true })
    done = to
  }
  stretches.push({ text: text.slice(done), found: false })
  return stretches.filter((stretch) => stretch.text !== '')
}
