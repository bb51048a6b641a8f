/**
 * The words in each holding of a workshop file, those in which a field asks for a person's name told apart. A newcomer
 * would replace names in the JSON as it lies in the file: then an id or the name of a state may be hit too.
 */
import { ChangeDetails } from '#shared/model/change.ts'
import { Evidence } from '#shared/model/evidence.ts'
import { Agenda, Progress } from '#shared/model/guide.ts'
import type { NameField, WordPlace } from '#shared/model/purge.ts'
import type { Holding } from '../ports/purge-store.ts'
import { passAll, passTexts, type SeeText } from './schema-texts.ts'

/** A text with its place. `person` is the field when it asks for people's names. */
export interface TypedText {
  readonly text: string
  readonly person: NameField | null
  readonly at: WordPlace
  readonly past: boolean
}

/** Gives back what is to stand in its place. */
export type SeeTyped = (typed: TypedText) => string

/** Fields of a record of the map that hold typed words, tldraw's own shapes and pictures included. */
const RECORD_TEXTS: ReadonlySet<string> = new Set([
  ...['name', 'group', 'people', 'note', 'service', 'trigger', 'what', 'when', 'way', 'effort', 'momentOfTruth'],
  ...['text', 'altText', 'title', 'description', 'label'],
])

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function passRecord(record: unknown, see: SeeText): unknown {
  if (!isObject(record)) return record
  const seeWords: SeeText = (text, key) => (RECORD_TEXTS.has(key) ? see(text, key) : text)
  const props = passAll(record.props, seeWords)
  const name = typeof record.name === 'string' ? { name: see(record.name, 'name') } : {}
  return { ...record, ...name, ...('props' in record ? { props } : {}) }
}

const NAMES_IN_EVIDENCE: Readonly<Record<string, NameField>> = { author: 'author', by: 'speaker', names: 'frame' }

function personIn({ of, kind }: Holding, key: string): NameField | null {
  if (of === 'vote') return 'voter'
  if (of === 'change') return key === 'owner' ? 'owner' : null
  if (of === 'record' || of === 'row') return key === 'people' ? 'people' : null
  if (of !== 'evidence') return null
  const field = NAMES_IN_EVIDENCE[key] ?? null
  return field === 'frame' && kind !== 'frame' ? null : field
}

function placeOf({ of, kind }: Holding): WordPlace {
  if (of === 'evidence')
    return Evidence.options.find((one) => one.shape.kind.value === kind)?.shape.kind.value ?? 'other'
  if (of === 'record' || of === 'row') return 'map'
  if (of === 'progress' || of === 'vote') return 'other'
  return of
}

function passChange(value: unknown, see: SeeText): unknown {
  if (!isObject(value)) return value
  const { details, ...words } = value
  return { ...(passAll(words, see) as object), details: passTexts(ChangeDetails, details, see) }
}

/** The value of a holding with all its typed words seen. */
export function passHolding(holding: Holding, see: SeeTyped): unknown {
  const { of, value, past, kind, subject } = holding
  const at = placeOf(holding)
  // What a merge remembers beside a title is which id stands for which.
  const isWords = (key: string) => kind !== 'merge' || key === 'title'
  const seeText: SeeText = (text, key) =>
    text === '' || !isWords(key) ? text : see({ text, person: personIn(holding, key), at, past })
  switch (of) {
    case 'record':
      return passRecord(value, seeText)
    case 'evidence': {
      const passed = passTexts(Evidence, { kind, subject, value }, seeText)
      return isObject(passed) ? passed.value : value
    }
    case 'change':
      return passChange(value, seeText)
    case 'agenda':
      return passTexts(Agenda, value, seeText)
    case 'progress':
      return passTexts(Progress, value, seeText)
    default:
      return passAll(value, seeText)
  }
}
