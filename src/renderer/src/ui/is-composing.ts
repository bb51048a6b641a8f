/** Whether a key belongs to an input method that is composing: then Enter ends the word, and must not submit anything. */
import type { KeyboardEvent } from 'react'

/** 229 is what some browsers report while an input method holds the key. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.nativeEvent.isComposing || event.keyCode === 229
}

/** For forms: an Enter of the input method submits nothing. */
export function holdComposing(event: KeyboardEvent): void {
  if (event.key === 'Enter' && isComposing(event)) event.preventDefault()
}
