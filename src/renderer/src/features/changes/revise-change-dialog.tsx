/** Revises a change: a new entry of its log with the facts as they are from now on. What lacks something says so at once. */
import type { Change, ChangeFacts } from '#shared/model/change.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { serviceLine } from '#shared/text/interaction-label.ts'
import { t } from '#shared/text/text.ts'
import { useCoreCommand } from '../../rpc/core-provider.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Problem } from '../../ui/problem.tsx'
import { showToast } from '../../ui/toast-store.ts'
import { ChangeFields } from './change-fields.tsx'
import { CHANGE_FIELDS } from './change-form-facts.ts'
import styles from './changes.module.css'
import { useChangeForm } from './use-change-form.ts'
import { useMeasuresOf } from './use-measures-of.ts'

/** Mounted while it is open. */
export function ReviseChangeDialog({
  workshop,
  change,
  start,
  onClose,
}: {
  readonly workshop: WorkshopId
  readonly change: Change
  /** What stands in the form when it opens: the facts of the change, or those of a move that lacks something. */
  readonly start: ChangeFacts
  readonly onClose: () => void
}) {
  const revise = useCoreCommand('changes.revise')
  const measures = useMeasuresOf(workshop, change.interaction)
  const form = useChangeForm(start, async (facts) => {
    const { next } = await revise.mutateAsync({ workshop, change: change.id, facts })
    if (next !== null) showToast({ tone: 'good', text: t('changes.form.nextCycle') })
  })
  const moved = start.status !== change.status
  const submit = async () => {
    if (await form.submit()) onClose()
  }
  return (
    <Dialog
      title={t('changes.form.reviseTitle')}
      description={t('changes.form.reviseIntro')}
      onClose={onClose}
      onSubmit={() => void submit()}
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button type="submit" variant="primary" disabled={form.busy}>
            {t('changes.form.save')}
          </Button>
        </>
      }
    >
      <p className={styles.about}>{serviceLine(change.provider, change.customer, change.service)}</p>
      <ChangeFields
        facts={form.facts}
        problems={form.problems}
        measures={measures}
        onFacts={form.setFacts}
        focus={moved ? (CHANGE_FIELDS.find((field) => form.problems[field] !== undefined) ?? null) : null}
      />
      {form.refusal !== null && <Problem>{form.refusal}</Problem>}
    </Dialog>
  )
}
