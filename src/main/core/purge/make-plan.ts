/** What there is to remove from a workshop: every holding is looked through twice, for names and then for where they stand. */
import { Note } from '#shared/model/note.ts'
import {
  type FoundWord,
  NAME_FIELDS,
  type NameField,
  type PlaceOfWord,
  SHOWN_PLACES,
  WORD_KINDS,
  type WordKind,
  type WordPlace,
} from '#shared/model/purge.ts'
import type { Holding } from '../ports/purge-store.ts'
import type { WorkshopStore } from '../ports/workshop-store.ts'
import { passHolding, type TypedText } from './holding-texts.ts'
import { createNameFinder, namesToLookFor } from './name-words.ts'

/** What the file itself tells; what lies around it is added by the area. */
export interface FilePlan {
  readonly names: Record<NameField, number>
  readonly notes: number
  readonly words: FoundWord[]
}

/** Where parties, zones and groups are called something. */
const NAMING: ReadonlySet<WordPlace> = new Set<WordPlace>(['map', 'frame'])

/** Texts that nobody reads as words about people any more, and that lie in the past thousands of times: each is told once. */
type Texts = Map<string, TypedText>

interface Gathered {
  readonly names: Record<NameField, Set<string>>
  readonly texts: Texts
  readonly personal: Set<string>
}

/** Notes whose last statement that says anything is marked personal. */
function notePersonal(personal: Set<string>, { kind, subject, value }: Holding): void {
  if (kind !== 'note' || subject === undefined) return
  const note = Note.safeParse(value)
  if (!note.success) return
  if (note.data.personal) personal.add(subject)
  else personal.delete(subject)
}

function gather(store: WorkshopStore): Gathered {
  const names = Object.fromEntries(NAME_FIELDS.map((field) => [field, new Set<string>()])) as Gathered['names']
  const texts: Texts = new Map()
  const personal = new Set<string>()
  store.walk((holding) => {
    if (holding.of === 'evidence') notePersonal(personal, holding)
    passHolding(holding, (typed) => {
      if (typed.person !== null) {
        names[typed.person].add(typed.text)
        return typed.text
      }
      const key = `${typed.at}\n${typed.text}`
      const known = texts.get(key)
      // What stands there still is not past, wherever else it lies.
      if (known === undefined || (known.past && !typed.past)) texts.set(key, typed)
      return typed.text
    })
    return holding.value
  })
  return { names, texts, personal }
}

/** The ids of notes that go when personal notes go. */
export function listPersonalNotes(store: WorkshopStore): ReadonlySet<string> {
  const personal = new Set<string>()
  store.walk((holding) => {
    if (holding.of === 'evidence') notePersonal(personal, holding)
    return holding.value
  })
  return personal
}

function findWords({ names, texts }: Gathered, typed: readonly string[]): FoundWord[] {
  const wanted = namesToLookFor(
    Object.values(names).flatMap((some) => [...some]),
    typed,
  )
  const fold = (text: string) => text.toLowerCase()
  const wholes = new Set(wanted.filter(({ whole }) => whole).map(({ name }) => fold(name)))
  const asked = new Set(typed.map((name) => fold(name.trim())))
  const called = new Set([...texts.values()].flatMap(({ text, at }) => (NAMING.has(at) ? [fold(text)] : [])))
  const kindOf = (word: string): WordKind => {
    if (!wholes.has(fold(word))) return 'part'
    return called.has(fold(word)) && !asked.has(fold(word)) ? 'party' : 'name'
  }
  const find = createNameFinder(wanted.map(({ name }) => name))
  const found = new Map<string, { count: number; places: PlaceOfWord[] }>()
  for (const { text, at, past } of texts.values()) {
    for (const { word, before, after } of find(text)) {
      const known = found.get(word) ?? { count: 0, places: [] }
      found.set(word, known)
      known.count += 1
      known.places.push({ of: at, before, after, past })
    }
  }
  return [...found]
    .map(([word, { count, places }]) => ({
      ...{ word, count, as: kindOf(word) },
      // What stands now comes first.
      places: places.sort((a, b) => Number(a.past) - Number(b.past)).slice(0, SHOWN_PLACES),
    }))
    .sort(
      (a, b) => WORD_KINDS.indexOf(a.as) - WORD_KINDS.indexOf(b.as) || b.count - a.count || (a.word < b.word ? -1 : 1),
    )
}

/** @param lookFor further names to look for in typed words */
export function makePlan(store: WorkshopStore, lookFor: readonly string[]): FilePlan {
  const gathered = gather(store)
  const counts = NAME_FIELDS.map((field) => [field, gathered.names[field].size])
  return {
    names: Object.fromEntries(counts) as FilePlan['names'],
    notes: gathered.personal.size,
    words: findWords(gathered, lookFor),
  }
}
