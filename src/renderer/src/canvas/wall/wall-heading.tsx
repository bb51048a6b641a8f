/** Where the room is, in words above the map. A stop leaves room for it in its frame. */
import { useValue } from '@tldraw/state-react'
import type { RoomMapSource } from './room-map.ts'
import styles from './wall.module.css'

export function WallHeading({ source }: { readonly source: RoomMapSource }) {
  const heading = useValue('heading', () => source.view.get()?.heading ?? '', [source])
  return heading === '' ? null : (
    <h1 className={styles.heading} dir="auto">
      {heading}
    </h1>
  )
}
