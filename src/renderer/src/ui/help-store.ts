/** Which topic of the help is asked for. Kept outside React, so that any part of the window may link to a topic. */
import type { HelpTopicId } from '#shared/help/topic.ts'

let asked: HelpTopicId | null = null
const listeners = new Set<() => void>()

function publish(next: HelpTopicId | null): void {
  asked = next
  for (const listener of listeners) listener()
}

/** Opens the help at a topic. */
export function askHelp(topic: HelpTopicId): void {
  publish(topic)
}

/** Closes it. */
export function closeHelp(): void {
  publish(null)
}

/** For React's `useSyncExternalStore`. */
export function subscribeToHelp(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The topic that is open; null while the help is closed. */
export function readHelp(): HelpTopicId | null {
  return asked
}
