/** Who is in the room: groups of people, on which side they sit, and for whom on the map they speak. */
import { TriangleAlert, UserPlus, X } from 'lucide-react'
import { useState } from 'react'
import { LONG_TEXT, NAME_TEXT } from '#shared/model/evidence-text.ts'
import { EMPTY_FRAME, type Frame, type GroupPresent, ROOM_SIDES, sidesPresent } from '#shared/model/frame.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { LIMITS } from '#shared/model/limits.ts'
import { t } from '#shared/text/text.ts'
import { useMapContents } from '../../canvas/hooks.ts'
import { patchStatement, type Statement } from '../../rpc/use-evidence.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { checkWhole } from '../../ui/check-typed.ts'
import { FactNumber, FactText } from '../../ui/fact-input.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Select } from '../../ui/select.tsx'
import { useNewRow } from '../../ui/use-new-row.ts'
import styles from './brief.module.css'
import { patchAt, withoutAt } from './list-edit.ts'
import { PartiesDialog } from './parties-dialog.tsx'

const checkPeople = checkWhole(0, LIMITS.voters)
/** On one side until somebody says otherwise: so a room with one side only does not go unnoticed. */
const NEW_GROUP: GroupPresent = { name: '', people: 0, side: 'provider', parties: [] }

/** The groups, with a warning when one side is missing. */
export function RoomSection({
  workshop,
  frame,
}: {
  readonly workshop: WorkshopId
  readonly frame: Statement<'frame'>
}) {
  const rows = useNewRow()
  const value = frame.value ?? EMPTY_FRAME
  const change = patchStatement(frame, EMPTY_FRAME)
  const people = value.groups.reduce((sum, group) => sum + group.people, 0)
  return (
    <Card aria-label={t('brief.groups.title')} data-answers="groups-said both-sides">
      <header className={styles.cardHead}>
        <h3 className={styles.subtitle}>{t('brief.groups.title')}</h3>
        {people > 0 && <span className={styles.soft}>{t('brief.groups.total', { count: people })}</span>}
      </header>
      {value.groups.length === 0 ? (
        <p className={styles.soft}>{t('brief.groups.empty')}</p>
      ) : (
        <ul ref={rows.list} className={styles.rows}>
          {value.groups.map((group, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a group is known by its place, and fields are keyed by it
            <li key={`${value.groups.length}-${index}`}>
              <GroupRow
                workshop={workshop}
                group={group}
                index={index}
                onPatch={(patch) => change((now) => ({ groups: patchAt(now.groups, index, patch) }))}
                onRemove={() => change((now) => ({ groups: withoutAt(now.groups, index) }))}
              />
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button
          icon={<UserPlus />}
          disabled={value.groups.length >= LIMITS.listed}
          onClick={() => {
            rows.expect()
            change((now) => ({ groups: [...now.groups, NEW_GROUP] }))
          }}
        >
          {t('brief.groups.add')}
        </Button>
      </div>
      <OneSide frame={value} onAccept={(oneSideAccepted) => change(() => ({ oneSideAccepted }))} />
      <FactText
        target={`${workshop}.frame.names`}
        label={t('brief.groups.names')}
        hint={t('brief.groups.namesHint')}
        rule={LONG_TEXT}
        stored={value.names.join('\n')}
        write={(text) => change(() => ({ names: readNames(text) }))}
      />
    </Card>
  )
}

/** One name per line; empty lines and what is beyond the limits fall away. */
function readNames(text: string): string[] {
  return text
    .split('\n')
    .map((name) => name.trim().slice(0, LIMITS.name))
    .filter((name) => name !== '')
    .slice(0, LIMITS.voters)
}

function GroupRow({
  workshop,
  group,
  index,
  onPatch,
  onRemove,
}: {
  readonly workshop: WorkshopId
  readonly group: GroupPresent
  readonly index: number
  readonly onPatch: (patch: Partial<GroupPresent>) => void
  readonly onRemove: () => void
}) {
  const { parties } = useMapContents()
  const [choosing, setChoosing] = useState(false)
  const name = group.name === '' ? t('brief.groups.unnamed') : group.name
  const spokenFor = parties.filter(({ id }) => group.parties.includes(id))
  return (
    <div className={styles.group}>
      <div className={styles.groupFields}>
        <FactText
          target={`${workshop}.frame.groups.${index}.name`}
          label={t('brief.groups.group')}
          rule={NAME_TEXT}
          stored={group.name}
          write={(written) => onPatch({ name: written })}
        />
        <FactNumber
          target={`${workshop}.frame.groups.${index}.people`}
          label={t('brief.groups.people')}
          check={checkPeople}
          stored={group.people === 0 ? null : group.people}
          write={(count) => onPatch({ people: count ?? 0 })}
        />
        <Select
          label={t('brief.groups.side')}
          value={group.side}
          options={ROOM_SIDES.map((side) => ({ value: side, label: t(`brief.groups.sides.${side}`) }))}
          onValue={(side) => onPatch({ side })}
        />
        <IconButton name={t('brief.groups.remove', { name })} icon={<X />} onClick={onRemove} />
      </div>
      <button type="button" className={styles.link} onClick={() => setChoosing(true)}>
        {t('brief.groups.speaksFor')}{' '}
        {spokenFor.length === 0 ? t('brief.groups.nobodyOnMap') : spokenFor.map((party) => party.name).join(', ')}
      </button>
      {choosing && (
        <PartiesDialog
          name={name}
          parties={parties}
          chosen={group.parties}
          onChosen={(chosen) => {
            onPatch({ parties: [...chosen] })
            setChoosing(false)
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </div>
  )
}

function OneSide({ frame, onAccept }: { readonly frame: Frame; readonly onAccept: (accepted: boolean) => void }) {
  const { provider, customer } = sidesPresent(frame)
  if (provider === customer) return null
  return (
    <div className={styles.warning} role="status">
      <TriangleAlert aria-hidden="true" />
      <div>
        <p>{t(provider ? 'brief.groups.onlyProviders' : 'brief.groups.onlyCustomers')}</p>
        <label className={styles.check}>
          <input type="checkbox" checked={frame.oneSideAccepted} onChange={(event) => onAccept(event.target.checked)} />
          {t('brief.groups.accept')}
        </label>
      </div>
    </div>
  )
}
