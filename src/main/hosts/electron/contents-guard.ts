/** Keeps every page on its own page, whichever window it is in: put on all contents as they are made, so none is forgotten. */
import type { ContentsApi, NavigationEvent } from './electron-api.ts'
import { decideOpen, mayNavigate } from './navigation.ts'
import type { WindowRoles } from './window-roles.ts'

export interface OpenRequests {
  /** The facilitator's page asked for the audience window. */
  openAudience(): void
  /** The page wants to lead to an address of the allow-list; the person is asked first. */
  openExternal(address: string): void
}

export function guardContents(contents: ContentsApi, roles: WindowRoles, requests: OpenRequests): void {
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
    if (decision.kind === 'audience') requests.openAudience()
    if (decision.kind === 'external') requests.openExternal(decision.address)
    return { action: 'deny' }
  })
}
