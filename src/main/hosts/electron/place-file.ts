/** Remembers the place of the window in `window.json` of the data directory. A damaged or missing file means: no memory. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeFileAtomically } from '../../store/durable.ts'
import { WindowPlace } from './window-place.ts'

/** The memory of the window’s place. */
export interface PlaceFile {
  read(): WindowPlace | null
  /** Never throws: a place that is not remembered is no loss. Says whether it was written. */
  write(place: WindowPlace): boolean
}

/** Nothing is read or written yet. */
export function createPlaceFile(home: string): PlaceFile {
  const file = join(home, 'window.json')
  return {
    read() {
      try {
        const place = WindowPlace.safeParse(JSON.parse(readFileSync(file, 'utf8')))
        return place.success ? place.data : null
      } catch {
        return null
      }
    },
    write(place) {
      try {
        writeFileAtomically(file, JSON.stringify(place))
        return true
      } catch {
        return false
      }
    },
  }
}
