/**
 * A photo to trace, as far as a hand can take hold of it. It is painted by the photo layer, below the lines of
 * interactions and the ground of zones; it is part of no picture of the map that goes out.
 */
import { BaseBoxShapeUtil, HTMLContainer, type RecordProps } from 'tldraw'
import { type PhotoShape, photoProps } from '#shared/model/map-schema.ts'
import { t } from '#shared/text/text.ts'

export class PhotoShapeUtil extends BaseBoxShapeUtil<PhotoShape> {
  static override type = 'photo' as const
  static override props: RecordProps<PhotoShape> = photoProps

  override getDefaultProps(): PhotoShape['props'] {
    return { w: 100, h: 100, assetId: 'asset:none' as PhotoShape['props']['assetId'], shown: true }
  }

  override canBind = () => false
  override isAspectRatioLocked = () => true
  override getAriaDescriptor = () => t('pictures.describePhoto')
  override component = () => <HTMLContainer />
  override indicator = ({ props }: PhotoShape) => <rect width={props.w} height={props.h} />
  override toSvg = () => null
}
