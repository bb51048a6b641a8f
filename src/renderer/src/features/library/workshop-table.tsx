/** The list of workshops. A click anywhere on a line, or Enter on its title, opens it; arrow keys go from line to line. */
import {
  Copy,
  DatabaseBackup,
  Drama,
  Ellipsis,
  FileDown,
  FilePlus,
  FolderOpen,
  GitMerge,
  Pencil,
  RotateCcw,
  Trash2,
  UserRoundX,
} from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { WorkshopSummary } from '#shared/model/workshop.ts'
import { t } from '#shared/text/text.ts'
import { Badge } from '../../ui/badge.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu, MenuItem, MenuSeparator } from '../../ui/menu.tsx'
import { moveFocus } from '../../ui/move-focus.ts'
import { saySize } from '../../ui/say-size.ts'
import { sayWhen } from '../../ui/say-when.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { listContents } from './list-contents.ts'
import styles from './workshop-table.module.css'

/** What can be done with a workshop of the list. */
export interface WorkshopDeedsOfList {
  readonly open: (workshop: WorkshopSummary) => void
  readonly rename: (workshop: WorkshopSummary) => void
  readonly duplicate: (workshop: WorkshopSummary) => void
  readonly exportFile: (workshop: WorkshopSummary) => void
  readonly merge: (workshop: WorkshopSummary) => void
  readonly backups: (workshop: WorkshopSummary) => void
  readonly removePersonalData: (workshop: WorkshopSummary) => void
  readonly delete: (workshop: WorkshopSummary) => void
  /** Of a practice workshop. */
  readonly reset: (workshop: WorkshopSummary) => void
  /** Of anything but a rehearsal; the next two of rehearsals. */
  readonly rehearse: (workshop: WorkshopSummary) => void
  readonly keep: (workshop: WorkshopSummary) => void
  readonly discard: (workshop: WorkshopSummary) => void
}

