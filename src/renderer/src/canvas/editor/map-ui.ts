/**
 * What of tldraw's interface stays: its shortcuts without those that mean nothing on a map or belong to the window, and
 * the tools that the map has.
 */
import type { Editor, TLUiActionsContextType, TLUiOverrides, TLUiToolsContextType } from 'tldraw'
import type { CanvasActionId } from '#shared/model/action.ts'
import { CAPTURE_KEYS } from './capture-actions.ts'
import { redoEdit, undoEdit } from './undo-edit.ts'

/** Actions of tldraw that are gone: they fetch, turn meaning into pictures, or are done by the window. */
const GONE_ACTIONS = [
  'change-page-next',
  'change-page-prev',
  'convert-to-bookmark',
  'convert-to-embed',
  'edit-link',
  'fit-frame-to-content',
  'flatten-to-image',
  'insert-embed',
  'move-to-new-page',
  'new-page',
  'open-cursor-chat',
  'open-embed-link',
  'open-kbd-shortcuts',
  'print',
  'redo',
  'remove-frame',
  'select-fill-fill',
  'select-white-color',
  'select-zoom-tool',
  'toggle-dark-mode',
  'toggle-debug-mode',
  'toggle-focus-mode',
  'undo',
]

/** Tools of tldraw that are gone: an arrow without a meaning would be taken for an interaction. */
const GONE_TOOLS = ['arrow', 'embed', 'frame']

/** Own tools with the shortcut of each, as the action table has them. */
const OWN_TOOLS = { party: 'p', interaction: 'i', zone: 'z' } as const

/** Actions of tldraw that do what the action of the table does, by tldraw's name. */
const SAME_ACTIONS: Readonly<Record<string, CanvasActionId>> = {
  'zoom-to-fit': 'zoom-fit',
  'align-left': 'align-left',
  'align-center-horizontal': 'align-centre',
  'align-right': 'align-right',
  'align-top': 'align-top',
  'align-center-vertical': 'align-middle',
  'align-bottom': 'align-bottom',
  'distribute-horizontal': 'distribute-across',
  'distribute-vertical': 'distribute-down',
  'toggle-lock': 'lock',
  'unlock-all': 'unlock-all',
}

/** @param run carries out an action of the table */
export const mapOverrides = (run: (action: CanvasActionId) => void): TLUiOverrides => ({
  actions(editor: Editor, actions: TLUiActionsContextType) {
    const kept = Object.fromEntries(Object.entries(actions).filter(([id]) => !GONE_ACTIONS.includes(id)))
    for (const [id, own] of Object.entries(SAME_ACTIONS)) {
      const action = kept[id]
      if (action) kept[id] = { ...action, onSelect: () => run(own) }
    }
    const { group } = kept
    if (group) kept.group = { ...group, onSelect: (source) => (canGroup(editor) ? group.onSelect(source) : undefined) }
    for (const [id, kbd] of Object.entries(CAPTURE_KEYS)) {
      kept[id] = { id, label: id, kbd, onSelect: () => run(id as CanvasActionId) }
    }
    return kept
  },
  tools(editor: Editor, tools: TLUiToolsContextType) {
    const kept = Object.fromEntries(Object.entries(tools).filter(([id]) => !GONE_TOOLS.includes(id)))
    for (const [id, kbd] of Object.entries(OWN_TOOLS)) {
      kept[id] = { id, label: id, icon: 'dot', kbd, onSelect: () => void editor.setCurrentTool(id) }
    }
    return kept
  },
})

/** Locked shapes stay out of groups; tldraw fails when that leaves nothing to group. A group alone is dissolved instead. */
function canGroup(editor: Editor): boolean {
  if (editor.getOnlySelectedShape()) return true
  return editor.getSelectedShapes().filter((shape) => !editor.isShapeOrAncestorLocked(shape)).length > 1
}

/** Undo and redo while the keyboard is with the map. Elsewhere the window does it, so that it is never done twice. */
export function undoByKeyboard(editor: Editor): () => void {
  const container = editor.getContainer()
  const listen = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return
    const key = event.key.toLowerCase()
    const redo = (key === 'z' && event.shiftKey) || (key === 'y' && !event.shiftKey)
    if (!redo && key !== 'z') return
    event.preventDefault()
    if (redo) redoEdit(editor)
    else undoEdit(editor)
  }
  container.addEventListener('keydown', listen)
  return () => container.removeEventListener('keydown', listen)
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) return true
  return target instanceof HTMLElement && target.isContentEditable
}
