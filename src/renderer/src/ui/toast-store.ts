/** The messages that pass by. Kept outside React so that anything in the window may say something. */

export interface Toast {
  readonly id: number
  readonly tone: 'info' | 'good' | 'danger'
  /** A finished sentence. */
  readonly text: string
  /** Messages about the same thing: a new one takes the place of the one before. */
  readonly topic?: string | undefined
  readonly action?: { readonly label: string; readonly run: () => void } | undefined
}

/** More would hide what people work on. */
const MOST = 3

let toasts: readonly Toast[] = []
let nextId = 1
const listeners = new Set<() => void>()

function publish(next: readonly Toast[]): void {
  toasts = next
  for (const listener of listeners) listener()
}

/**
 * Shows a message; the same message shown already, or one of the same topic, gives way. Refusals stay until they are closed,
 * others go by themselves. Returns the id by which it can be taken away.
 */
export function showToast(toast: Omit<Toast, 'id'>): number {
  const id = nextId++
  const others = toasts.filter(
    (shown) => shown.text !== toast.text && (toast.topic === undefined || shown.topic !== toast.topic),
  )
  publish([...others.slice(1 - MOST), { ...toast, id }])
  return id
}

/** Takes a message away. */
export function dismissToast(id: number): void {
  if (toasts.some((toast) => toast.id === id)) publish(toasts.filter((toast) => toast.id !== id))
}

/** Takes away what was only said in passing; refusals stay. For a change of place. */
export function dismissPassing(): void {
  if (toasts.some((toast) => toast.tone !== 'danger')) publish(toasts.filter((toast) => toast.tone === 'danger'))
}

/** For React's `useSyncExternalStore`. */
export function subscribeToToasts(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The messages shown now, oldest first; the same list until something changes. */
export function readToasts(): readonly Toast[] {
  return toasts
}
