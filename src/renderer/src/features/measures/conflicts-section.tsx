/** Measured on things that pull apart: all of the workshop, flagged here or on swap cards, each with its way to the map. */
import { ArrowLeftRight, Flag, MapPin, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { EvidenceOf } from '#shared/model/evidence.ts'
import { LONG_TEXT } from '#shared/model/evidence-text.ts'
import type { ConflictId, PartyId, WorkshopId } from '#shared/model/ids.ts'
import type { Interaction } from '#shared/model/interaction.ts'
import type { KpiConflict } from '#shared/model/measure.ts'
import type { Party } from '#shared/model/party.ts'
import { t } from '#shared/text/text.ts'
import { useMapContents } from '../../canvas/hooks.ts'
import { useEvidence, useSay, useStatement } from '../../rpc/use-evidence.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { FactText } from '../../ui/fact-input.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { KindIcon } from '../../ui/kind-icon.tsx'
import { newSubject } from '../../ui/new-subject.ts'
import { Select } from '../../ui/select.tsx'
import { showToast } from '../../ui/toast-store.ts'
import { flagOf, type ListedConflict, listConflicts } from './list-conflicts.ts'
import styles from './measures.module.css'

const LINE = { ...LONG_TEXT, lines: 'one' } as const

export interface ConflictsSectionProps {
  readonly workshop: WorkshopId
  /** The interaction that the view is about: its two ends are offered first. */
  readonly interaction: Interaction
  readonly onReveal: (id: string) => void
}

/** A card of its own at the end of the view. */
export function ConflictsSection({ workshop, interaction, onReveal }: ConflictsSectionProps) {
  const { parties, interactions } = useMapContents()
  const evidence = useEvidence(workshop) ?? []
  const conflicts = listConflicts(evidence, parties, interactions)
  const measured = evidence.filter((one): one is EvidenceOf<'measure'> => one.kind === 'measure')
  const names = [...new Set(measured.map(({ value }) => value?.name ?? '').filter((name) => name !== ''))]
  return (
    <Card aria-label={t('measures.conflicts.title')}>
      <header className={styles.detailHead}>
        <h3 className={styles.detailTitle}>{t('measures.conflicts.title')}</h3>
        {conflicts.length > 0 && (
          <span role="status">{t('measures.conflicts.count', { count: conflicts.length })}</span>
        )}
      </header>
      <p className={styles.soft}>{t('measures.conflicts.intro')}</p>
      {conflicts.length === 0 && <p>{t('measures.conflicts.none')}</p>}
      <ul className={styles.conflicts}>
        {conflicts.map((conflict) => (
          <li key={conflict.subject}>
            <Conflict
              workshop={workshop}
              conflict={conflict}
              parties={parties}
              suggestions={names}
              onReveal={onReveal}
            />
          </li>
        ))}
      </ul>
      <FlagForm key={interaction.id} workshop={workshop} interaction={interaction} parties={parties} />
    </Card>
  )
}

function Conflict({
  workshop,
  conflict,
  parties,
  suggestions,
  onReveal,
}: {
  readonly workshop: WorkshopId
  readonly conflict: ListedConflict
  readonly parties: readonly Party[]
  readonly suggestions: readonly string[]
  readonly onReveal: (id: string) => void
}) {
  const flag = flagOf(conflict)
  const { sides, note, place } = conflict
  const partyOf = (id: PartyId) => parties.find((party) => party.id === id)
  const nameOf = (id: PartyId) => partyOf(id)?.name ?? t('measures.conflicts.gone')
  const pair = t('measures.conflicts.pair', { one: nameOf(sides[0].party), other: nameOf(sides[1].party) })
  return (
    <article className={styles.conflict} aria-label={pair}>
      <header className={styles.conflictHead}>
        {flag === null ? (
          <Badge tone="info" icon={<ArrowLeftRight />}>
            {t('measures.conflicts.fromSwap')}
          </Badge>
        ) : (
          <Badge tone="warn" icon={<Flag />}>
            {t('measures.conflicts.flagged')}
          </Badge>
        )}
        {place !== null && (
          <IconButton
            size="small"
            name={t('measures.conflicts.show', { pair })}
            icon={<MapPin />}
            onClick={() => onReveal(place)}
          />
        )}
        {flag !== null && <RemoveFlag workshop={workshop} flag={flag} pair={pair} />}
      </header>
      <div className={styles.sides}>
        {([0, 1] as const).map((at) => {
          const { party, measuredOn } = sides[at]
          const known = partyOf(party)
          return (
            <div key={at} className={styles.side}>
              <strong className={styles.party}>
                {known !== undefined && <KindIcon kind={known.kind} />}
                {nameOf(party)}
              </strong>
              {flag === null ? (
                <p>
                  <span className={styles.soft}>{t('app.label', { label: t('measures.conflicts.measuredOn') })}</span>{' '}
                  {measuredOn === '' ? t('measures.conflicts.nothingSaid') : measuredOn}
                </p>
              ) : (
                <SideField workshop={workshop} flag={flag} at={at} suggestions={suggestions} />
              )}
            </div>
          )
        })}
      </div>
      {flag === null ? note !== '' && <p>{note}</p> : <NoteField workshop={workshop} flag={flag} />}
    </article>
  )
}

function useFlag(workshop: WorkshopId, flag: ConflictId) {
  const statement = useStatement(workshop, 'conflict', flag)
  const value = statement?.value ?? null
  const patch = (next: (now: KpiConflict) => KpiConflict) => statement?.say((now) => (now === null ? null : next(now)))
  return { statement, value, patch }
}

function SideField({
  workshop,
  flag,
  at,
  suggestions,
}: {
  readonly workshop: WorkshopId
  readonly flag: ConflictId
  readonly at: 0 | 1
  readonly suggestions: readonly string[]
}) {
  const { value, patch } = useFlag(workshop, flag)
  if (value === null) return null
  return (
    <FactText
      target={`${flag}.${at}`}
      label={t('measures.conflicts.measuredOn')}
      rule={LINE}
      suggestions={suggestions}
      stored={value.sides[at].measuredOn}
      write={(measuredOn) =>
        patch((now) => {
          const [one, other] = now.sides
          return { ...now, sides: at === 0 ? [{ ...one, measuredOn }, other] : [one, { ...other, measuredOn }] }
        })
      }
    />
  )
}

function NoteField({ workshop, flag }: { readonly workshop: WorkshopId; readonly flag: ConflictId }) {
  const { value, patch } = useFlag(workshop, flag)
  if (value === null) return null
  return (
    <FactText
      target={`${flag}.note`}
      label={t('measures.conflicts.note')}
      placeholder={t('measures.conflicts.noteHint')}
      rule={LINE}
      stored={value.note}
      write={(note) => patch((now) => ({ ...now, note }))}
    />
  )
}

function RemoveFlag({
  workshop,
  flag,
  pair,
}: {
  readonly workshop: WorkshopId
  readonly flag: ConflictId
  readonly pair: string
}) {
  const { statement, value } = useFlag(workshop, flag)
  return (
    <IconButton
      size="small"
      name={t('measures.conflicts.remove', { pair })}
      icon={<Trash2 />}
      onClick={() => {
        statement?.say(() => null)
        showToast({
          tone: 'info',
          text: t('measures.conflicts.removed'),
          action: { label: t('measures.undo'), run: () => statement?.say(() => value) },
        })
      }}
    />
  )
}

/** Begins with both ends of the interaction that is chosen. Must be keyed by it. */
function FlagForm({
  workshop,
  interaction,
  parties,
}: {
  readonly workshop: WorkshopId
  readonly interaction: Interaction
  readonly parties: readonly Party[]
}) {
  const say = useSay(workshop)
  const [one, setOne] = useState(interaction.provider)
  const [other, setOther] = useState(interaction.customer)
  const options = parties.map(({ id, name }) => ({ value: id, label: name }))
  const isSame = one === other
  return (
    <form
      className={styles.flag}
      onSubmit={(event) => {
        event.preventDefault()
        if (isSame) return
        const sides: KpiConflict['sides'] = [
          { party: one, measuredOn: '' },
          { party: other, measuredOn: '' },
        ]
        say({ kind: 'conflict', subject: newSubject() as ConflictId, value: { sides, note: '' } })
      }}
    >
      <Select<PartyId> label={t('measures.conflicts.one')} value={one} options={options} onValue={setOne} />
      <Select<PartyId>
        label={t('measures.conflicts.other')}
        value={other}
        options={options}
        error={isSame ? t('measures.conflicts.sameParty') : null}
        onValue={setOther}
      />
      <Button type="submit" icon={<Flag />} disabled={isSame}>
        {t('measures.conflicts.add')}
      </Button>
    </form>
  )
}
