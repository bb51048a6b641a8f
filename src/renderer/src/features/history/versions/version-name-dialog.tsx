/** Asks for the name of a version: of one that is to be kept, or of one that has another name or none. */
import { useState } from 'react'
import { checkText } from '#shared/model/clean-text.ts'
import { LIMITS } from '#shared/model/limits.ts'
import { t } from '#shared/text/text.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { TextInput } from '../../../ui/text-input.tsx'

export interface VersionNameDialogProps {
  readonly title: string
  readonly description?: string
  /** Offered as the name. */
  readonly offered: string
  /** Does it; what it refuses is said beside the name, and the dialog stays. */
  readonly onName: (name: string) => Promise<string | null>
  readonly onClose: () => void
}

/** Mounted while it is open. */
export function VersionNameDialog({ title, description, offered, onName, onClose }: VersionNameDialogProps) {
  const [name, setName] = useState(offered)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const keep = async () => {
    const checked = checkText(name, { limit: LIMITS.name, lines: 'one', required: true })
    if (!checked.ok) {
      return setProblem(checked.reason === 'too-long' ? t('field.tooLong', checked) : t('versions.keep.nameless'))
    }
    setBusy(true)
    const refused = await onName(checked.value)
    setBusy(false)
    if (refused === null) onClose()
    else setProblem(refused)
  }
  return (
    <Dialog
      onClose={onClose}
      title={title}
      {...(description === undefined ? {} : { description })}
      size="small"
      onSubmit={() => void keep()}
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button variant="primary" type="submit" disabled={isBusy}>
            {t('versions.keep.save')}
          </Button>
        </>
      }
    >
      <TextInput
        label={t('versions.keep.name')}
        value={name}
        error={problem}
        onValue={(value) => {
          setName(value)
          setProblem(null)
        }}
        onFocus={(event) => event.target.select()}
        autoFocus
      />
    </Dialog>
  )
}
