/** "Serves someone else": type the customer's name, then the service. Unknown names become new parties. */
import { useId, useRef, useState } from 'react'
import { INTERACTION_TEXTS, PARTY_TEXTS } from '#shared/model/fact-text.ts'
import { findByName } from '#shared/model/names.ts'
import type { Party } from '#shared/model/party.ts'
import { t } from '#shared/text/text.ts'
import { useMapCommands } from '../../canvas/hooks.ts'
import { Button } from '../../ui/button.tsx'
import { checkBy } from '../../ui/check-typed.ts'
import { TextInput } from '../../ui/text-input.tsx'
import { newVisit } from '../../ui/typing.ts'
import styles from './inspector.module.css'

const checkName = checkBy(PARTY_TEXTS.name)
const checkService = checkBy(INTERACTION_TEXTS.service)

/** Must be keyed by the party. After adding, the customer field waits for the next one. */
export function ServeForm({ party, parties }: { readonly party: Party; readonly parties: readonly Party[] }) {
  const { addParty, addInteraction, select } = useMapCommands()
  const [customer, setCustomer] = useState('')
  const [service, setService] = useState('')
  const [problems, setProblems] = useState<{ customer?: string; service?: string }>({})
  const form = useRef<HTMLFormElement>(null)
  // A thousand names for every selection would be too many: they come when somebody is about to type.
  const [isOpen, setOpen] = useState(false)
  const listId = useId()

  const add = () => {
    const name = checkName(customer)
    const text = checkService(service)
    setProblems({
      ...(name.ok ? {} : { customer: name.problem }),
      ...(text.ok ? {} : { service: text.problem }),
    })
    if (!name.ok || !text.ok) return
    const visit = newVisit()
    const known = findByName(parties, name.value)
    const target = known?.id ?? addParty({ name: name.value }, visit)
    if (target === null) return
    addInteraction(party.id, target, { service: text.value }, visit)
    select([party.id])
    setCustomer('')
    setService('')
    form.current?.querySelector('input')?.focus()
  }

  return (
    <form
      ref={form}
      className={styles.serve}
      aria-label={t('inspector.serve.title')}
      onFocus={() => setOpen(true)}
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <TextInput
        label={t('inspector.serve.customer')}
        hint={t('inspector.serve.customerHint')}
        value={customer}
        onValue={setCustomer}
        error={problems.customer}
        list={listId}
      />
      <datalist id={listId}>{isOpen && parties.map(({ id, name }) => <option key={id} value={name} />)}</datalist>
      <TextInput label={t('inspector.serve.service')} value={service} onValue={setService} error={problems.service} />
      <div>
        <Button type="submit" size="small" aria-label={t('inspector.serve.addName')}>
          {t('inspector.serve.add')}
        </Button>
      </div>
    </form>
  )
}
