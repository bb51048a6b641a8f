/** The frame of the selection, with nothing around what lies in a collapsed zone: there is nothing to take hold of. */
import { type TLSelectionForegroundProps, TldrawSelectionForeground, useEditor, useValue } from 'tldraw'
import { isSelectedInside } from '../show/hide-shapes.ts'

export function SelectionInSight(props: TLSelectionForegroundProps) {
  const editor = useEditor()
  const isInside = useValue('selected inside a collapsed zone', () => isSelectedInside(editor), [editor])
  return isInside ? null : <TldrawSelectionForeground {...props} />
}
