/** Keeps the jump list and the dock menu as the library is, one reading at a time. Elsewhere there is no such list. */
import type { WorkshopId } from '#shared/model/ids.ts'
import type { HomeFrom } from '#shared/model/policy.ts'
import { t } from '#shared/text/text.ts'
import type { App } from '../../rpc/app.ts'
import { callApp } from '../../rpc/call-app.ts'
import type { ElectronApi } from './electron-api.ts'
import { followLanguage } from './follow-language.ts'
import { HOST_CALLER } from './host-caller.ts'
import { pickRecent, planJumpList, type RecentWorkshop } from './recent-workshops.ts'

export interface RecentListsOptions {
  readonly electron: Pick<ElectronApi, 'app' | 'Menu'>
  readonly core: Pick<App, 'dispatch' | 'subscribe'>
  readonly platform: string
  readonly execPath: string
  readonly home: string
  readonly homeFrom: HomeFrom
  readonly open: (id: WorkshopId) => void
}

/** Whether this Baton says elsewhere on the system what it holds: one that is carried around, or run from source, does not. */
export function leavesLists(platform: string, packaged: boolean, homeFrom: HomeFrom): boolean {
  return platform === 'darwin' || (platform === 'win32' && packaged && homeFrom !== 'portable')
}

/** Begins to keep them. */
export function keepRecentLists(options: RecentListsOptions): void {
  const { electron, core, platform, execPath, home, homeFrom, open } = options
  const { app } = electron
  if (!leavesLists(platform, app.isPackaged, homeFrom)) return
  let reading = false
  let again = false

  function showJumpList(recent: readonly RecentWorkshop[]): void {
    const words = homeFrom === 'option' || homeFrom === 'environment' ? ['--home', home] : []
    const removed = app.getJumpListSettings().removedItems.map(({ args }) => args ?? '')
    const items = planJumpList({ recent, words, removed }).map(({ title, args }) => ({
      ...{ type: 'task' as const, title, args, program: execPath, iconPath: execPath, iconIndex: 0 },
    }))
    // None at all, and not `null`: that brings the list of Windows itself.
    app.setJumpList(items.length === 0 ? [] : [{ type: 'custom', name: t('shell.recent'), items }])
  }

  function showDockMenu(recent: readonly RecentWorkshop[]): void {
    app.dock?.setMenu(
      electron.Menu.buildFromTemplate(
        recent.map(({ id, title }) => ({ label: title, click: () => open(id as WorkshopId) })),
      ),
    )
  }

  async function refresh(): Promise<void> {
    again = reading
    if (reading) return
    reading = true
    const list = await callApp(core, HOST_CALLER, 'library.list', {})
    reading = false
    if (list.ok) (platform === 'darwin' ? showDockMenu : showJumpList)(pickRecent(list.value.workshops))
    if (again) await refresh()
  }

  core.subscribe(HOST_CALLER, (name) => {
    if (name === 'library.changed') void refresh()
  })
  followLanguage(core, () => void refresh())
  void refresh()
}
