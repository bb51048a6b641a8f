/** The title of the workshop, renamed where it stands: Enter keeps the new one, Escape the old. */
import { useRef, useState } from 'react'
import { t } from '#shared/text/text.ts'
import { checkTitle } from '../../ui/check-typed.ts'
import { showToast } from '../../ui/toast-store.ts'
import { Tooltip } from '../../ui/tooltip.tsx'
import { useReturnFocus } from '../../ui/use-return-focus.ts'
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
  const button = useRef<HTMLButtonElement>(null)
  if (editing) {
    const onLeft = () => button.current?.focus()
    return <TitleField title={title} onEditing={onEditing} onRename={onRename} onLeft={onLeft} />
  }
  return (
    <h1 className={styles.title}>
      {/* It tells the whole title: in a narrow bar its end is cut off. */}
      <Tooltip text={t('app.frame.renameNamed', { title })} keys={keysOf('workshop-rename')}>
        <button ref={button} type="button" className={styles.button} aria-label={title} onClick={() => onEditing(true)}>
          {title}
        </button>
      </Tooltip>
    </h1>
  )
}

interface TitleFieldProps extends Omit<InlineTitleProps, 'editing'> {
  /** The keyboard has nowhere to go back to. */
  readonly onLeft: () => void
}

function TitleField({ title, onEditing, onRename, onLeft }: TitleFieldProps) {
  const [draft, setDraft] = useState(title)
  const back = useReturnFocus()
  // Leaving the field by a key takes it away, which some browsers report as a blur: the first way out counts.
  const left = useRef(false)
  const leave = () => {
    left.current = true
    onEditing(false)
  }
  const keep = async () => {
    if (left.current) return
    leave()
    const refused = await renameTo(draft)
    if (refused !== null) showToast({ tone: 'danger', text: refused })
  }
  const renameTo = async (typed: string) => {
    const wanted = checkTitle(typed)
    if (!wanted.ok) return wanted.problem
    return wanted.value === title ? null : onRename(wanted.value)
  }
  return (
    <input
      className={styles.input}
      aria-label={t('app.frame.rename')}
      value={draft}
      ref={focusOnce}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => void keep()}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return
        if (event.key !== 'Enter' && event.key !== 'Escape') return
        if (event.key === 'Enter' && tellsProblem(draft)) return
        if (event.key === 'Enter') void keep()
        else leave()
        setTimeout(() => back.now() || onLeft(), 0)
      }}
    />
  )
}

/** A title that cannot be kept stays in the field, with a message that says why. */
function tellsProblem(draft: string): boolean {
  const checked = checkTitle(draft)
  if (!checked.ok) showToast({ tone: 'danger', text: checked.problem })
  return !checked.ok
}

function focusOnce(input: HTMLInputElement | null) {
  input?.focus()
  input?.select()
}
