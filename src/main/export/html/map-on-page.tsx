/** A picture of the map on a page, as large as the page takes it, never cut. */
import type { CSSProperties } from 'react'
import { t } from '#shared/text/text.ts'
import { type SvgPicture, svgPicture } from './svg-picture.ts'

/** Wider than this a map that is also larger than the page lies on a page of its own, on its long side. */
const WIDE = 1.2
/** Units of a map that make a millimetre on paper, so that names keep the size of small print. */
const UNITS_PER_MM = 3.2

/** Whether this map is better looked at on a page that lies on its long side. */
export function liesAcross({ width, height }: SvgPicture, room: number): boolean {
  return width / height > WIDE && width / UNITS_PER_MM > room
}

export function MapOnPage({ svg, caption }: { readonly svg: string | undefined; readonly caption: string }) {
  const picture = svg === undefined ? null : svgPicture(svg)
  return (
    <figure className="map">
      {picture === null ? (
        <p className="missing">{t('page.mapMissing')}</p>
      ) : (
        <img
          src={picture.address}
          alt={caption}
          width={Math.round(picture.width)}
          height={Math.round(picture.height)}
          style={{ '--own-width': `${Math.round(picture.width / UNITS_PER_MM)}mm` } as CSSProperties}
        />
      )}
      <figcaption dir="auto">{caption}</figcaption>
    </figure>
  )
}
