/** A keyboard shortcut as people of this system read it. */

import styles from './kbd.module.css'
import { formatKeys } from './keys.ts'

/** Prints keys in the notation of the action table (`Mod+Shift+S`); nothing when there are none. */
export function Kbd({ keys }: { readonly keys: string }) {
  if (keys === '') return null
  return <kbd className={styles.kbd}>{formatKeys(keys, isApple())}</kbd>
}

/** Whether this machine has a Cmd key. */
export function isApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent)
}
