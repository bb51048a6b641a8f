/** What capturing offers in menus and palette beside its keys. */
import type { Editor } from 'tldraw'
import type { CanvasActionId } from '#shared/model/action.ts'
import { startServing } from '../capture/serving-atom.ts'
import { setKind } from '../capture/set-kind.ts'
import { pasteNoteFromClipboard } from '../paste/paste-note.ts'

export const CAPTURE_ACTIONS = {
  'paste-note': pasteNoteFromClipboard,
  serve: startServing,
  'kind-team': (editor) => setKind(editor, 'team'),
  'kind-role': (editor) => setKind(editor, 'role'),
  'kind-system': (editor) => setKind(editor, 'system'),
  'kind-machine': (editor) => setKind(editor, 'machine'),
  'kind-customer': (editor) => setKind(editor, 'customer'),
  'kind-supplier': (editor) => setKind(editor, 'supplier'),
} satisfies Partial<Record<CanvasActionId, (editor: Editor) => void>>

/** Single keys of the canvas for these, as the action table has them; pasting has its own way. */
export const CAPTURE_KEYS: Readonly<Partial<Record<CanvasActionId, string>>> = {
  serve: 's',
  'kind-team': '1',
  'kind-role': '2',
  'kind-system': '3',
  'kind-machine': '4',
  'kind-customer': '5',
  'kind-supplier': '6',
}
