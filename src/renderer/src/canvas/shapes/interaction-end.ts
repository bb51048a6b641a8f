/** Ties an interaction to a party. When the party goes, the interaction goes with it, in the same step. */
import { type BindingOnShapeDeleteOptions, BindingUtil, type RecordProps } from 'tldraw'
import { type InteractionEndBinding, interactionEndProps } from '#shared/model/map-schema.ts'

export class InteractionEndUtil extends BindingUtil<InteractionEndBinding> {
  static override type = 'interactionEnd' as const
  static override props: RecordProps<InteractionEndBinding> = interactionEndProps

  override getDefaultProps(): InteractionEndBinding['props'] {
    return { end: 'customer' }
  }

  override onBeforeDeleteToShape({ binding }: BindingOnShapeDeleteOptions<InteractionEndBinding>): void {
    this.editor.run(() => void this.editor.deleteShape(binding.fromId), { ignoreShapeLock: true })
  }
}
