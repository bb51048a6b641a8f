/** A party: what is known of it, whom it serves and who serves it. */
import { useMemo } from 'react'
import { PARTY_TEXTS, type PartyText } from '#shared/model/fact-text.ts'
import { listGroups } from '#shared/model/names.ts'
import type { Party } from '#shared/model/party.ts'
import { t } from '#shared/text/text.ts'
import { useMapCommands } from '../../canvas/hooks.ts'
import type { MapContents } from '../../canvas/map-api.ts'
import { FactText } from '../../ui/fact-input.tsx'
import styles from './inspector.module.css'
import { KindChoice } from './kind-choice.tsx'
import { ServeForm } from './serve-form.tsx'
import { ServiceList } from './service-list.tsx'
import { findServicesOf } from './services-of.ts'

/** Must be keyed by the party. */
export function PartyPanel({ party, contents }: { readonly party: Party; readonly contents: MapContents }) {
  const { updateParty, select } = useMapCommands()
  const { parties, interactions } = contents
  const groups = useMemo(() => listGroups(parties), [parties])
  const services = useMemo(() => findServicesOf(party.id, parties, interactions), [party.id, parties, interactions])
  const text = (name: PartyText) => ({
    target: `${party.id}.${name}`,
    label: t(`inspector.party.${name}`),
    rule: PARTY_TEXTS[name],
    stored: party[name],
    write: (value: string, visit: string) => {
      updateParty(party.id, { [name]: value }, visit)
    },
  })
  const selectOne = (id: string) => {
    select([id])
  }
  return (
    <div className={styles.panel}>
      <FactText {...text('name')} />
      <KindChoice
        name={t('inspector.party.kind')}
        kind={party.kind}
        onKind={(kind) => {
          updateParty(party.id, { kind })
        }}
      />
      <FactText {...text('group')} placeholder={t('inspector.party.groupHint')} suggestions={groups} />
      <FactText {...text('people')} placeholder={t('inspector.party.peopleHint')} />
      <ServiceList
        title={t('inspector.party.serves')}
        none={t('inspector.party.servesNobody')}
        self={party.id}
        lines={services.serves}
        onSelect={selectOne}
      />
      <ServeForm party={party} parties={parties} />
      <ServiceList
        title={t('inspector.party.servedBy')}
        none={t('inspector.party.servedByNobody')}
        self={party.id}
        lines={services.servedBy}
        onSelect={selectOne}
      />
      <FactText {...text('note')} hint={t('inspector.party.noteHint')} />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={party.pinned}
          onChange={(event) => {
            updateParty(party.id, { pinned: event.target.checked })
          }}
        />
        {t('inspector.party.pinned')}
      </label>
    </div>
  )
}
