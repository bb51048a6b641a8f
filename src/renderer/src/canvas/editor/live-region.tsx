/**
 * Reads out what is selected. tldraw's own announcer puts the whole page in reading order at every selection; here only
 * the selected shapes are looked at.
 */
import { useEditor, useValue } from 'tldraw'
import { t } from '#shared/text/text.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'

export function LiveRegion() {
  const editor = useEditor()
  const words = useValue('words for the selection', () => {
    const ids = editor.getSelectedShapeIds()
    const [first] = ids
    if (first === undefined) return ''
    if (ids.length > 1) return t('map.selectedMany', { count: ids.length })
    const shape = editor.getShape(first)
    if (!shape) return ''
    const util = editor.getShapeUtil(shape)
    return t('map.selectedOne', { what: util.getAriaDescriptor(shape) ?? util.getText(shape) ?? t('map.drawing') })
  }, [editor])
  return (
    <VisuallyHidden>
      <div role="status">{words}</div>
    </VisuallyHidden>
  )
}
