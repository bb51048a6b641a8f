/** What one edit of the map did, in readable lines: "Finance serves Sales: service renamed from “quotes” to “offers”". */
import type { HistoryDeed } from '../model/history.ts'
import { findFact, sayFactName, sayFactValue } from './say-fact.ts'
import { t } from './text.ts'

type Fact = HistoryDeed['facts'][number]

/** Longer texts are cut: a line is there to be found again, not to be read instead of the map. */
const LONGEST = 80

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`
}

function nameOf(of: HistoryDeed['of'], name: string): string {
  if (name.trim() !== '') return cut(name)
  return of === 'zone' ? t('history.line.namelessZone') : t('history.line.nameless')
}

/** How something came by its name, was given another, or lost it; `what` is what bears the name. */
function sayNaming(what: 'party' | 'zone' | 'service', { before, after }: Fact, name: string): string {
  const words = { name, before: cut(before), after: cut(after) }
  if (before === '') return t(`history.line.named.${what}`, words)
  return after === '' ? t(`history.line.unnamed.${what}`, words) : t(`history.line.renamed.${what}`, words)
}

function sayRevised({ of, facts }: HistoryDeed, name: string, was: string): string[] {
  const isRerouted = facts.some(({ fact }) => fact === 'provider' || fact === 'customer')
  const rerouted = isRerouted ? [t('history.line.rerouted', { name, was })] : []
  return [
    ...rerouted,
    ...facts.flatMap((one): string[] => {
      const { fact, before, after } = one
      if (fact === 'name') return [sayNaming(of === 'zone' ? 'zone' : 'party', one, name)]
      if (fact === 'service') return [sayNaming('service', one, name)]
      if (fact === 'pinned') return [t(after === 'true' ? 'history.line.pinned' : 'history.line.unpinned', { name })]
      if (fact === 'colour') return [t('history.line.colour', { name })]
      const known = findFact(fact)
      if (known === undefined) return []
      const isSaid = (value: string) => value !== '' && value !== 'unsaid'
      const words = {
        ...{ name, fact: sayFactName(known) },
        ...{ before: cut(sayFactValue(known, before)), after: cut(sayFactValue(known, after)) },
      }
      if (!isSaid(before)) return [t('history.line.said', words)]
      return [isSaid(after) ? t('history.line.fact', words) : t('history.line.unsaid', words)]
    }),
  ]
}

/** One line for what came or went, one for each fact that was said otherwise. */
export function sayDeed(deed: HistoryDeed): readonly string[] {
  const { of, kind } = deed
  const name = nameOf(of, deed.name)
  if (kind !== 'revised') return [t(`history.line.${kind}.${of}`, { name })]
  return sayRevised(deed, name, nameOf(of, deed.was))
}
