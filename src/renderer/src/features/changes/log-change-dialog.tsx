/** Logs a small change of an interaction. The frame of the window opens it: from the inspector, the palette, or Changes. */

import { useMemo, useState } from 'react'
import type { InteractionId, WorkshopId } from '#shared/model/ids.ts'
import type { Interaction } from '#shared/model/interaction.ts'
import { compareNames } from '#shared/model/names.ts'
import type { Party } from '#shared/model/party.ts'
import { interactionLabel } from '#shared/text/interaction-label.ts'
import { t } from '#shared/text/text.ts'
import { useMapCommands, useMapContents } from '../../canvas/hooks.ts'
import { useCoreCommand } from '../../rpc/core-provider.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Select } from '../../ui/select.tsx'
import { showToast } from '../../ui/toast-store.ts'
import { useToday } from '../../ui/use-today.ts'
import { ChangeFields } from './change-fields.tsx'
import { newChangeFacts } from './change-form-facts.ts'
import styles from './changes.module.css'
import { useChangeForm } from './use-change-form.ts'
import { useMeasuresOf } from './use-measures-of.ts'

export interface LogChangeDialogProps {
  readonly workshop: WorkshopId
  /** The interaction that the change is about; null lets the person choose one. */
  readonly interaction: InteractionId | null
  readonly onClose: () => void
}

/** Mounted while it is open. */
export function LogChangeDialog({ workshop, interaction, onClose }: LogChangeDialogProps) {
  const { parties, interactions } = useMapContents()
  const { flush } = useMapCommands()
  const log = useCoreCommand('changes.log')
  const [chosen, setChosen] = useState<InteractionId | null>(interaction)
  const [chooseProblem, setChooseProblem] = useState<string | null>(null)
  const form = useChangeForm(newChangeFacts(useToday()), async (facts) => {
    if (chosen === null) return
    // The interaction may be younger than the last batch: the core must know it before a change can hang on it.
    await flush()
    await log.mutateAsync({ workshop, interaction: chosen, facts })
  })
  const measures = useMeasuresOf(workshop, chosen)
  const submit = async () => {
    setChooseProblem(chosen === null ? t('changes.form.interactionMissing') : null)
    if (!form.check() || chosen === null || !(await form.submit())) return
    showToast({ tone: 'good', text: t('changes.form.logged') })
    onClose()
  }
  return (
    <Dialog
      title={t('changes.form.logTitle')}
      description={t('changes.form.logIntro')}
      onClose={onClose}
      onSubmit={() => void submit()}
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button type="submit" variant="primary" disabled={form.busy}>
            {t('changes.form.log')}
          </Button>
        </>
      }
    >
      {interaction === null ? (
        <InteractionChoice
          parties={parties}
          interactions={interactions}
          chosen={chosen}
          problem={chooseProblem}
          onChoose={setChosen}
        />
      ) : (
        <p className={styles.about}>
          {interactionLabel(
            interactions.find((one) => one.id === interaction),
            parties,
          )}
        </p>
      )}
      <ChangeFields
        facts={form.facts}
        problems={form.problems}
        measures={measures}
        onFacts={form.setFacts}
        focus={interaction === null ? null : 'what'}
      />
      {form.refusal !== null && <Problem>{form.refusal}</Problem>}
    </Dialog>
  )
}

function InteractionChoice({
  parties,
  interactions,
  chosen,
  problem,
  onChoose,
}: {
  readonly parties: readonly Party[]
  readonly interactions: readonly Interaction[]
  readonly chosen: InteractionId | null
  readonly problem: string | null
  readonly onChoose: (interaction: InteractionId | null) => void
}) {
  const options = useMemo(
    () =>
      interactions
        .map((one) => ({ value: one.id as string, label: interactionLabel(one, parties) }))
        .sort((a, b) => compareNames(a.label, b.label)),
    [interactions, parties],
  )
  return (
    <Select
      label={t('changes.form.interaction')}
      value={chosen ?? ''}
      error={chosen === null ? problem : null}
      options={[{ value: '', label: t('changes.form.choose') }, ...options]}
      onValue={(value) => {
        onChoose(interactions.find((one) => one.id === value)?.id ?? null)
      }}
    />
  )
}
