/** The small form behind new, rename and duplicate: title and client. It stays open, with the sentence, when the core refuses. */
import { type ReactNode, useState } from 'react'
import { checkText } from '#shared/model/clean-text.ts'
import { WORKSHOP_TITLE_RULES, type WorkshopTitle } from '#shared/model/workshop.ts'
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import { checkTitle } from '../../ui/check-typed.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import styles from './workshop-form.module.css'

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
  readonly size?: 'small' | 'medium'
  /** More to choose, under title and client. */
  readonly children?: ReactNode
}

/** A sentence for each field that cannot be kept as it is. */
type Problems = Record<keyof WorkshopTitle, string | null>
const NO_PROBLEMS: Problems = { title: null, client: null }

/** Mounted while it is open. */
export function WorkshopForm(props: WorkshopFormProps) {
  const { title, description, submit, start, titleOnly = false, size = 'small', onSubmit, onClose, children } = props
  const [facts, setFacts] = useState(start)
  const [problems, setProblems] = useState<Problems>(NO_PROBLEMS)
  const [busy, setBusy] = useState(false)

  const send = async () => {
    if (busy) return
    const found = findProblems(facts)
    setProblems(found)
    if (found.title !== null || found.client !== null) return
    setBusy(true)
    const refused = await onSubmit({ title: facts.title.trim(), client: facts.client.trim() })
    setBusy(false)
    if (refused === null) onClose()
    else setProblems({ ...NO_PROBLEMS, title: refused })
  }

  return (
    <Dialog
      onClose={onClose}
      title={title}
      description={description}
      size={size}
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
      <div className={styles.title}>
        <TextInput
          label={t('library.form.title')}
          hint={t('library.form.titleHint')}
          error={problems.title}
          value={facts.title}
          onValue={(value) => {
            setFacts({ ...facts, title: value })
            setProblems({ ...problems, title: null })
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
            error={problems.client}
            onValue={(value) => {
              setFacts({ ...facts, client: value })
              setProblems({ ...problems, client: null })
            }}
          />
        )}
      </div>
      {children}
    </Dialog>
  )
}

/** Why the title and the client cannot be kept. The core checks again. */
function findProblems(facts: WorkshopTitle): Problems {
  const title = checkTitle(facts.title)
  const client = checkText(facts.client, WORKSHOP_TITLE_RULES.client)
  return {
    title: title.ok ? null : title.problem,
    client: client.ok ? null : t('error.client-too-long', client),
  }
}
