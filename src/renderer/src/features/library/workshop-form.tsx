/** The small form behind new, rename and duplicate: title and client. It stays open, with the sentence, when the core refuses. */
import { type ReactNode, useState } from 'react'
import { cleanName } from '#shared/model/clean-text.ts'
import { LIMITS } from '#shared/model/limits.ts'
import type { WorkshopTitle } from '#shared/model/workshop.ts'
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextInput } from '../../ui/text-input.tsx'

export interface WorkshopFormProps {
  readonly title: string
  readonly description?: ReactNode
  /** The verb on the button. */
  readonly submit: string
  readonly start: WorkshopTitle
  /** Leaves the client out, where it cannot be changed. */
  readonly titleOnly?: boolean
  /** Resolves with a sentence when it was refused, with null when it is done; the dialog then closes. */
  readonly onSubmit: (facts: WorkshopTitle) => Promise<string | null>
  readonly onClose: () => void
}

/** Mounted while it is open. */
export function WorkshopForm(props: WorkshopFormProps) {
  const { title, description, submit, start, titleOnly = false, onSubmit, onClose } = props
  const [facts, setFacts] = useState(start)
  const [error, setError] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  const send = async () => {
    if (busy) return
    const problem = findTitleProblem(facts.title)
    setError(problem)
    if (problem !== null) return
    setBusy(true)
    const refused = await onSubmit({ title: facts.title.trim(), client: facts.client.trim() })
    setBusy(false)
    if (refused === null) onClose()
    else setError(refused)
  }

  return (
    <Dialog
      onClose={onClose}
      title={title}
      description={description}
      size="small"
      onSubmit={() => void send()}
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button variant="primary" type="submit" disabled={busy}>
            {submit}
          </Button>
        </>
      }
    >
      <TextInput
        label={t('library.form.title')}
        hint={t('library.form.titleHint')}
        error={error}
        value={facts.title}
        onValue={(value) => {
          setFacts({ ...facts, title: value })
          setError(null)
        }}
        autoFocus
        onFocus={(event) => {
          event.target.select()
        }}
      />
      {!titleOnly && (
        <TextInput
          label={t('library.form.client')}
          hint={t('library.form.clientHint')}
          value={facts.client}
          maxLength={LIMITS.title}
          onValue={(value) => {
            setFacts({ ...facts, client: value })
          }}
        />
      )}
    </Dialog>
  )
}

/** Why this cannot be a title, as a sentence, or null. The core checks again. */
function findTitleProblem(title: string): string | null {
  const clean = cleanName(title, LIMITS.title)
  if (clean.ok) return null
  return clean.reason === 'empty' ? t('error.title-empty') : t('error.title-too-long', clean)
}
