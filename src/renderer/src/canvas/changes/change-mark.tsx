/** The sign at an interaction that something about it is being changed: how far by its symbol, how many by the number. */
import { AlarmClock, CalendarCheck, CircleCheck, Lightbulb, type LucideIcon, Play } from 'lucide-react'
import { type TLShapeId, useEditor, useValue } from 'tldraw'
import type { SignState } from '#shared/method/sign-changes.ts'
import styles from './change-mark.module.css'
import { changeSignOf } from './change-signs.ts'

const SYMBOLS: Readonly<Record<SignState, LucideIcon>> = {
  idea: Lightbulb,
  planned: CalendarCheck,
  running: Play,
  overdue: AlarmClock,
  reviewed: CircleCheck,
}

/** Decoration: the description of the interaction says it, and so does the view Changes. */
export function ChangeMark({ id }: { readonly id: TLShapeId }) {
  const editor = useEditor()
  const sign = useValue('changes of an interaction', () => changeSignOf(editor.store, id), [editor, id])
  if (sign === null) return null
  const Sign = SYMBOLS[sign.state]
  return (
    <span className={styles.mark} data-change-state={sign.state} aria-hidden="true">
      <Sign size="1em" strokeWidth={2.5} />
      <span className={styles.count} data-one={sign.count === 1 || undefined}>
        {sign.count}
      </span>
    </span>
  )
}
