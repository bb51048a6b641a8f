/** Values of statements in words, so that two of them can be compared by eye. */
import { t } from '#shared/text/text.ts'

const ID = /^(shape|asset|binding):/

function sayRange({ low, usual, high }: { low: unknown; usual: unknown; high: unknown }): string {
  return low === high ? String(usual) : [low, usual, high].map(String).join(' · ')
}

/** @param nameOf what an id of the map is called */
export function sayValue(value: unknown, nameOf: (id: string) => string): string {
  if (value === undefined || value === '') return t('merge.unsaid')
  if (value === null) return t('merge.unsaid')
  if (typeof value === 'boolean') return value ? t('merge.yes') : t('merge.no')
  if (typeof value === 'string') return ID.test(value) ? nameOf(value) : value
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value)) {
    if (value.length === 0) return t('merge.unsaid')
    const apart = value.some((one) => typeof one === 'object' && one !== null) ? ' | ' : ', '
    return value.map((one) => sayValue(one, nameOf)).join(apart)
  }
  if ('usual' in value && 'low' in value && 'high' in value) return sayRange(value)
  const parts = Object.entries(value).flatMap(([key, one]) => {
    const empty = one === null || one === '' || one === false || (Array.isArray(one) && one.length === 0)
    return empty || key === 'id' ? [] : [sayValue(one, nameOf)]
  })
  return parts.length === 0 ? t('merge.unsaid') : parts.join(', ')
}
