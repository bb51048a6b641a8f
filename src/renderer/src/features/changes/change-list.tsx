/** The changes as a table, sorted by any column. A row that is walked to is selected on the map as well. */
import { AlarmClock, ListTree, MapPin, Pencil } from 'lucide-react'
import { useState } from 'react'
import type { Change } from '#shared/model/change.ts'
import { reviewDue } from '#shared/text/say-review.ts'
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import { DataGrid } from '../../ui/grid/data-grid.tsx'
import { useGridRows } from '../../ui/grid/use-grid-rows.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import type { ChangeDoors } from './change-doors.ts'
import styles from './change-list.module.css'
import { CHANGE_COLUMNS, type ChangeColumn, changeRows } from './change-rows.ts'
import { STATUS_SIGNS } from './change-signs.ts'

export interface ChangeListProps extends ChangeDoors {
  readonly changes: readonly Change[]
  readonly today: string
}

export function ChangeList({ changes, today, onOpen, onRevise, onSelect, onReveal }: ChangeListProps) {
  const [picked, setPicked] = useState<readonly string[]>([])
  const byId = new Map<string, Change>(changes.map((change) => [change.id, change]))
  const { rows, shownSelected, onPick, ...table } = useGridRows<ChangeColumn>({
    all: changeRows(changes),
    first: { column: 'due', descending: false },
    selection: picked,
    onSelect: (ids) => {
      setPicked(ids)
      const change = byId.get(ids.length === 1 ? (ids[0] ?? '') : '')
      if (change) onSelect(change)
    },
  })
  const only = shownSelected.length === 1 ? byId.get(shownSelected[0] ?? '') : undefined
  return (
    <>
      <div className={styles.deeds}>
        <Button icon={<ListTree />} disabled={!only} onClick={() => only && onOpen(only)}>
          {t('changeViews.story.open')}
        </Button>
        <Button icon={<Pencil />} disabled={!only} onClick={() => only && onRevise(only)}>
          {t('changes.revise')}
        </Button>
        <Button
          icon={<MapPin />}
          disabled={!only || only.interactionArchived}
          onClick={() => only && onReveal(only.interaction)}
        >
          {t('changes.show')}
        </Button>
      </div>
      <div className={styles.grid}>
        <DataGrid<ChangeColumn>
          {...table}
          name={t('changes.name')}
          columns={CHANGE_COLUMNS}
          rows={rows}
          onPick={onPick}
          onOpen={(index) => {
            const change = byId.get(rows[index]?.id ?? '')
            if (change) onOpen(change)
          }}
          editorOf={() => null}
          renderCell={({ id }, column) => drawCell(byId.get(id), column, today)}
        />
      </div>
    </>
  )
}

/** What is more than a text. */
function drawCell(change: Change | undefined, column: ChangeColumn, today: string) {
  if (!change) return null
  if (column === 'status') {
    const Sign = STATUS_SIGNS[change.status]
    return (
      <span className={styles.status}>
        <Sign aria-hidden="true" size="1em" />
        {t(`term.status.${change.status}`)}
      </span>
    )
  }
  const due = column === 'due' ? reviewDue(change, today) : null
  return due?.overdue ? (
    <span className={styles.overdue} title={due.words}>
      <AlarmClock aria-hidden="true" size="1em" />
      {due.date}
      <VisuallyHidden>{t('changeViews.due.overdue')}</VisuallyHidden>
    </span>
  ) : null
}