/** `now` is handed in, so that "today" is the same for every line. */
export function WorkshopTable({
  workshops,
  deeds,
  now,
}: {
  readonly workshops: readonly WorkshopSummary[]
  readonly deeds: WorkshopDeedsOfList
  readonly now: Date
}) {
  const lines = useRef<HTMLTableSectionElement>(null)
  const line = useRef(-1)
  useEffect(() => {
    // The line that had the keyboard was deleted: the one that took its place gets it.
    if (line.current < 0 || (document.activeElement ?? document.body) !== document.body) return
    const titles = lines.current?.querySelectorAll<HTMLElement>('[data-row-title]') ?? []
    titles[Math.min(line.current, workshops.length - 1)]?.focus()
  }, [workshops])
  return (
    <div className={styles.frame}>
      <table className={styles.table} aria-label={t('library.list')}>
        <thead>
          <tr>
            <th scope="col">{t('library.column.title')}</th>
            <th scope="col">{t('library.column.contents')}</th>
            <th scope="col" className={styles.changed}>
              {t('library.column.changed')}
            </th>
            <th scope="col">{t('library.column.opened')}</th>
            <th scope="col" className={styles.size}>
              {t('library.column.size')}
            </th>
            <th scope="col">
              <VisuallyHidden>{t('library.column.actions')}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody
          ref={lines}
          onKeyDown={(event) =>
            moveFocus(event, [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row-title]')], 'down')
          }
        >
          {workshops.map((workshop, index) => (
            <WorkshopRow
              key={workshop.id}
              workshop={workshop}
              deeds={deeds}
              now={now}
              onFocus={() => {
                line.current = index
              }}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function WorkshopRow({
  workshop,
  deeds,
  now,
  onFocus,
}: {
  readonly workshop: WorkshopSummary
  readonly deeds: WorkshopDeedsOfList
  readonly now: Date
  readonly onFocus: () => void
}) {
  return (
    <tr
      className={styles.row}
      onFocus={onFocus}
      onClick={(event) => {
        if (event.target instanceof Element && event.target.closest('[data-menu], [role="menu"]') === null) {
          deeds.open(workshop)
        }
      }}
    >
      <th scope="row" className={styles.name}>
        <button
          type="button"
          className={styles.title}
          data-row-title=""
          onClick={(event) => {
            event.stopPropagation()
            deeds.open(workshop)
          }}
        >
          {workshop.title}
        </button>
        <span className={styles.client}>
          {workshop.rehearsal && (
            <Badge tone="warn" icon={<Drama />}>
              {t('library.rehearsalBadge')}
            </Badge>
          )}
          {workshop.practice ? (
            <Badge tone="accent">{t('library.practiceBadge')}</Badge>
          ) : (
            workshop.client || t('library.noClient')
          )}
        </span>
      </th>
      <td className={styles.contents}>
        {listContents(workshop.counts).map((line) => (
          <span key={line}>{line}</span>
        ))}
      </td>
      <td className={styles.changed}>{sayWhen(workshop.changedAt, now)}</td>
      <td>{sayWhen(workshop.lastOpenedAt, now)}</td>
      <td className={styles.size}>{saySize(workshop.bytes)}</td>
      <td className={styles.actions} data-menu="">
        <RowMenu workshop={workshop} deeds={deeds} />
      </td>
    </tr>
  )
}

interface RowMenuProps {
  readonly workshop: WorkshopSummary
  readonly deeds: WorkshopDeedsOfList
}

function RowMenu({ workshop, deeds }: RowMenuProps) {
  return (
    <Menu
      trigger={
        <IconButton name={t('library.menu', { title: workshop.title })} icon={<Ellipsis />} tooltipSide="left" />
      }
    >
      <MenuItem icon={<FolderOpen />} onSelect={() => deeds.open(workshop)}>
        {workshop.rehearsal ? t('library.goOnRehearsing') : t('library.open')}
      </MenuItem>
      <MenuItem icon={<Pencil />} onSelect={() => deeds.rename(workshop)}>
        {t('library.rename')}
      </MenuItem>
      {!workshop.rehearsal && (
        <MenuItem icon={<Copy />} onSelect={() => deeds.duplicate(workshop)}>
          {t('library.duplicate')}
        </MenuItem>
      )}
      <MenuItem icon={<FileDown />} onSelect={() => deeds.exportFile(workshop)}>
        {t('library.export')}
      </MenuItem>
      {!workshop.rehearsal && (
        <MenuItem icon={<GitMerge />} onSelect={() => deeds.merge(workshop)}>
          {t('merge.merge')}
        </MenuItem>
      )}
      <MenuSeparator />
      {workshop.rehearsal ? (
        <EndsOfRehearsal workshop={workshop} deeds={deeds} />
      ) : (
        <EndsOfWorkshop workshop={workshop} deeds={deeds} />
      )}
    </Menu>
  )
}

function EndsOfRehearsal({ workshop, deeds }: RowMenuProps) {
  return (
    <>
      <MenuItem icon={<FilePlus />} onSelect={() => deeds.keep(workshop)}>
        {t('library.keepRehearsal')}
      </MenuItem>
      <MenuItem icon={<Trash2 />} danger onSelect={() => deeds.discard(workshop)}>
        {t('library.discardRehearsal')}
      </MenuItem>
    </>
  )
}

function EndsOfWorkshop({ workshop, deeds }: RowMenuProps) {
  return (
    <>
      <MenuItem icon={<Drama />} onSelect={() => deeds.rehearse(workshop)}>
        {t('library.rehearse')}
      </MenuItem>
      {workshop.practice && (
        <MenuItem icon={<RotateCcw />} onSelect={() => deeds.reset(workshop)}>
          {t('library.reset')}
        </MenuItem>
      )}
      <MenuSeparator />
      <MenuItem icon={<DatabaseBackup />} onSelect={() => deeds.backups(workshop)}>
        {t('library.backups')}
      </MenuItem>
      <MenuItem icon={<UserRoundX />} onSelect={() => deeds.removePersonalData(workshop)}>
        {t('action.personal-data')}
      </MenuItem>
      <MenuItem icon={<Trash2 />} danger onSelect={() => deeds.delete(workshop)}>
        {t('library.delete')}
      </MenuItem>
    </>
  )
}
