/**
 * Ties what lies in a collapsed zone to it. A summary stands for everything in it: whoever deletes it deletes that too, in
 * the same step. Opening the zone first removes the ties, and then nothing goes.
 */
import { type BindingOnShapeDeleteOptions, BindingUtil, type RecordProps } from 'tldraw'
import { type ZoneMemberBinding, zoneMemberProps } from '#shared/model/map-schema.ts'

export class ZoneMemberUtil extends BindingUtil<ZoneMemberBinding> {
  static override type = 'zoneMember' as const
  static override props: RecordProps<ZoneMemberBinding> = zoneMemberProps

  override getDefaultProps(): ZoneMemberBinding['props'] {
    return { dx: 0, dy: 0 }
  }

  override onBeforeDeleteToShape({ binding }: BindingOnShapeDeleteOptions<ZoneMemberBinding>): void {
    this.editor.run(() => void this.editor.deleteShape(binding.fromId), { ignoreShapeLock: true })
  }
}
