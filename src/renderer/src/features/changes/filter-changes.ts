/**
 * Which changes are shown. Each facet sorts all changes into a few values; what is chosen of a facet keeps those of one
 * value. Only values that occur are offered, with how many they keep.
 */

import { CHANGE_STATUSES, type Change, DECISIONS } from '#shared/model/change.ts'
import { daysBetween } from '#shared/model/day.ts'
import { BUILDING_BLOCKS, DIMENSIONS } from '#shared/model/dimension.ts'
import { compareNames, foldName } from '#shared/model/names.ts'
import { serviceLine } from '#shared/text/interaction-label.ts'
import { t } from '#shared/text/text.ts'

export const FACETS = ['owner', 'due', 'status', 'interaction', 'dimension', 'block', 'decision'] as const
export type Facet = (typeof FACETS)[number]

/** When a change is looked at again, seen from today, the most pressing first. `done` is reviewed. */
export const DUE_TIMES = ['overdue', 'week', 'month', 'later', 'undated', 'done'] as const
export type DueTime = (typeof DUE_TIMES)[number]

/** What is chosen of each facet, and words that must all stand in a change. */
export interface ChangeFilter {
  readonly words: string
  readonly chosen: Partial<Readonly<Record<Facet, string>>>
}

export const NO_FILTER: ChangeFilter = { words: '', chosen: {} }

/** What nothing was said of has this value. */
const UNSAID = '-'

/** A change that is due today is due within the week. */
export function dueTime({ status, reviewDate }: Change, today: string): DueTime {
  if (status === 'reviewed') return 'done'
  if (reviewDate === null) return 'undated'
  const days = daysBetween(today, reviewDate)
  if (days < 0) return 'overdue'
  return days <= 7 ? 'week' : days <= 30 ? 'month' : 'later'
}

function facetOf(change: Change, facet: Facet, today: string): string {
  switch (facet) {
    case 'owner':
      return change.owner === '' ? UNSAID : `by ${foldName(change.owner)}`
    case 'due':
      return dueTime(change, today)
    default:
      return change[facet] ?? UNSAID
  }
}

/** What a value of a facet is called; a change that has it lends the name. */
function nameValue(value: string, facet: Facet, { owner, provider, customer, service }: Change): string {
  if (facet === 'due') return t(`changeViews.due.${DUE_TIMES.find((one) => one === value) ?? 'undated'}`)
  if (value === UNSAID) return facet === 'owner' ? t('changes.nobody') : t('changes.form.unsaid')
  if (facet === 'owner') return owner
  if (facet === 'interaction') return serviceLine(provider, customer, service)
  const [status, dimension, block, decision] = [
    CHANGE_STATUSES.find((one) => one === value),
    DIMENSIONS.find((one) => one === value),
    BUILDING_BLOCKS.find((one) => one === value),
    DECISIONS.find((one) => one === value),
  ]
  if (facet === 'status' && status) return t(`term.status.${status}`)
  if (facet === 'dimension' && dimension) return t(`term.dimension.${dimension}`)
  if (facet === 'block' && block) return t(`term.block.${block}`)
  return decision ? t(`term.decision.${decision}`) : value
}

/** The order in which the values of a facet are offered; names go by themselves. */
const ORDER: readonly string[] = [...DUE_TIMES, ...CHANGE_STATUSES, ...DIMENSIONS, ...BUILDING_BLOCKS, ...DECISIONS]

export interface FacetValue {
  readonly value: string
  readonly label: string
  readonly count: number
}

/** The values of a facet that occur. */
export function listValues(changes: readonly Change[], facet: Facet, today: string): readonly FacetValue[] {
  const found = new Map<string, FacetValue>()
  for (const change of changes) {
    const value = facetOf(change, facet, today)
    const known = found.get(value)
    const label = known?.label ?? nameValue(value, facet, change)
    found.set(value, { value, label, count: (known?.count ?? 0) + 1 })
  }
  const rank = ({ value }: FacetValue) => (value === UNSAID ? ORDER.length : ORDER.indexOf(value))
  return [...found.values()].sort((a, b) => rank(a) - rank(b) || compareNames(a.label, b.label))
}

/** The changes that a filter keeps, in their order. */
export function filterChanges(changes: readonly Change[], filter: ChangeFilter, today: string): readonly Change[] {
  const words = filter.words.toLocaleLowerCase('en').split(/\s+/u).filter(Boolean)
  return changes.filter((change) => {
    const { what, why, owner, provider, customer, service } = change
    const text = [what, why, owner, provider, customer, service].join(' ').toLocaleLowerCase('en')
    return (
      words.every((word) => text.includes(word)) &&
      FACETS.every((facet) => [undefined, facetOf(change, facet, today)].includes(filter.chosen[facet]))
    )
  })
}

/** Whether anything is left out. */
export function isFiltering({ words, chosen }: ChangeFilter): boolean {
  return words.trim() !== '' || FACETS.some((facet) => chosen[facet] !== undefined)
}
