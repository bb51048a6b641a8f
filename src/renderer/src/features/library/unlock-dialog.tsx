/** Asks for the password of a locked file. A wrong one is said beside it, and the file waits for the next try. */
import { useState } from 'react'
import { LIMITS } from '#shared/model/limits.ts'
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Spinner } from '../../ui/spinner.tsx'
import { TextInput } from '../../ui/text-input.tsx'

export interface UnlockDialogProps {
  readonly name: string
  /** Tries a password; gives back why it does not open, as a finished sentence, and null once it did. */
  readonly onUnlock: (password: string) => Promise<string | null>
  readonly onClose: () => void
}

/** Mounted while it is open. */
export function UnlockDialog({ name, onUnlock, onClose }: UnlockDialogProps) {
  const [password, setPassword] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isTrying, setIsTrying] = useState(false)
  const unlock = async () => {
    if (isTrying) return
    if (password === '') return setProblem(t('unlock.empty'))
    setIsTrying(true)
    const why = await onUnlock(password)
    setIsTrying(false)
    setProblem(why)
  }
  return (
    <Dialog
      onClose={onClose}
      title={t('unlock.title', { file: name })}
      description={t('unlock.text')}
      size="small"
      onSubmit={() => void unlock()}
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button variant="primary" type="submit" disabled={isTrying}>
            {t('unlock.open')}
          </Button>
        </>
      }
    >
      <TextInput
        label={t('unlock.password')}
        type="password"
        value={password}
        maxLength={LIMITS.name}
        error={problem}
        onValue={(value) => {
          setPassword(value)
          setProblem(null)
        }}
      />
      {isTrying && <Spinner label={t('unlock.trying')} />}
    </Dialog>
  )
}
