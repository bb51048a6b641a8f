/** What electron-builder is told: held against its own schema, and against what Baton promises for the three systems. */
import type { Configuration } from 'electron-builder'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import manifest from '../../../package.json' with { type: 'json' }
import { checkConfiguration } from '../../helpers/builder-parts.ts'

const APPLE = ['APPLE_ID', 'APPLE_API_KEY']

async function configuration(): Promise<Configuration> {
  vi.resetModules()
  const { default: config } = await import('../../../packaging/electron-builder.ts')
  return config
}

beforeEach(() => {
  for (const name of APPLE) vi.stubEnv(name, undefined)
})
afterEach(() => {
  vi.unstubAllEnvs()
})

/** Hooks are functions, which a copy cannot hold. */
const plain = ({ afterPack: _, ...config }: Configuration) => config

describe('the configuration', () => {
  test('is what electron-builder’s own schema allows', async () => {
    await expect(checkConfiguration(plain(await configuration()))).resolves.toBeUndefined()
  })

  test.each([
    ['a name that it does not know', { asarr: true }],
    ['a wrong kind of value', { mac: { hardenedRuntime: 'perhaps' } }],
    ['a fuse that is none', { electronFuses: { runAsNodes: false } }],
  ])('%s would be found', async (_, wrong) => {
    await expect(checkConfiguration({ ...plain(await configuration()), ...wrong })).rejects.toThrow()
  })

  test('packs for both processors of each system, without an installer where none may run', async () => {
    const config = await configuration()
    const both = ['x64', 'arm64']
    expect(config.win?.target).toEqual([
      { target: 'nsis', arch: both },
      { target: 'zip', arch: both },
    ])
    expect(config.mac?.target).toEqual([
      { target: 'dmg', arch: both },
      { target: 'zip', arch: both },
    ])
    expect(config.linux?.target).toEqual([
      { target: 'AppImage', arch: both },
      { target: 'deb', arch: both },
    ])
  })

  test('the Windows installer asks for no rights, and takes no work away with it', async () => {
    const { nsis } = await configuration()
    expect(nsis).toMatchObject({ perMachine: false, allowElevation: false, deleteAppDataOnUninstall: false })
  })

  test('the fuses leave no way to run a script of somebody else on the Node inside', async () => {
    const { electronFuses } = await configuration()
    expect(electronFuses).toMatchObject({
      ...{ runAsNode: false, enableNodeOptionsEnvironmentVariable: false, enableNodeCliInspectArguments: false },
      ...{ enableEmbeddedAsarIntegrityValidation: true, onlyLoadAppFromAsar: true },
    })
  })

  test('a Mac program is notarised where there are credentials, and packed without where there are none', async () => {
    expect((await configuration()).mac?.notarize).toBe(false)
    for (const name of APPLE) {
      vi.stubEnv(name, 'given')
      expect((await configuration()).mac, name).toMatchObject({ notarize: true, hardenedRuntime: true })
      vi.stubEnv(name, undefined)
    }
  })
})

describe('no updater', () => {
  test('the packages publish nothing, and nobody is asked for a newer Baton', async () => {
    expect((await configuration()).publish).toBeNull()
    const named = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(named.filter((name) => /updat|squirrel|sparkle/i.test(name))).toEqual([])
  })
})
