/** What is painted below the shapes of the map, lowest first. */
import { BundleLayer } from '../zones/bundle-layer.tsx'
import { PhotoLayer } from './photo-layer.tsx'

export function UnderTheShapes() {
  return (
    <>
      <PhotoLayer />
      <BundleLayer />
    </>
  )
}
