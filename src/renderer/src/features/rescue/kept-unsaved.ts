/**
 * What a page holds that is not on disk, kept in the window's own storage so that a page that dies or is loaded again takes
 * nothing with it. It is the browser's memory of this window (`sessionStorage`): gone with the window, and never a place to
 * work from. Each life of a page writes under a key of its own; the next life finds what the earlier ones left.
 */
import type { Unsaved, UnsavedFile } from '#shared/contract/rescue.ts'

/** The part of the browser's storage that is used. */
export type WindowStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** What earlier lives of this window left: the text of an `UnsavedFile`, under its key. */
export interface LeftBehind {
  readonly key: string
  readonly text: string
}

const PREFIX = 'baton-unsaved-'

/** Where one open workshop of this page keeps what waits. */
export interface Keeping {
  /** Keeps this in place of what was kept before. Says whether the storage took it: it has room for a few megabytes. */
  keep(unsaved: Unsaved, title: string, now: Date): boolean
  /** Nothing waits any more. */
  forget(): void
}

/** `id` must be new: what was taken in once under it is never taken in again. */
export function createKeeping(storage: WindowStorage, id: string): Keeping {
  const key = `${PREFIX}${id}`
  const forget = () => forgetLeftBehind(storage, key)
  return {
    keep(unsaved, title, now) {
      const head = { format: 'baton-unsaved', version: 1, id, title } as const
      const file: UnsavedFile = { ...head, madeAt: now.toISOString(), ...unsaved }
      try {
        storage.setItem(key, JSON.stringify(file))
        return true
      } catch {
        // No room: an older state would bring back only a part, in a wrong order.
        forget()
        return false
      }
    },
    forget,
  }
}

/** All that earlier lives of this window left. Ask before anything of this life is kept. */
export function readLeftBehind(storage: WindowStorage): readonly LeftBehind[] {
  try {
    const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
    return keys
      .filter((key) => key.startsWith(PREFIX))
      .flatMap((key) => {
        const text = storage.getItem(key)
        return text === null ? [] : [{ key, text }]
      })
  } catch {
    return []
  }
}

/** It is where it belongs, or belongs nowhere. */
export function forgetLeftBehind(storage: WindowStorage, key: string): void {
  try {
    storage.removeItem(key)
  } catch {
    // Storage that is switched off keeps nothing.
  }
}
