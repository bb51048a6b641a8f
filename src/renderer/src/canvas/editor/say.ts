/** A sentence from inside the canvas to the person: it is shown over the map and read out. */
import type { Atom } from '@tldraw/state'
import type { Editor } from 'tldraw'

const notices = new WeakMap<Editor, Atom<string | null>>()

/** Says where sentences of this editor go. */
export function hearNotices(editor: Editor, notice: Atom<string | null>): void {
  notices.set(editor, notice)
}

export function say(editor: Editor, sentence: string | null): void {
  notices.get(editor)?.set(sentence)
}
