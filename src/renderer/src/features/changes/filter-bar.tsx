/** What is looked for among the changes: words, and behind a button one value of each facet. Facets that say nothing here are left out. */
import { ListFilter, X } from 'lucide-react'
import { useId, useState } from 'react'
import type { Change } from '#shared/model/change.ts'
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import styles from './filter-bar.module.css'
import { type ChangeFilter, FACETS, type Facet, isFiltering, listValues, NO_FILTER } from './filter-changes.ts'

export interface FilterBarProps {
  readonly changes: readonly Change[]
  /** How many of them the filter keeps. */
  readonly shown: number
  readonly filter: ChangeFilter
  readonly today: string
  /** What the view shows by its own form: the columns of the board. */
  readonly without: readonly Facet[]
  readonly onFilter: (filter: ChangeFilter) => void
}

export function FilterBar({ changes, shown, filter, today, without, onFilter }: FilterBarProps) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const facets = FACETS.filter((facet) => !without.includes(facet) || filter.chosen[facet] !== undefined)
    .map((facet) => ({ facet, values: listValues(changes, facet, today) }))
    // One value keeps everything: there is nothing to choose.
    .filter(({ facet, values }) => values.length > 1 || filter.chosen[facet] !== undefined)
  const choose = (facet: Facet, value: string) => {
    const { [facet]: _, ...chosen } = filter.chosen
    onFilter({ ...filter, chosen: value === '' ? chosen : { ...chosen, [facet]: value } })
  }
  const { length: chosen } = FACETS.filter((facet) => filter.chosen[facet] !== undefined)
  return (
    <search className={styles.bar} data-open={open || undefined} aria-label={t('changeViews.filter.name')}>
      <TextInput
        type="search"
        className={styles.words}
        label={t('changeViews.filter.words')}
        hideLabel
        placeholder={t('changeViews.filter.words')}
        value={filter.words}
        onValue={(words) => onFilter({ ...filter, words })}
      />
      {facets.length > 0 && (
        <Button icon={<ListFilter />} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {chosen === 0 ? t('changeViews.filter.name') : t('changeViews.filter.with', { count: chosen })}
        </Button>
      )}
      <p className={styles.shown} role="status">
        {isFiltering(filter) && t('changeViews.filter.shown', { shown, count: changes.length })}
      </p>
      {isFiltering(filter) && (
        <Button variant="quiet" icon={<X />} onClick={() => onFilter(NO_FILTER)}>
          {t('changeViews.filter.clear')}
        </Button>
      )}
      <div className={styles.facets} id={id} hidden={!open}>
        {facets.map(({ facet, values }) => (
          <Select
            key={facet}
            className={styles.facet}
            label={t(`changeViews.filter.facet.${facet}`)}
            value={filter.chosen[facet] ?? ''}
            options={[
              { value: '', label: t('changeViews.filter.all') },
              ...values.map(({ value, label, count }) => ({
                value,
                label: t('changeViews.filter.value', { label, count }),
              })),
            ]}
            onValue={(value) => choose(facet, value)}
          />
        ))}
      </div>
    </search>
  )
}
