/** The real shell, bridge AND core together, on files: what a person does from start to quit, and what is on disk after. */
import { copyFileSync, existsSync, mkdtempSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Result } from '#shared/contract/call.ts'
import type { CallName, Input, Output } from '#shared/contract/index.ts'
import { DEFAULT_SETTINGS } from '#shared/model/settings.ts'
import { speak } from '#shared/text/text.ts'
import { settle } from './stand-in/activity.ts'
import { type Baton, newHome, startBaton } from './stand-in/start-baton.ts'

async function make<N extends CallName>(baton: Baton, name: N, input: Input<N>): Promise<Output<N>> {
  const bridge = baton.electron.windows[0]?.webContents.bridge
  const result = (await bridge?.call(name, input)) as Result<Output<N>> | undefined
  if (!result?.ok) throw new Error(`${name}: ${result?.error.message ?? 'no page'}`)
  return result.value
}

/** A workshop file outside of any library, as it comes on a stick. */
async function fileOnStick(title: string): Promise<string> {
  const home = newHome()
  const stick = mkdtempSync(join(home, 'stick-'))
  const baton = await startBaton({ home, core: 'real' })
  const { id } = await make(baton, 'library.create', { title, client: '' })
  baton.electron.app.quit()
  await settle()
  const file = join(stick, 'team.baton')
  copyFileSync(join(home, 'workshops', `${id}.baton`), file)
  return file
}

