/** The outline: the map as two tables and a tree, for reading it aloud, for typing fast, and for everyone who cannot use a canvas. */
import { Search } from 'lucide-react'
import { useState } from 'react'
import { t } from '#shared/text/text.ts'
import { useShownContents } from '../../canvas/find-hooks.ts'
import { useMapContents, useMapSelection } from '../../canvas/hooks.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { AddInteraction } from './add-interaction.tsx'
import { AddParty } from './add-party.tsx'
import { InteractionTable } from './interaction-table.tsx'
import styles from './outline.module.css'
import { OutlineTree } from './outline-tree.tsx'
import { PartyTable } from './party-table.tsx'
import { useRemoval } from './use-outline-table.ts'

type Table = 'parties' | 'interactions' | 'tree'

/** Fills the view. Needs the map's document above it. */
export function OutlineView() {
  const contents = useShownContents()
  const allParties = useMapContents().parties
  const selection = useMapSelection()
  const { parties, interactions } = contents
  const [table, setTable] = useState<Table>(() =>
    selection.length > 0 && interactions.some((one) => one.id === selection[0]) ? 'interactions' : 'parties',
  )
  const [filter, setFilter] = useState('')
  const remove = useRemoval()
  const shared = {
    contents,
    allParties,
    filter,
    onClear: () => {
      setFilter('')
    },
  }
  return (
    <section className={styles.outline} aria-label={t('outline.name')} data-form-at-foot>
      <header className={styles.bar}>
        <Segmented<Table>
          name={t('outline.tables')}
          value={table}
          segments={[
            { value: 'parties', label: `${t('outline.parties')} ${parties.length}` },
            { value: 'interactions', label: `${t('outline.interactions')} ${interactions.length}` },
            { value: 'tree', label: t('outline.tree.name') },
          ]}
          onValue={(chosen) => {
            setTable(chosen)
            setFilter('')
          }}
        />
        <div className={styles.search}>
          <Search aria-hidden="true" size="1rem" />
          <TextInput
            hideLabel
            type="search"
            label={t('outline.filter')}
            placeholder={t('outline.filterPlaceholder')}
            value={filter}
            onValue={setFilter}
          />
        </div>
      </header>
      {table === 'parties' && <PartyTable {...shared} />}
      {table === 'interactions' && <InteractionTable {...shared} />}
      {table === 'tree' && <OutlineTree contents={contents} filter={filter} onDelete={remove} />}
      {table === 'interactions' ? <AddInteraction parties={allParties} /> : <AddParty parties={allParties} />}
    </section>
  )
}
