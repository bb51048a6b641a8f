/** Keeps the agenda of the open workshop as a format of one's own. */
import { useState } from 'react'
import { checkText } from '#shared/model/clean-text.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { LIMITS } from '#shared/model/limits.ts'
import { t } from '#shared/text/text.ts'
import { useCore, useCoreQuery } from '../../rpc/core-provider.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { showToast } from '../../ui/toast-store.ts'

export interface KeepFormatDialogProps {
  readonly workshop: WorkshopId
  /** Offered as the name. */
  readonly name: string
  readonly onClose: () => void
}

/** Mounted while it is open. A refusal stays in it, beside the name. */
export function KeepFormatDialog({ workshop, name: offered, onClose }: KeepFormatDialogProps) {
  const core = useCore()
  const known = useCoreQuery('formats.list', {}).data ?? []
  // Two formats of one name could not be told apart when the next workshop begins.
  const taken = known.some(({ format }) => format.name === offered)
  const [typed, setTyped] = useState<string | null>(null)
  const name = typed ?? (taken ? t('formats.keepOffer', { name: offered }) : offered)
  const [problem, setProblem] = useState<string | null>(null)
  const keep = async () => {
    const checked = checkText(name, { limit: LIMITS.name, lines: 'one', required: true })
    if (!checked.ok && checked.reason === 'too-long') return setProblem(t('field.tooLong', checked))
    const reply = await core.call('formats.keep', { workshop, name })
    if (!reply.ok) return setProblem(reply.error.message)
    showToast({ tone: 'good', topic: 'formats', text: t('formats.kept', { name: name.trim() }) })
    onClose()
  }
  return (
    <Dialog
      onClose={onClose}
      title={t('formats.keepTitle')}
      description={t('formats.keepText')}
      size="small"
      onSubmit={() => void keep()}
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button variant="primary" type="submit">
            {t('formats.keep')}
          </Button>
        </>
      }
    >
      <TextInput
        label={t('formats.keepName')}
        value={name}
        error={problem}
        onValue={(value) => {
          setTyped(value)
          setProblem(null)
        }}
        onFocus={(event) => event.target.select()}
        autoFocus
      />
    </Dialog>
  )
}
