/** The facts of parties and interactions in words: what each is called, and what it says. */
import type { Channel, Period } from '../model/interaction.ts'
import type { PartyKind } from '../model/party.ts'
import { t } from './text.ts'

const FACTS = [
  ...(['kind', 'group', 'people', 'note', 'channel', 'trigger', 'volume', 'period'] as const),
  ...(['what', 'when', 'way', 'effort', 'momentOfTruth'] as const),
] as const
export type SaidFact = (typeof FACTS)[number]

/** The fact of this name; undefined when it is told otherwise: names, ends, and what is only about how something stands there. */
export function findFact(name: string): SaidFact | undefined {
  return FACTS.find((one) => one === name)
}

export function sayFactName(fact: SaidFact): string {
  return t(`versions.fact.${fact}`)
}

/** Nothing said is a value too. */
export function sayFactValue(fact: SaidFact, value: unknown): string {
  if (value === null || value === undefined || value === '' || value === 'unsaid') return t('versions.fact.nothing')
  if (fact === 'kind') return t(`term.kind.${value as PartyKind}`)
  if (fact === 'channel') return t(`term.channel.${value as Channel}`)
  if (fact === 'period') return t(`term.period.${value as Period}`)
  return String(value)
}
