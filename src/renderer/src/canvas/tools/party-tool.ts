/** The party tool: a click, or Enter, makes a party and opens its name; Tab and Enter go on to the next one. */
import { StateNode, type TLKeyboardEventInfo } from 'tldraw'
import { castParty, castPartyInView } from './naming.ts'

export class PartyTool extends StateNode {
  static override id = 'party'

  override onEnter(): void {
    this.editor.setCursor({ type: 'cross', rotation: 0 })
  }

  override onPointerUp(): void {
    castParty(this.editor, this.editor.inputs.currentPagePoint)
  }

  /** Without the mouse: the first free place from the middle of the view. */
  override onKeyDown(info: TLKeyboardEventInfo): void {
    if (info.key === 'Enter') castPartyInView(this.editor)
  }

  override onCancel(): void {
    this.editor.setCurrentTool('select')
  }
}
