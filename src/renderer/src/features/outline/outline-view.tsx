/** The outline: the map as two tables and a tree, for reading it aloud, for typing fast, and for everyone who cannot use a canvas. */
import { Search } from 'lucide-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import { t } from '#shared/text/text.ts'
import { useShownContents } from '../../canvas/find-hooks.ts'
import { useMapContents, useMapSelection } from '../../canvas/hooks.ts'
import { usePartyZones } from '../../canvas/zone-hooks.ts'
import { isComposing } from '../../ui/is-composing.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { useRootMark } from '../../ui/use-root-mark.ts'
import { AddInteraction } from './add-interaction.tsx'
import { AddParty } from './add-party.tsx'
import { useInteractionSpec } from './interaction-spec.ts'
import styles from './outline.module.css'
import { OutlineTable } from './outline-table.tsx'
import { OutlineTree } from './outline-tree.tsx'
import { usePartySpec } from './party-spec.tsx'
import { TREE_ORDERS, type TreeOrder } from './tree-nodes.ts'
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
  const [order, setOrder] = useState<TreeOrder>('map')
  const partySpec = usePartySpec(contents, usePartyZones())
  const interactionSpec = useInteractionSpec(contents, allParties)
  const view = useRef<HTMLElement>(null)
  const form = useRef<HTMLDivElement>(null)
  useRootMark('formAtFoot')
  const shared = {
    filter,
    onClear: () => {
      setFilter('')
    },
    onAdd: () => form.current?.querySelector('input')?.focus(),
  }
  const backToTable = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || isComposing(event)) return
    view.current?.querySelector<HTMLElement>('[role="grid"] [data-cursor="true"]')?.focus()
  }
  return (
    <section ref={view} className={styles.outline} aria-label={t('outline.name')}>
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
        {table === 'tree' && (
          <Select<TreeOrder>
            hideLabel
            label={t('outline.tree.order')}
            value={order}
            options={TREE_ORDERS.map((value) => ({ value, label: t(`outline.tree.orders.${value}`) }))}
            onValue={setOrder}
          />
        )}
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
      {table === 'parties' && <OutlineTable key="parties" spec={partySpec} {...shared} />}
      {table === 'interactions' && <OutlineTable key="interactions" spec={interactionSpec} {...shared} />}
      {table === 'tree' ? (
        <OutlineTree contents={contents} allParties={allParties} filter={filter} order={order} onDelete={remove} />
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: Esc leaves the form that is inside
        <div ref={form} onKeyDown={backToTable}>
          {table === 'interactions' ? <AddInteraction parties={allParties} /> : <AddParty parties={allParties} />}
        </div>
      )}
    </section>
  )
}
