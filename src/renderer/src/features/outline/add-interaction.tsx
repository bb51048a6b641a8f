/** Who serves whom with what: names that are not on the map yet become parties. */
import { useId, useRef, useState } from 'react'
import { INTERACTION_TEXTS, PARTY_TEXTS } from '#shared/model/fact-text.ts'
import type { Party } from '#shared/model/party.ts'
import { t } from '#shared/text/text.ts'
import { useMapCommands } from '../../canvas/hooks.ts'
import { Button } from '../../ui/button.tsx'
import { checkBy } from '../../ui/check-typed.ts'
import { holdComposing } from '../../ui/is-composing.ts'
import { TextInput } from '../../ui/text-input.tsx'
import styles from './outline.module.css'
import { serveByNames } from './serve-by-names.ts'

type Typed = Readonly<Record<'provider' | 'customer' | 'service', string>>

const EMPTY: Typed = { provider: '', customer: '', service: '' }
const CHECKS = {
  provider: checkBy(PARTY_TEXTS.name),
  customer: checkBy(PARTY_TEXTS.name),
  service: checkBy(INTERACTION_TEXTS.service),
} as const
const FIELDS = ['provider', 'customer', 'service'] as const

/** The provider stays for the next interaction. */
export function AddInteraction({ parties }: { readonly parties: readonly Party[] }) {
  const commands = useMapCommands()
  const [typed, setTyped] = useState<Typed>(EMPTY)
  const [problems, setProblems] = useState<Partial<Typed>>({})
  const form = useRef<HTMLFormElement>(null)
  const listId = useId()

  const add = () => {
    const checked = FIELDS.map((field) => ({ field, result: CHECKS[field](typed[field]) }))
    setProblems(
      Object.fromEntries(checked.flatMap(({ field, result }) => (result.ok ? [] : [[field, result.problem]]))),
    )
    if (checked.some(({ result }) => !result.ok)) return
    const clean = (field: (typeof FIELDS)[number]) => {
      const one = CHECKS[field](typed[field])
      return one.ok ? one.value : ''
    }
    const named = { provider: clean('provider'), customer: clean('customer'), service: clean('service') }
    if (serveByNames(commands, parties, named) === null) return
    setTyped({ ...EMPTY, provider: typed.provider })
    form.current?.querySelectorAll('input')[1]?.focus()
  }

  return (
    <form
      ref={form}
      className={styles.add}
      aria-label={t('outline.add.interaction')}
      onKeyDown={holdComposing}
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      {FIELDS.map((field) => (
        <TextInput
          key={field}
          className={styles.wide}
          label={t(`outline.add.${field}`)}
          value={typed[field]}
          error={problems[field]}
          {...(field === 'service' ? {} : { list: listId })}
          onValue={(value) => {
            setTyped({ ...typed, [field]: value })
            setProblems({})
          }}
        />
      ))}
      <datalist id={listId}>
        {parties.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      <Button type="submit">{t('outline.add.add')}</Button>
    </form>
  )
}
