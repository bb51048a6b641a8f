/** Gives what is inside the room's palette and its least size of text, on the wall and in its small copy alike. */
import type { CSSProperties, ReactNode } from 'react'
import styles from './audience-window.module.css'
import { useRoomLook } from './use-room-look.ts'

/** It has no box of its own. `--least` is a share of the wall, as every length of a scene. */
export function RoomLooks({ children }: { readonly children: ReactNode }) {
  const { theme, leastText } = useRoomLook()
  const least = { '--least': `${100 * leastText}cqh` } as CSSProperties
  return (
    <div className={styles.look} data-theme={theme} style={least}>
      {children}
    </div>
  )
}
