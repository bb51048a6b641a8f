/**
 * The line of the tree in which something new is typed. Enter adds and asks for the next, Enter on nothing or Esc ends.
 * What is typed and cannot be taken stays where it is, with its sentence; a click elsewhere loses nothing of it.
 */
import { type CSSProperties, useId, useRef, useState } from 'react'
import { INTERACTION_TEXTS, PARTY_TEXTS } from '#shared/model/fact-text.ts'
import { t } from '#shared/text/text.ts'
import { checkBy } from '../../ui/check-typed.ts'
import { isComposing } from '../../ui/is-composing.ts'
import styles from './outline-tree.module.css'
import type { Draft } from './tree-draft-place.ts'

const checkName = checkBy(PARTY_TEXTS.name)
const checkService = checkBy(INTERACTION_TEXTS.service)

export interface TreeDraftProps {
  readonly type: Draft['type']
  /** The party whose list is added to; empty for a new party. */
  readonly name: string
  readonly level: number
  /** Names that are offered. */
  readonly names: readonly string[]
  readonly style: CSSProperties
  /** False when it could not be added: what was typed stays. */
  readonly onParty: (name: string) => boolean
  readonly onServe: (other: string, service: string) => boolean
  /** `back`: the keyboard goes back to the tree. */
  readonly onEnd: (back: boolean) => void
}

export function TreeDraft({ type, name, level, names, style, onParty, onServe, onEnd }: TreeDraftProps) {
  const [raw, setRaw] = useState('')
  const [other, setOther] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const ended = useRef(false)
  const id = useId()
  const question = questionOf(type, name, other)

  const write = (text: string) => {
    setRaw(text)
    setProblem(null)
  }
  const end = (back: boolean) => {
    if (ended.current) return
    ended.current = true
    onEnd(back)
  }
  /** True when it was taken. */
  const take = (): boolean => {
    const checked = other === null ? checkName(raw) : checkService(raw)
    if (!checked.ok) {
      setProblem(checked.problem)
      return false
    }
    if (type !== 'party' && other === null) setOther(checked.value)
    else if (!(type === 'party' ? onParty(checked.value) : onServe(other ?? '', checked.value))) return false
    else setOther(null)
    write('')
    return true
  }
  const leave = () => {
    if (ended.current) return
    if (raw.trim() === '' && other === null) end(false)
    else if ((type === 'party' || other !== null) && take()) end(false)
  }
  const back = () => {
    if (other === null) {
      end(true)
      return
    }
    setOther(null)
    write(other)
  }

  return (
    <div
      role="treeitem"
      tabIndex={-1}
      aria-level={level}
      aria-label={question}
      aria-selected={false}
      className={styles.draft}
      style={style}
    >
      <label htmlFor={id} dir="auto">
        {question}
      </label>
      <input
        id={id}
        // biome-ignore lint/a11y/noAutofocus: the line was asked for
        autoFocus
        dir="auto"
        autoComplete="off"
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        list={type === 'party' || other !== null ? undefined : `${id}-names`}
        value={raw}
        onChange={(event) => write(event.target.value)}
        onBlur={leave}
        onKeyDown={(event) => {
          event.stopPropagation()
          if (isComposing(event) || (event.key !== 'Enter' && event.key !== 'Escape')) return
          event.preventDefault()
          if (event.key === 'Escape') back()
          else if (raw.trim() === '' && other === null) end(true)
          else take()
        }}
      />
      <datalist id={`${id}-names`}>
        {names.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      {problem !== null && (
        <p id={`${id}-problem`} className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}

function questionOf(type: Draft['type'], name: string, other: string | null): string {
  if (type === 'party') return t('outline.tree.newParty')
  if (other === null)
    return type === 'serves' ? t('outline.tree.servesWhom', { name }) : t('outline.tree.whoServes', { name })
  const [provider, customer] = type === 'serves' ? [name, other] : [other, name]
  return t('outline.tree.servesWhat', { provider, customer })
}
