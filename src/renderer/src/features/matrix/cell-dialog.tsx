/** What one party serves another: the services of a cell, to be changed, and room for one more. One undo step. */
import { useState } from 'react'
import { INTERACTION_TEXTS } from '#shared/model/fact-text.ts'
import type { Interaction } from '#shared/model/interaction.ts'
import type { Party } from '#shared/model/party.ts'
import { t } from '#shared/text/text.ts'
import { useMapCommands } from '../../canvas/hooks.ts'
import { Button } from '../../ui/button.tsx'
import { checkBy } from '../../ui/check-typed.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { newVisit } from '../../ui/typing.ts'

const check = checkBy(INTERACTION_TEXTS.service)
/** Key of the field for one more. */
const MORE = 'more'

export interface CellDialogProps {
  readonly provider: Party
  readonly customer: Party
  /** What the cell holds; none in an empty one. */
  readonly interactions: readonly Interaction[]
  readonly onClose: () => void
}

/** Mounted while it is open. In an empty cell even Enter on nothing adds an interaction: its service is not said yet. */
export function CellDialog({ provider, customer, interactions, onClose }: CellDialogProps) {
  const { updateInteraction, addInteraction, select } = useMapCommands()
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries([...interactions.map(({ id, service }) => [id, service]), [MORE, '']]),
  )
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({})
  const isEmpty = interactions.length === 0

  const submit = () => {
    const found: Record<string, string> = {}
    for (const [key, raw] of Object.entries(typed)) {
      const checked = check(raw)
      if (!checked.ok) found[key] = checked.problem
    }
    setProblems(found)
    if (Object.keys(found).length > 0) return
    const visit = newVisit()
    const clean = (key: string) => {
      const checked = check(typed[key] ?? '')
      return checked.ok ? checked.value : ''
    }
    for (const { id } of interactions) updateInteraction(id, { service: clean(id) }, visit)
    const more = clean(MORE)
    const made = isEmpty || more !== '' ? addInteraction(provider.id, customer.id, { service: more }, visit) : null
    select([...interactions.map(({ id }) => id), ...(made === null ? [] : [made])])
    onClose()
  }

  const field = (key: string, label: string) => (
    <TextInput
      key={key}
      label={label}
      value={typed[key] ?? ''}
      error={problems[key] ?? null}
      onValue={(value) => setTyped({ ...typed, [key]: value })}
      onFocus={(event) => event.target.select()}
    />
  )
  return (
    <Dialog
      onClose={onClose}
      title={t('matrix.cellTitle', { provider: provider.name, customer: customer.name })}
      description={isEmpty ? t('matrix.cellEmpty') : t('matrix.cellFilled')}
      size="small"
      onSubmit={submit}
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button variant="primary" type="submit">
            {isEmpty ? t('matrix.cellAdd') : t('matrix.cellKeep')}
          </Button>
        </>
      }
    >
      {interactions.map(({ id }, index) =>
        field(
          id,
          interactions.length === 1 ? t('matrix.cellService') : t('matrix.cellServiceOf', { number: index + 1 }),
        ),
      )}
      {field(MORE, isEmpty ? t('matrix.cellService') : t('matrix.cellMore'))}
    </Dialog>
  )
}
