/** What capturing offers in menus and palette beside its keys. */
import type { Editor } from 'tldraw'
import { pasteNoteFromClipboard } from '../paste/paste-note.ts'

export const CAPTURE_ACTIONS = {
  'paste-note': pasteNoteFromClipboard,
} satisfies Readonly<Record<string, (editor: Editor) => void>>
