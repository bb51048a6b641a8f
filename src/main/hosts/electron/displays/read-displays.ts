/** The displays of this moment, as plain data. */
import type { ElectronApi } from '../electron-api.ts'
import type { Display } from './display.ts'

/** Asked anew each time: displays come and go. */
export function readDisplays(
  screen: Pick<ElectronApi['screen'], 'getAllDisplays' | 'getPrimaryDisplay'>,
): readonly Display[] {
  const primary = screen.getPrimaryDisplay().id
  return screen.getAllDisplays().map(({ id, label, bounds, workArea, scaleFactor, internal }) => ({
    ...{ id, label, bounds, workArea, scaleFactor, internal },
    primary: id === primary,
  }))
}
