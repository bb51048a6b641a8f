/** Closes the session that all windows share: no permission beyond the list, no device, no foreign address, no download but one. */
import { APP_ORIGIN } from './app-origin.ts'
import { mayDownload } from './downloads.ts'
import type { SessionApi } from './electron-api.ts'
import { describeSaveDialog } from './host-dialogs.ts'
import { mayRequest } from './navigation.ts'
import { mayUse } from './permissions.ts'
import type { SpellCheckPlan } from './spell-check.ts'
import type { WindowRoles } from './window-roles.ts'

function originOf(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null
  return url === null ? '' : `${url.protocol}//${url.host}`
}

export interface SessionGuard {
  readonly roles: WindowRoles
  readonly devTools: boolean
  /** The folder that a save dialog begins with. */
  readonly documents: string
}

/** Must be called before any window is made. */
export function guardSession(session: SessionApi, { roles, devTools, documents }: SessionGuard): void {
  const roleOf = (contents: { readonly id: number } | null) =>
    contents === null ? null : (roles.find(contents.id)?.role ?? null)
  session.setPermissionRequestHandler((contents, permission, callback, details) => {
    callback(mayUse(roleOf(contents), originOf(details.requestingUrl), permission))
  })
  session.setPermissionCheckHandler((contents, permission, origin) => mayUse(roleOf(contents), origin, permission))
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest((details, callback) => {
    callback({ cancel: !mayRequest(details.url, devTools) })
  })
  session.on('will-download', (event, item, contents) => {
    // Without a place of its own Electron asks the person for one.
    if (mayDownload(roleOf(contents), item.getURL(), item.getMimeType())) {
      item.setSaveDialogOptions(describeSaveDialog(item.getFilename(), documents))
    } else event.preventDefault()
  })
}

/** Switches spell checking as planned. The address is set in any case, so that no dictionary is ever asked for elsewhere. */
export function applySpellCheck(session: SessionApi, plan: SpellCheckPlan): void {
  session.setSpellCheckerDictionaryDownloadURL(`${APP_ORIGIN}/dictionaries/`)
  session.setSpellCheckerLanguages([...plan.languages])
  session.setSpellCheckerEnabled(plan.enabled)
}
