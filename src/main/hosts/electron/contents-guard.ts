/** Keeps every page on its own page, whichever window it is in: put on all contents as they are made, so none is forgotten. */
import type { ContentsApi, NavigationEvent } from './electron-api.ts'
import { decideOpen, mayNavigate } from './navigation.ts'
import type { WindowRoles } from './window-roles.ts'

/** Asks the person, then leads to an address of the allow-list. */
export type LeadOutside = (address: string) => void

/** `leadOutside` is called only for addresses that the navigation policy lets out. */
export function guardContents(contents: ContentsApi, roles: WindowRoles, leadOutside: LeadOutside): void {
  const roleOf = () => roles.find(contents.id)?.role ?? null
  const stayHere = (details: NavigationEvent) => {
    if (!mayNavigate(roleOf(), details.url)) details.preventDefault()
  }
  contents.on('will-navigate', stayHere)
  contents.on('will-frame-navigate', stayHere)
  contents.on('will-redirect', stayHere)
  contents.on('will-attach-webview', (event) => {
    event.preventDefault()
  })
  contents.setWindowOpenHandler(({ url }) => {
    const decision = decideOpen(roleOf(), url)
    if (decision.kind === 'external') leadOutside(decision.address)
    return { action: 'deny' }
  })
}
