/** The line from the chosen provider to the pointer, while an interaction is being made. */
import { useEditor, useValue } from 'tldraw'
import { routeBetween, routeToItself } from '../routes/route.ts'
import { arrowPath, linePath } from '../routes/route-path.ts'
import { pendingInteractionOf } from './interaction-tool.ts'
import styles from './pending-line.module.css'

const ONLY = { rank: 0, count: 1, forward: true } as const

export function PendingLine() {
  const editor = useEditor()
  const route = useValue('pending interaction', () => {
    const pending = pendingInteractionOf(editor).get()
    const provider = pending && editor.getShapePageBounds(pending.provider)
    if (!pending || !provider) return null
    if (pending.customer === pending.provider) return routeToItself(provider, ONLY)
    const customer = pending.customer && editor.getShapePageBounds(pending.customer)
    return routeBetween(provider, customer ?? { ...pending.point, w: 0, h: 0 }, ONLY)
  }, [editor])
  if (!route) return null
  return (
    <svg className={styles.pending} aria-hidden="true">
      <path d={linePath(route)} />
      <path d={arrowPath(route)} data-head="" />
    </svg>
  )
}
