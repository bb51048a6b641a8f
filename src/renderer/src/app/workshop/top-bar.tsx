/** The bar over a workshop: where we are, whether it is saved, which view, and what goes out to the room. */
import {
  ChevronDown,
  CircleHelp,
  Command,
  Drama,
  Ellipsis,
  FileDown,
  House,
  PanelRight,
  Pencil,
  Presentation,
  Redo2,
  RotateCcw,
  Share,
  Undo2,
  UserRoundX,
} from 'lucide-react'
import { useRef } from 'react'
import type { OpenWorkshop } from '#shared/model/workshop.ts'
import { t } from '#shared/text/text.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu, MenuChoice, MenuItem, MenuSeparator } from '../../ui/menu.tsx'
import { sayTime } from '../../ui/say-when.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { Tooltip } from '../../ui/tooltip.tsx'
import { useRem } from '../../ui/use-rem.ts'
import { useSize } from '../../ui/use-size.ts'
import { keysOf, useAction, useDeeds } from '../actions/action-host.tsx'
import { findRun } from '../actions/action-runs.ts'
import { useRoom, useSwitchLook } from '../use-room.ts'
import { SWITCHED_VIEWS, type SwitchedView, switchedAs, type ViewId } from '../view-ids.ts'
import { VIEW_ICONS } from '../views.tsx'
import { InlineTitle } from './inline-title.tsx'
import { SavedIndicator } from './saved-indicator.tsx'
import styles from './top-bar.module.css'
import { type Crowding, useCrowding } from './use-crowding.ts'

export interface TopBarProps {
  readonly workshop: OpenWorkshop
  readonly view: ViewId
  readonly inspectorShown: boolean
  readonly renaming: boolean
  readonly onRenaming: (renaming: boolean) => void
  readonly onRename: (title: string) => Promise<string | null>
  /** Goes Home without waiting for what cannot be saved. */
  readonly onLeave: () => void
  /** Goes Home and shows the ways back of its damaged file. */
  readonly onBringBack: () => void
}

export function TopBar(props: TopBarProps) {
  const { workshop, view, inspectorShown, renaming, onRenaming, onRename } = props
  const room = useRoom()
  const bar = useRef<HTMLElement>(null)
  const where = useRef<HTMLDivElement>(null)
  const width = useSize(bar)?.width ?? 0
  const about = [room, view, renaming, workshop.title, workshop.rehearsal, width, useRem()].join(' ')
  const crowding = useCrowding(bar, where, useSwitchLook(), about)
  const isCrowded = crowding !== 'both' && crowding !== 'words'
  // What becomes of a rehearsal is the last that gives way.
  const saysWhole = workshop.rehearsal && room === 'wide' && crowding !== 'short'
  const home = useAction('go-home')
  const inspector = useAction('toggle-inspector')
  const help = useAction('help')
  return (
    <header ref={bar} className={classNames(styles.bar, isCrowded && styles.crowded)}>
      <IconButton name={home.name} keys={home.keys} icon={<House />} onClick={() => home.run?.()} />
      <div ref={where} className={classNames(styles.where, saysWhole && styles.rehearsal)}>
        <InlineTitle title={workshop.title} editing={renaming} onEditing={onRenaming} onRename={onRename} />
        <span className={styles.facts}>
          {workshop.rehearsal ? (
            <Badge tone="warn" icon={<Drama />}>
              {saysWhole ? t('app.frame.rehearsal') : t('app.frame.rehearsalShort')}
            </Badge>
          ) : (
            workshop.practice && <Badge tone="accent">{t('app.frame.practice')}</Badge>
          )}
          {room === 'wide' && !workshop.rehearsal && (
            <span className={styles.session} title={describeSession(workshop, false)}>
              {describeSession(workshop, isCrowded)}
            </span>
          )}
        </span>
      </div>
      <SavedIndicator workshop={workshop} onLeave={props.onLeave} onBringBack={props.onBringBack} />
      <span className={styles.gap} />
      {room === 'wide' && <HistoryButtons />}
      <ViewSwitch view={view} crowding={crowding} />
      <PresentButton compact={room !== 'wide' || crowding === 'short'} />
      <IconButton
        name={t('app.frame.inspector')}
        keys={inspector.keys}
        icon={<PanelRight />}
        aria-pressed={inspectorShown}
        disabled={inspector.run === null}
        onClick={() => inspector.run?.()}
      />
      <IconButton name={t('help.open')} keys={help.keys} icon={<CircleHelp />} onClick={() => help.run?.()} />
      <MoreMenu />
    </header>
  )
}

