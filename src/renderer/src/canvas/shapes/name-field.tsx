/**
 * Typing a name or a service on the map itself. Every text that can be stored is written at once, so that nothing typed
 * is ever only in the field; what cannot be stored stays in the field with a sentence. Enter and Tab while an input
 * method composes belong to the input method.
 */
import { type CSSProperties, type KeyboardEvent, type SyntheticEvent, useLayoutEffect, useRef, useState } from 'react'
import { type Editor, type TLShapeId, useEditor } from 'tldraw'
import { checkText, type TextRule } from '#shared/model/clean-text.ts'
import { t } from '#shared/text/text.ts'
import { draftsOf, finishNaming, type NamingEnd } from '../tools/naming.ts'
import styles from './shapes.module.css'

interface NameFieldProps {
  readonly shapeId: TLShapeId
  readonly value: string
  readonly rule: TextRule
  /** Name of the field for screen readers. */
  readonly label: string
  readonly className: string | undefined
  readonly style?: CSSProperties
  /** Writes a clean text to the map. */
  readonly write: (editor: Editor, text: string) => void
}

export function NameField({ shapeId, value, rule, label, className, style, write }: NameFieldProps) {
  const editor = useEditor()
  const field = useRef<HTMLTextAreaElement>(null)
  const [draft, setDraft] = useState(() => draftsOf(editor).get(shapeId) ?? value)
  const checked = checkText(draft, rule)
  const tooLong = !checked.ok && checked.reason === 'too-long'

  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true })
    field.current?.select()
  }, [])

  function take(typed: string) {
    // A name is one line: the Enter that opened this field may still come in, and pasted text may bring line ends.
    const raw = typed.replace(/^[\r\n]+|[\r\n]+$/g, '').replace(/[\r\n]+/g, ' ')
    setDraft(raw)
    const next = checkText(raw, rule)
    if (next.ok) {
      draftsOf(editor).delete(shapeId)
      write(editor, next.value)
    } else if (next.reason === 'too-long') {
      draftsOf(editor).set(shapeId, raw)
    }
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    event.stopPropagation()
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const end = endOf(event)
    if (!end) return
    event.preventDefault()
    if (tooLong && end !== 'escape') return
    finishNaming(editor, shapeId, end)
  }

  return (
    <>
      <textarea
        ref={field}
        className={[styles.field, className].join(' ')}
        style={style}
        value={draft}
        rows={1}
        spellCheck
        aria-label={label}
        aria-invalid={tooLong}
        onChange={(event) => {
          if ((event.nativeEvent as InputEvent).isComposing) setDraft(event.target.value)
          else take(event.target.value)
        }}
        onCompositionEnd={(event) => take(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onPointerDown={stop}
        onPointerUp={stop}
        onDoubleClick={stop}
      />
      {tooLong && (
        <div role="alert" className={styles.problem}>
          {t('map.tooLong', { length: checked.length, limit: checked.limit })}
        </div>
      )}
    </>
  )
}

function stop(event: SyntheticEvent) {
  event.stopPropagation()
}

function endOf(event: KeyboardEvent): NamingEnd | null {
  if (event.key === 'Escape') return 'escape'
  if (event.key === 'Tab') return event.shiftKey ? 'done' : 'right'
  if (event.key === 'Enter') return 'below'
  return null
}
