/**
 * Texts of the help out of the catalogue. In an area each topic has `lead` and then one point for each further key, in the
 * order of the English catalogue; `title`, `also` and `note` have their own place. A new point is a new key and no code.
 */
import { en } from '../text/catalogue.ts'
import { t } from '../text/text.ts'
import type { HelpFacts, HelpPart } from './topic.ts'

/** Areas whose topics are written as texts. */
export type HelpArea =
  | 'helpStart'
  | 'helpMethod'
  | 'helpProjector'
  | 'helpView'
  | 'helpBlock'
  | 'helpTake'
  | 'helpFiles'
  | 'helpPrivacy'

/** Keys that are no points. */
const NO_POINTS: readonly string[] = ['title', 'also', 'lead', 'note']

/** Where a text stands in the catalogue. */
const PLACES: Readonly<Record<HelpArea, (topic: string, part: string) => string>> = {
  helpStart: (topic, part) => `helpStart.${topic}.${part}`,
  helpMethod: (topic, part) => `helpMethod.${topic}.${part}`,
  helpProjector: (topic, part) => `helpProjector.${topic}.${part}`,
  helpView: (topic, part) => `helpView.${topic}.${part}`,
  helpBlock: (topic, part) => `helpBlock.${topic}.${part}`,
  helpTake: (topic, part) => `helpTake.${topic}.${part}`,
  helpFiles: (topic, part) => `helpFiles.${topic}.${part}`,
  helpPrivacy: (topic, part) => `helpPrivacy.${topic}.${part}`,
}

/** A text by a place that is put together from data; the facts are filled in. */
function say(place: string, facts: HelpFacts): string {
  const { keys, moves, home } = facts
  // The place comes from the keys of the catalogue itself, which the type cannot follow.
  return t(place as 'help.title', { keys, moves, home })
}

/** The topics of an area, in their order. */
export function topicsOf(area: HelpArea): readonly string[] {
  return Object.keys(en[area])
}

/** One text of a topic; empty where it has none of that name. */
export function textOf(area: HelpArea, topic: string, part: string, facts: HelpFacts): string {
  return partsOf(area, topic).includes(part) ? say(PLACES[area](topic, part), facts) : ''
}

/** The points of a topic. */
export function pointsOf(area: HelpArea, topic: string, facts: HelpFacts): readonly string[] {
  return partsOf(area, topic)
    .filter((part) => !NO_POINTS.includes(part))
    .map((part) => say(PLACES[area](topic, part), facts))
}

/** Lead, points and note, as most topics are. */
export function writtenParts(area: HelpArea, topic: string, facts: HelpFacts): readonly HelpPart[] {
  const points = pointsOf(area, topic, facts)
  const note = textOf(area, topic, 'note', facts)
  return [
    textPart(textOf(area, topic, 'lead', facts)),
    ...(points.length === 0 ? [] : [{ kind: 'points', heading: null, points } as const]),
    ...(note === '' ? [] : [textPart(note)]),
  ]
}

/** A paragraph. */
export function textPart(text: string, heading: string | null = null): HelpPart {
  return { kind: 'text', heading, text }
}

function partsOf(area: HelpArea, topic: string): readonly string[] {
  const topics: Readonly<Record<string, object>> = en[area]
  return Object.keys(topics[topic] ?? {})
}
