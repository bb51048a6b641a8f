/** The screens of this moment, as the placing of windows wants them. */
import type { ElectronApi } from './electron-api.ts'
import type { Screen } from './window-place.ts'

/** Asked anew each time: screens come and go. */
export function readScreens(screen: ElectronApi['screen']): readonly Screen[] {
  const primary = screen.getPrimaryDisplay().id
  return screen.getAllDisplays().map(({ id, workArea }) => ({ workArea, primary: id === primary }))
}
