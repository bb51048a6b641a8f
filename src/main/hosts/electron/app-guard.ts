/** What is refused for the whole program: certificates of any kind, and Chromium's own ways to the network. */

import { guardContents, type LeadOutside } from './contents-guard.ts'
import type { AppApi } from './electron-api.ts'
import type { WindowRoles } from './window-roles.ts'

/** Chromium must not look for proxies, resolve any name or fetch anything in the background. Set before it starts. */
export const SWITCHES: readonly (readonly [name: string, value?: string])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['no-proxy-server'],
  ['no-pings'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-features', 'AutofillServerCommunication,MediaRouter,OptimizationHints'],
]

/** Must be called before Electron is ready. */
export function guardApp(app: AppApi, roles: WindowRoles, leadOutside: LeadOutside): void {
  app.enableSandbox()
  for (const [name, value] of SWITCHES) app.commandLine.appendSwitch(name, ...(value === undefined ? [] : [value]))
  app.on('web-contents-created', (_event, contents) => {
    guardContents(contents, roles, leadOutside)
  })
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, callback) => {
    event.preventDefault()
    callback(false)
  })
  app.on('select-client-certificate', (event, _contents, _url, _certificates, callback) => {
    event.preventDefault()
    callback()
  })
}
