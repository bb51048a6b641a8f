/** The party tool: a click makes a party and opens its name; Tab and Enter go on to the next one. */
import { StateNode } from 'tldraw'
import { castParty } from './naming.ts'

export class PartyTool extends StateNode {
  static override id = 'party'

  override onEnter(): void {
    this.editor.setCursor({ type: 'cross', rotation: 0 })
  }

  override onPointerUp(): void {
    castParty(this.editor, this.editor.inputs.currentPagePoint)
  }

  override onCancel(): void {
    this.editor.setCurrentTool('select')
  }
}
