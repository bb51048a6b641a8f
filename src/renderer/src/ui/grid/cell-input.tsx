/** The open cell of a grid. Enter and Tab write and move on, Esc leaves it as it was, leaving it writes. */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { isComposing } from '../is-composing.ts'
import { whileTyping } from '../typing.ts'
import type { CellEditor, ChoiceEditor, TextEditor } from './cell-editor.ts'
import styles from './data-grid.module.css'

/** Where the keyboard goes when a cell closes: nowhere means that it went somewhere else by itself. */
export type AfterEdit = 'stay' | 'down' | 'right' | 'left' | 'nowhere'

interface CellInputProps<E extends CellEditor> {
  readonly name: string
  readonly editor: E
  /** What was typed to open the cell; it replaces the text. */
  readonly typed: string | null
  readonly onClose: (after: AfterEdit) => void
}

/** A text or a choice. */
export function CellInput({ editor, ...rest }: CellInputProps<CellEditor>) {
  return editor.kind === 'text' ? <TextCell editor={editor} {...rest} /> : <ChoiceCell editor={editor} {...rest} />
}

function TextCell({ name, editor, typed, onClose }: CellInputProps<TextEditor>) {
  const [raw, setRaw] = useState(typed ?? editor.show?.(editor.value) ?? editor.value)
  const [problem, setProblem] = useState<string | null>(null)
  const closed = useRef(false)
  const touched = useRef(typed !== null)
  const id = useId()
  const sentence = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (problem !== null) sentence.current?.scrollIntoView({ block: 'nearest' })
  }, [problem])

  const commit = (after: AfterEdit) => {
    if (closed.current) return
    const checked = editor.check(raw)
    if (!checked.ok) {
      setProblem(checked.problem)
      return
    }
    closed.current = true
    if (isNew(editor, checked.value, touched.current)) editor.write(checked.value)
    onClose(after)
  }
  const cancel = () => {
    closed.current = true
    onClose('stay')
  }
  const settle = useRef(() => {})
  settle.current = () => {
    const checked = editor.check(raw)
    if (!closed.current && checked.ok && isNew(editor, checked.value, touched.current)) editor.write(checked.value)
  }
  useEffect(() => whileTyping(() => settle.current()), [])
  return (
    <div className={styles.open}>
      <input
        // biome-ignore lint/a11y/noAutofocus: the cell was opened by the person
        autoFocus
        className={styles.input}
        aria-label={name}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        autoComplete="off"
        list={editor.suggestions.length > 0 ? `${id}-list` : undefined}
        value={raw}
        onFocus={(event) => {
          if (typed === null) event.target.select()
        }}
        onChange={(event) => {
          touched.current = true
          setRaw(event.target.value)
          setProblem(null)
        }}
        onBlur={() => {
          commit('nowhere')
        }}
        onKeyDown={(event) => {
          onEditKey(event, commit, cancel)
        }}
      />
      {editor.suggestions.length > 0 && (
        <datalist id={`${id}-list`}>
          {editor.suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
      {problem !== null && (
        <p ref={sentence} id={`${id}-problem`} className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}

function ChoiceCell({ name, editor, onClose }: CellInputProps<ChoiceEditor>) {
  const [value, setValue] = useState(editor.value)
  const closed = useRef(false)
  const touched = useRef(false)
  const commit = (after: AfterEdit) => {
    if (closed.current) return
    closed.current = true
    if (isNew(editor, value, touched.current)) editor.write(value)
    onClose(after)
  }
  const cancel = () => {
    closed.current = true
    onClose('stay')
  }
  return (
    <select
      // biome-ignore lint/a11y/noAutofocus: the cell was opened by the person
      autoFocus
      className={styles.input}
      aria-label={name}
      value={value}
      onChange={(event) => {
        touched.current = true
        setValue(event.target.value)
      }}
      onBlur={() => {
        commit('nowhere')
      }}
      onKeyDown={(event) => {
        onEditKey(event, commit, cancel)
      }}
    >
      {editor.options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}

/** Whether there is something to write: another value, or for several rows whatever was really typed or chosen. */
function isNew(editor: CellEditor, value: string, touched: boolean): boolean {
  return editor.rows === undefined ? value !== editor.value : touched
}

/** Keys inside an open cell belong to it alone: the grid must not move on arrows. */
function onEditKey(event: KeyboardEvent, commit: (after: AfterEdit) => void, cancel: () => void): void {
  event.stopPropagation()
  if (isComposing(event)) return
  if (event.key === 'Escape') {
    event.preventDefault()
    cancel()
  } else if (event.key === 'Enter') {
    event.preventDefault()
    commit('down')
  } else if (event.key === 'Tab') {
    event.preventDefault()
    commit(event.shiftKey ? 'left' : 'right')
  }
}
