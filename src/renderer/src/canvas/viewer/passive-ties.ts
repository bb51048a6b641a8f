/** Ties in a map that is only shown: what they would do about a deletion was done where the map is edited. */
import { ArrowBindingUtil, BindingUtil, type RecordProps, type TLArrowBinding } from 'tldraw'
import {
  type InteractionEndBinding,
  interactionEndProps,
  type ZoneMemberBinding,
  zoneMemberProps,
} from '#shared/model/map-schema.ts'

class PassiveEnd extends BindingUtil<InteractionEndBinding> {
  static override type = 'interactionEnd' as const
  static override props: RecordProps<InteractionEndBinding> = interactionEndProps
  override getDefaultProps = (): InteractionEndBinding['props'] => ({ end: 'customer' })
}

class PassiveMember extends BindingUtil<ZoneMemberBinding> {
  static override type = 'zoneMember' as const
  static override props: RecordProps<ZoneMemberBinding> = zoneMemberProps
  override getDefaultProps = (): ZoneMemberBinding['props'] => ({ dx: 0, dy: 0 })
}

class PassiveArrow extends BindingUtil<TLArrowBinding> {
  static override type = ArrowBindingUtil.type
  static override props = ArrowBindingUtil.props
  static override migrations = ArrowBindingUtil.migrations
  override getDefaultProps = (): TLArrowBinding['props'] => ({
    terminal: 'start',
    isPrecise: false,
    isExact: false,
    normalizedAnchor: { x: 0.5, y: 0.5 },
    snap: 'none',
  })
}

/** For a canvas that only shows. */
export const PASSIVE_TIES = [PassiveEnd, PassiveMember, PassiveArrow]
