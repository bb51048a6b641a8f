/** The zone tool: drag an area, or click for one of the usual size, then type its name. */
import { BaseBoxShapeTool, type TLShape } from 'tldraw'
import { startNaming } from './naming.ts'

export class ZoneTool extends BaseBoxShapeTool {
  static override id = 'zone'
  override shapeType = 'zone'

  override onEnter(): void {
    this.editor.setCursor({ type: 'cross', rotation: 0 })
  }

  override onCreate(zone: TLShape | null): void {
    if (zone) startNaming(this.editor, zone.id)
  }
}
