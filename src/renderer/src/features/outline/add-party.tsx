/** Type a name, Enter, the next one: the fastest way to cast a room full of parties. */
import { useState } from 'react'
import { PARTY_TEXTS } from '#shared/model/fact-text.ts'
import { findByName } from '#shared/model/names.ts'
import { PARTY_KINDS, type Party, type PartyKind } from '#shared/model/party.ts'
import { t } from '#shared/text/text.ts'
import { useMapCommands } from '../../canvas/hooks.ts'
import { Button } from '../../ui/button.tsx'
import { checkBy } from '../../ui/check-typed.ts'
import { holdComposing } from '../../ui/is-composing.ts'
import { Select } from '../../ui/select.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { showToast } from '../../ui/toast-store.ts'
import styles from './outline.module.css'

const checkName = checkBy(PARTY_TEXTS.name)

/** The kind stays for the next party. */
export function AddParty({ parties }: { readonly parties: readonly Party[] }) {
  const { addParty, select } = useMapCommands()
  const [name, setName] = useState('')
  const [kind, setKind] = useState<PartyKind>('team')
  const [problem, setProblem] = useState<string | null>(null)
  const add = () => {
    const checked = checkName(name)
    setProblem(checked.ok ? null : checked.problem)
    if (!checked.ok) return
    const known = findByName(parties, checked.value)
    if (known !== null) {
      select([known.id])
      showToast({ tone: 'info', text: t('outline.add.exists', { name: known.name }) })
    } else if (addParty({ name: checked.value, kind }) === null) return
    setName('')
  }
  return (
    <form
      className={styles.add}
      aria-label={t('outline.add.party')}
      onKeyDown={holdComposing}
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <TextInput
        className={styles.wide}
        label={t('outline.add.partyName')}
        value={name}
        error={problem}
        onValue={(typed) => {
          setName(typed)
          setProblem(null)
        }}
      />
      <Select
        label={t('outline.add.kind')}
        value={kind}
        options={PARTY_KINDS.map((one) => ({ value: one, label: t(`term.kind.${one}`) }))}
        onValue={setKind}
      />
      <Button type="submit">{t('outline.add.add')}</Button>
    </form>
  )
}
