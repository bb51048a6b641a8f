/** The title of the workshop, renamed where it stands: Enter keeps the new one, Escape the old. */
import { useRef, useState } from 'react'
import { foldLine } from '#shared/model/clean-text.ts'
import { LIMITS } from '#shared/model/limits.ts'
import { t } from '#shared/text/text.ts'
import { showToast } from '../../ui/toast-store.ts'
import { Tooltip } from '../../ui/tooltip.tsx'
import { keysOf } from '../actions/action-host.tsx'
import styles from './inline-title.module.css'

export interface InlineTitleProps {
  readonly title: string
  readonly editing: boolean
  readonly onEditing: (editing: boolean) => void
  /** Resolves with the sentence of a refusal, or null. */
  readonly onRename: (title: string) => Promise<string | null>
}

export function InlineTitle({ title, editing, onEditing, onRename }: InlineTitleProps) {
  if (editing) return <TitleField title={title} onEditing={onEditing} onRename={onRename} />
  return (
    <h1 className={styles.title}>
      <Tooltip text={t('app.frame.rename')} keys={keysOf('workshop-rename')}>
        <button type="button" className={styles.button} onClick={() => onEditing(true)}>
          {title}
        </button>
      </Tooltip>
    </h1>
  )
}

function TitleField({ title, onEditing, onRename }: Omit<InlineTitleProps, 'editing'>) {
  const [draft, setDraft] = useState(title)
  // Leaving the field by a key takes it away, which some browsers report as a blur: the first way out counts.
  const left = useRef(false)
  const leave = () => {
    left.current = true
    onEditing(false)
  }
  const keep = async () => {
    if (left.current) return
    leave()
    const wanted = foldLine(draft)
    if (wanted === title) return
    const refused = await onRename(wanted)
    if (refused !== null) showToast({ tone: 'danger', text: refused })
  }
  return (
    <input
      className={styles.input}
      aria-label={t('app.frame.rename')}
      value={draft}
      maxLength={LIMITS.title}
      ref={focusOnce}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => void keep()}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Enter') void keep()
        if (event.key === 'Escape') leave()
      }}
    />
  )
}

function focusOnce(input: HTMLInputElement | null) {
  input?.focus()
  input?.select()
}
