/** tldraw's styles, shown only while they mean something: for notes, text and drawing, never for parties and interactions. */
import { DefaultStylePanel, type TLUiStylePanelProps, useEditor, useValue } from 'tldraw'

const STYLED_TOOLS: ReadonlySet<string> = new Set(['draw', 'highlight', 'note', 'text', 'geo', 'line'])
const STYLED_SHAPES: ReadonlySet<string> = new Set(['draw', 'highlight', 'note', 'text', 'geo', 'line', 'arrow'])

export function MapStylePanel(props: TLUiStylePanelProps) {
  const editor = useEditor()
  const isShown = useValue('styles mean something', () => {
    const tool = editor.getCurrentToolId()
    if (tool !== 'select') return STYLED_TOOLS.has(tool)
    const selected = editor.getSelectedShapes()
    return selected.length > 0 && selected.every((shape) => STYLED_SHAPES.has(shape.type))
  }, [editor])
  return isShown ? <DefaultStylePanel {...props} /> : null
}
