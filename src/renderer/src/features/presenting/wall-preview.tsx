/**
 * A small copy of the wall: the scene is drawn at the size of a projector and scaled down as a whole, so it is exactly the
 * picture of the room. Nothing in it can be reached; what it shows is said beside it.
 */
import { type ReactNode, useRef } from 'react'
import { useSize } from '../../ui/use-size.ts'
import styles from './presenter-strip.module.css'

/** What projectors show most. */
const WALL = { width: 1920, height: 1080 }

export function WallPreview({ children }: { readonly children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null)
  const size = useSize(frame)
  return (
    <div ref={frame} className={styles.preview} inert aria-hidden="true">
      {size !== null && size.width > 0 && (
        <div
          className={styles.wall}
          style={{ width: WALL.width, height: WALL.height, transform: `scale(${size.width / WALL.width})` }}
        >
          {children}
        </div>
      )}
    </div>
  )
}