describe('with the real core', () => {
  test('a cold start with a file takes it into the library and opens it', async () => {
    const file = await fileOnStick('Order desk')
    const baton = await startBaton({ core: 'real', words: [file] })
    const { workshops } = await make(baton, 'library.list', {})
    expect(workshops.map(({ title }) => title)).toEqual(['Order desk'])
    expect(baton.heard).toEqual([['facilitator', 'library.openRequested', { id: workshops[0]?.id }]])
  })

  test('a file that is not there any more is said, and Home stays', async () => {
    const baton = await startBaton({ core: 'real', words: ['/nowhere/team.baton'] })
    expect(baton.heard).toEqual([])
    expect(baton.electron.boxes[0]?.message).toContain('team.baton')
  })

  test('the display is kept awake while something is presented, dark or not, and never twice', async () => {
    const { electron, ...baton } = await startBaton({ core: 'real' })
    const ask = <N extends CallName>(name: N, input: Input<N>) => make({ electron, ...baton }, name, input)
    const { id } = await ask('library.create', { title: 'Order desk', client: '' })
    await ask('library.open', { id })
    expect(electron.blockers.size).toBe(0)
    await ask('audience.show', { kind: 'step', workshop: id, block: null, scene: 'title' })
    await ask('audience.show', { kind: 'changes', workshop: id }).catch(() => null)
    await ask('audience.show', { kind: 'step', workshop: id, block: null, scene: 'blank' })
    await ask('audience.cover', { covered: true })
    expect([electron.blockers.size, electron.blockersMade]).toEqual([1, 1])
    await ask('audience.show', { kind: 'blank' })
    expect(electron.blockers.size).toBe(0)
    await ask('audience.show', { kind: 'title', title: 'Order desk', subtitle: '' })
    expect(electron.blockers.size).toBe(1)
    await ask('audience.show', { kind: 'step', workshop: id, block: null, scene: 'title' })
    await ask('library.close', { id })
    expect([electron.blockers.size, electron.blockersMade]).toEqual([0, 2])
    electron.app.quit()
    await settle()
  })

  test('another language puts the menu bar up anew, as it stood, and the room’s window gets none', async () => {
    onTestFinished(() => speak('en-GB'))
    const baton = await startBaton({ core: 'real' })
    const { electron } = baton
    const { id } = await make(baton, 'library.create', { title: 'Order desk', client: '' })
    await make(baton, 'library.open', { id })
    await make(baton, 'audience.open', {})
    const english = electron.menu
    await make(baton, 'settings.set', { ...DEFAULT_SETTINGS, theme: 'dark' })
    expect(electron.menu).toBe(english)
    await make(baton, 'settings.set', { ...DEFAULT_SETTINGS, locale: 'de' })
    expect(electron.menu?.labels.slice(0, 2)).toEqual(['Datei', 'Bearbeiten'])
    expect(electron.menu?.labels).toHaveLength(english?.labels.length ?? 0)
    const isEnabled = (menu: typeof english) => [...(menu?.items ?? [])].map(([name, { enabled }]) => [name, enabled])
    expect(isEnabled(electron.menu)).toEqual(isEnabled(english))
    expect(electron.windows.map(({ menu }) => menu)).toEqual([true, false])
    electron.app.quit()
    await settle()
  })

  test('the room’s window goes when the presentation is left or its workshop is closed, and comes again', async () => {
    const baton = await startBaton({ core: 'real' })
    const { windows } = baton.electron
    const { id } = await make(baton, 'library.create', { title: 'Order desk', client: '' })
    await make(baton, 'library.open', { id })
    const ends = [() => make(baton, 'audience.show', { kind: 'blank' }), () => make(baton, 'library.close', { id })]
    for (const end of ends) {
      await make(baton, 'audience.show', { kind: 'step', workshop: id, block: null, scene: 'title' })
      await make(baton, 'audience.open', {})
      await settle()
      await make(baton, 'audience.show', { kind: 'step', workshop: id, block: null, scene: 'blank' })
      await make(baton, 'audience.cover', { covered: true })
      await make(baton, 'audience.cover', { covered: false })
      expect(windows).toHaveLength(2)
      await end()
      expect(windows).toHaveLength(1)
      expect(await make(baton, 'screens.get', {})).toMatchObject({ room: 'closed' })
    }
    baton.electron.app.quit()
    await settle()
  })

  test('quitting with an unsaved edit leaves it on disk, in single closed files', async () => {
    const home = newHome()
    const DARK = { ...DEFAULT_SETTINGS, theme: 'dark', textSize: 'large' } as const
    const first = await startBaton({ home, core: 'real', page: { flush: DARK } })
    const { id } = await make(first, 'library.create', { title: 'Order desk', client: '' })
    await make(first, 'library.open', { id })
    first.electron.app.quit()
    await settle()
    expect(first.electron.app.ended).toBe(0)
    expect(readdirSync(join(home, 'workshops')).filter((name) => name.startsWith(id))).toEqual([`${id}.baton`])
    const second = await startBaton({ home, core: 'real' })
    expect(await make(second, 'settings.get', {})).toEqual(DARK)
    second.electron.app.quit()
    await settle()
  })

  test('saving asks in the system dialog and shows the file in the file manager', async () => {
    const baton = await startBaton({ core: 'real' })
    const { id } = await make(baton, 'library.create', { title: 'Order desk', client: '' })
    expect(await make(baton, 'files.chooseTarget', { suggestedName: 'Order desk.baton' })).toEqual({ path: null })
    const path = join(mkdtempSync(join(newHome(), 'stick-')), 'Order desk.baton')
    baton.electron.savePath = path
    expect(await make(baton, 'files.chooseTarget', { suggestedName: 'Order desk.baton' })).toEqual({ path })
    await make(baton, 'library.exportFile', { id, path, replace: true })
    await make(baton, 'files.reveal', { path })
    expect(existsSync(path)).toBe(true)
    expect(baton.electron.revealed).toEqual([path])
  })

  test('a folder is asked for in the system dialog', async () => {
    const baton = await startBaton({ core: 'real' })
    expect(await make(baton, 'files.chooseFolder', { title: 'For backups' })).toEqual({ path: null })
    baton.electron.folderPath = '/media/stick'
    expect(await make(baton, 'files.chooseFolder', { title: 'For backups' })).toEqual({ path: '/media/stick' })
  })

  test('it says of itself what the windows need to know', async () => {
    const baton = await startBaton({ core: 'real' })
    expect(await make(baton, 'settings.system', {})).toMatchObject({
      host: 'electron',
      dialogs: true,
      home: baton.home,
    })
  })
})
