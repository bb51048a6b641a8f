/**
 * "Sales serves whom? What?", typed at the party on the map without the mouse. Known names are found, new ones are made
 * beside. Enter and Tab while an input method composes belong to the input method.
 */
import { type CSSProperties, type KeyboardEvent, type SyntheticEvent, useEffect, useId, useRef } from 'react'
import { type Editor, useEditor, useValue } from 'tldraw'
import { t } from '#shared/text/text.ts'
import { redoEdit, undoEdit } from '../editor/undo-edit.ts'
import styles from './serve-field.module.css'
import { type Serving, servingAtomOf, stopServing } from './serving-atom.ts'
import { useServeSteps } from './use-serve-steps.ts'

/** Of the panel, in pixels; its height at most, and what it keeps from the edge of the canvas. */
const WIDTH = 352
const HEIGHT = 340
const MARGIN = 12

export function ServeField() {
  const editor = useEditor()
  const serving = useValue(servingAtomOf(editor))
  return serving ? <OpenField editor={editor} serving={serving} /> : null
}

/** Below the party that serves, or above it, always inside the view; without a party at the upper edge. */
function usePlace(editor: Editor, serving: Serving): CSSProperties {
  const place = useValue('place of the serve field', () => {
    const view = editor.getViewportScreenBounds()
    const id = editor.getOnlySelectedShapeId() ?? serving.provider
    const bounds = id ? editor.getShapePageBounds(id) : undefined
    if (!bounds) return `${Math.max(MARGIN, (view.w - WIDTH) / 2)} ${MARGIN * 4}`
    const corner = editor.pageToViewport({ x: bounds.x, y: bounds.maxY })
    const top = editor.pageToViewport({ x: bounds.x, y: bounds.y })
    const x = Math.min(Math.max(MARGIN, corner.x), view.w - WIDTH - MARGIN)
    const below = corner.y + MARGIN
    const y = below + HEIGHT <= view.h ? below : Math.max(MARGIN, Math.min(top.y - HEIGHT, view.h - HEIGHT - MARGIN))
    return `${Math.round(x)} ${Math.round(y)}`
  }, [editor, serving])
  const [left = 0, top = 0] = place.split(' ').map(Number)
  return { left, top, width: WIDTH }
}

function OpenField({ editor, serving }: { readonly editor: Editor; readonly serving: Serving }) {
  const steps = useServeSteps(editor, serving)
  const { step, value, suggestions, chosen, problem } = steps
  const place = usePlace(editor, serving)
  const panel = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const id = useId()

  useEffect(() => {
    input.current?.focus({ preventScroll: true })
    // A click elsewhere ends it, and does there what it does.
    const leave = (event: PointerEvent) => {
      if (event.target instanceof Node && panel.current?.contains(event.target)) return
      servingAtomOf(editor).set(null)
    }
    document.addEventListener('pointerdown', leave, { capture: true })
    return () => document.removeEventListener('pointerdown', leave, { capture: true })
  }, [editor])

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    event.stopPropagation()
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const run = keyRun(event)
    if (!run) return
    event.preventDefault()
    run()
  }

  function keyRun(event: KeyboardEvent): (() => void) | null {
    if (event.key === 'Escape') return () => stopServing(editor)
    if (event.key === 'Enter') return steps.enter
    if (event.key === 'Tab') return event.shiftKey ? steps.back : steps.complete
    if (event.key === 'ArrowDown') return () => steps.move(1)
    if (event.key === 'ArrowUp') return () => steps.move(-1)
    const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && value === ''
    if (isUndo) return () => (event.shiftKey ? redoEdit(editor) : undoEdit(editor))
    return null
  }

  const question = t(`capture.${step}`, { provider: steps.provider, customer: steps.customer })
  const best = suggestions[0]
  return (
    <div ref={panel} className={styles.panel} style={place} onPointerDown={stop} onPointerUp={stop} onWheel={stop}>
      <label className={styles.question} htmlFor={id} dir="auto">
        {question}
      </label>
      <input
        ref={input}
        id={id}
        className={styles.input}
        dir="auto"
        role="combobox"
        autoComplete="off"
        spellCheck={step === 'service'}
        aria-expanded={suggestions.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={chosen === null ? undefined : `${id}-${chosen}`}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-hint`}
        value={value}
        onChange={(event) => steps.type(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <div
        id={`${id}-list`}
        className={styles.list}
        role="listbox"
        aria-label={t('capture.suggestions')}
        hidden={suggestions.length === 0}
      >
        {suggestions.map((name, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's
          <div
            key={name}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === chosen}
            tabIndex={-1}
            className={styles.option}
            dir="auto"
            onClick={() => {
              steps.pick(name)
              input.current?.focus()
            }}
          >
            {name}
          </div>
        ))}
      </div>
      <p id={`${id}-hint`} className={styles.hint}>
        {steps.isFresh && <span className={styles.fresh}>{t('capture.fresh')}</span>}
        {best !== undefined && chosen === null && <span>{t('capture.complete', { name: best })}</span>}
        <span>{t(`capture.${step}Hint`)}</span>
      </p>
      <p role="status" className={styles.made} dir="auto">
        {steps.made}
      </p>
    </div>
  )
}

function stop(event: SyntheticEvent) {
  event.stopPropagation()
}
