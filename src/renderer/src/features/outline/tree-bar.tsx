/** What can be done with the lines of the tree, for hands that do not know the keys: every button says its key. */
import { ArrowLeftToLine, ArrowRightFromLine, Pencil, Plus, Trash2 } from 'lucide-react'
import type { ZoneId } from '#shared/model/ids.ts'
import { PARTY_KINDS, type PartyKind } from '#shared/model/party.ts'
import type { Zone } from '#shared/model/zone.ts'
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { Tooltip } from '../../ui/tooltip.tsx'
import styles from './outline-tree.module.css'
import { zoneOptions } from './party-editors.ts'

/** What the commands are about now. */
export interface TreeMeant {
  /** How many things, parties or not. */
  readonly count: number
  readonly canRename: boolean
  /** The party that "serves" is asked of, by its line. */
  readonly canServe: boolean
  /** Of the parties among them: what they are and where they stand; `mixed` where they differ, null where there are none. */
  readonly kind: PartyKind | 'mixed' | null
  /** Empty for no zone. */
  readonly zone: ZoneId | 'mixed' | '' | null
}

export interface TreeBarProps {
  readonly meant: TreeMeant
  readonly zones: readonly Zone[]
  readonly onRename: () => void
  readonly onAdd: (what: 'party' | 'serves' | 'servedBy') => void
  readonly onKind: (kind: PartyKind) => void
  readonly onZone: (zone: ZoneId | null) => void
  readonly onDelete: () => void
}

const ADDS = [
  { what: 'party', keys: 'Insert', Icon: Plus },
  { what: 'serves', keys: 'Mod+Enter', Icon: ArrowRightFromLine },
  { what: 'servedBy', keys: 'Mod+Shift+Enter', Icon: ArrowLeftToLine },
] as const

export function TreeBar({ meant, zones, ...on }: TreeBarProps) {
  const { count, kind, zone } = meant
  const several = (label: string) => ({ value: 'mixed', label, disabled: true })
  return (
    // biome-ignore lint/a11y/useSemanticElements: not a part of a form
    <div className={styles.bar} role="group" aria-label={t('outline.tree.actions')}>
      {ADDS.map(({ what, keys, Icon }) => (
        <Tooltip key={what} text={t(`outline.tree.add.${what}Hint`)} keys={keys} side="top">
          <Button
            size="small"
            icon={<Icon />}
            disabled={what !== 'party' && !meant.canServe}
            onClick={() => on.onAdd(what)}
          >
            {t(`outline.tree.add.${what}`)}
          </Button>
        </Tooltip>
      ))}
      <Tooltip text={t('outline.tree.renameHint')} keys="F2" side="top">
        <Button size="small" icon={<Pencil />} disabled={!meant.canRename} onClick={on.onRename}>
          {t('outline.tree.renameThis')}
        </Button>
      </Tooltip>
      <Select
        hideLabel
        className={styles.choice}
        label={t('outline.column.kind')}
        value={kind ?? 'mixed'}
        disabled={kind === null}
        options={[
          several(t(kind === null ? 'outline.column.kind' : 'outline.tree.severalKinds')),
          ...PARTY_KINDS.map((one) => ({ value: one as string, label: t(`term.kind.${one}`) })),
        ]}
        onValue={(value) => {
          const chosen = PARTY_KINDS.find((one) => one === value)
          if (chosen !== undefined) on.onKind(chosen)
        }}
      />
      {zones.length > 0 && (
        <Select
          hideLabel
          className={styles.choice}
          label={t('outline.column.zone')}
          value={zone ?? 'mixed'}
          disabled={zone === null}
          options={[
            several(t(zone === null ? 'outline.column.zone' : 'outline.tree.severalZones')),
            ...zoneOptions(zones),
          ]}
          onValue={(value) => on.onZone(zones.find(({ id }) => id === value)?.id ?? null)}
        />
      )}
      <Button size="small" icon={<Trash2 />} disabled={count === 0} onClick={on.onDelete}>
        {count === 0 ? t('outline.removeNone') : t('outline.remove', { count })}
      </Button>
    </div>
  )
}
