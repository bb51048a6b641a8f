/** The party tool: a click, or Enter, makes a party and opens its name; Tab and Enter go on to the next one. */
import { StateNode, type TLKeyboardEventInfo } from 'tldraw'
import { castParty, castPartyInView } from './naming.ts'

export class PartyTool extends StateNode {
  static override id = 'party'

  #pressed = false

  override onEnter(): void {
    this.editor.setCursor({ type: 'cross', rotation: 0 })
    this.#pressed = false
  }

  override onPointerDown(): void {
    this.#pressed = true
  }

  /** Two fingers pinch: when they come up again nothing is made. */
  override onInterrupt(): void {
    this.#pressed = false
  }

  override onPointerUp(): void {
    if (!this.#pressed) return
    this.#pressed = false
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