/** Who it is for is on Home too: where there is little room, the session comes first. */
function describeSession({ client, practice, session }: OpenWorkshop, isCrowded: boolean): string {
  const sitting =
    session === null
      ? t('app.frame.noSession')
      : t('app.frame.session', { number: session.number, time: sayTime(new Date(session.startedAt)) })
  return [practice || isCrowded ? '' : client, sitting].filter((part) => part !== '').join(' · ')
}

function HistoryButtons() {
  const undo = useAction('undo')
  const redo = useAction('redo')
  return (
    <div className={styles.pair}>
      <IconButton
        name={undo.name}
        keys={undo.keys}
        icon={<Undo2 />}
        disabled={undo.run === null}
        onClick={() => undo.run?.()}
      />
      <IconButton
        name={redo.name}
        keys={redo.keys}
        icon={<Redo2 />}
        disabled={redo.run === null}
        onClick={() => redo.run?.()}
      />
    </div>
  )
}

/** All views in a row; in a narrow window behind one button that says which one it is. */
function ViewSwitch({ view, crowding }: { readonly view: ViewId; readonly crowding: Crowding }) {
  const deeds = useDeeds()
  const room = useRoom()
  const value = SWITCHED_VIEWS.find((id) => id === switchedAs(view)) ?? null
  const name = t('app.frame.view')
  const segments = SWITCHED_VIEWS.map((id) => {
    const Icon = VIEW_ICONS[id]
    return { value: id, label: t(`action.view-${id}`), icon: <Icon />, keys: keysOf(`view-${id}`) }
  })
  const onValue = (chosen: SwitchedView) => findRun(`view-${chosen}`, deeds)?.()
  if (room === 'wide' && crowding !== 'folded') {
    const look = crowding === 'short' ? 'signs-only' : crowding
    return <Segmented name={name} value={value} look={look} segments={segments} onValue={onValue} />
  }
  const now = segments.find((segment) => segment.value === value)
  const said = now?.label ?? t('app.frame.otherView')
  const saysWhich = room === 'wide' || !['signs-only', 'short', 'folded'].includes(crowding)
  return (
    <Menu
      trigger={
        <Button icon={now?.icon} aria-label={t('app.frame.viewNow', { view: said })}>
          {saysWhich && said}
          <ChevronDown aria-hidden="true" size="1rem" />
        </Button>
      }
    >
      <MenuChoice name={name} value={value} entries={segments} onValue={onValue} />
    </Menu>
  )
}

function PresentButton({ compact }: { readonly compact: boolean }) {
  const present = useAction('present')
  const run = () => present.run?.()
  if (compact) {
    return (
      <IconButton name={present.name} keys={present.keys} icon={<Presentation />} variant="secondary" onClick={run} />
    )
  }
  return (
    <Tooltip text={present.name} keys={present.keys}>
      <Button variant="primary" icon={<Presentation />} onClick={run}>
        {t('app.frame.present')}
      </Button>
    </Tooltip>
  )
}

function MoreMenu() {
  const entries = [
    [useAction('undo'), <Undo2 key="undo" />],
    [useAction('redo'), <Redo2 key="redo" />],
    null,
    [useAction('workshop-rename'), <Pencil key="rename" />],
    [useAction('export'), <Share key="take-home" />],
    [useAction('export-file'), <FileDown key="export" />],
    [useAction('import-table'), null],
    null,
    [useAction('workshop-rehearse'), <Drama key="rehearse" />],
    [useAction('workshop-reset'), <RotateCcw key="reset" />],
    [useAction('personal-data'), <UserRoundX key="personal" />],
    null,
    [useAction('change-log'), null],
    [useAction('tidy'), null],
    [useAction('present-blank'), null],
    null,
    [useAction('palette'), <Command key="palette" />],
    [useAction('help'), <CircleHelp key="help" />],
    [useAction('shortcuts'), null],
    [useAction('settings'), null],
    [useAction('about'), null],
  ] as const
  return (
    <Menu trigger={<IconButton name={t('app.frame.more')} icon={<Ellipsis />} />}>
      {entries.map((entry, index) =>
        entry === null ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
          <MenuSeparator key={index} />
        ) : (
          <MenuItem
            key={entry[0].id}
            icon={entry[1]}
            keys={entry[0].keys}
            disabled={entry[0].run === null}
            onSelect={() => setTimeout(() => entry[0].run?.(), 0)}
          >
            {entry[0].name}
          </MenuItem>
        ),
      )}
    </Menu>
  )
}
