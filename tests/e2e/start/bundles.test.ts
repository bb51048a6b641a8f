/** What is in the bundles, and what must not be. They exist here because these tests run after the build. */
import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const out = join(import.meta.dirname, '..', '..', '..', 'out')

function textsIn(folder: string): { name: string; text: string }[] {
  return readdirSync(join(out, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|cjs|html)$/.test(entry.name))
    .map((entry) => ({ name: entry.name, text: readFileSync(join(entry.parentPath, entry.name), 'utf8') }))
}

/** Packages that a bundle takes from node_modules at run time. */
function importsOf(text: string): string[] {
  const found = [
    ...text.matchAll(/^(?:import|export)\b[^'"\n]*?(?:from\s*)?["']([^"'\n]+)["'];?$/gm),
    ...text.matchAll(/\brequire\(["']([^"']+)["']\)/g),
    ...text.matchAll(/\bimport\(["']([^"']+)["']\)/g),
  ].map((match) => match[1] ?? '')
  return [...new Set(found)].filter(
    (name) => !name.startsWith('.') && !name.startsWith('node:') && !builtinModules.includes(name),
  )
}

describe('the bundles of main', () => {
  const files = textsIn('main')

  test('take better-sqlite3 from node_modules and never inline it', () => {
    expect(files.some(({ text }) => importsOf(text).includes('better-sqlite3'))).toBe(true)
    for (const { name, text } of files) expect(text, name).not.toContain('SqliteError.prototype')
  })

  test('need nothing else from node_modules but Electron', () => {
    const needed = new Set(files.flatMap(({ text }) => importsOf(text)))
    // Optional accelerators that ws looks for and does without.
    for (const optional of ['bufferutil', 'utf-8-validate']) needed.delete(optional)
    expect([...needed].sort()).toEqual(['better-sqlite3', 'electron'])
  })

  test('there is one for each host, and only that of Electron knows Electron', () => {
    const entries = files.filter(({ name }) => ['electron.js', 'serve.js', 'cli.js'].includes(name))
    expect(entries).toHaveLength(3)
    for (const { name, text } of files) {
      if (importsOf(text).includes('electron')) expect(name).toBe('electron.js')
    }
  })
})

test('the preload is CommonJS in one file and needs nothing but Electron, as a sandbox demands', () => {
  const files = textsIn('preload')
  expect(files.map(({ name }) => name)).toEqual(['index.cjs'])
  expect(importsOf(files[0]?.text ?? '')).toEqual(['electron'])
})

describe('the pages', () => {
  test('load scripts, styles and fonts from their own folder only, without inline scripts', () => {
    for (const { name, text } of textsIn('renderer').filter((file) => file.name.endsWith('.html'))) {
      const addresses = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '')
      expect(addresses.length, name).toBeGreaterThan(2)
      for (const address of addresses) expect(address, name).toMatch(/^\.\//)
      expect(text, name).not.toMatch(/<script(?![^>]*\bsrc=)/)
      // Before any module, so that zod finds its setting.
      expect(/<script[^>]*>/.exec(text)?.[0], name).toContain('./before.js')
    }
  })

  test('inline no assets: fonts and icons are files', () => {
    const assets = readdirSync(join(out, 'renderer', 'assets'))
    expect(assets.some((name) => name.endsWith('.woff2'))).toBe(true)
    for (const { name, text } of textsIn('renderer')) expect(text, name).not.toContain('data:font/')
  })
})

describe('code that is made from text', () => {
  // Looks for the global object, and asks whether code may be made at all: libraries do so, and the policy refuses both.
  const ASKED = /\bFunction\((`return this`|"return this"|``|"")\)/g

  test.each(['main', 'preload', 'renderer'])(
    'is nowhere in %s, but for what libraries ask once and do without',
    (part) => {
      for (const { name, text } of textsIn(part)) {
        const rest = text.replace(ASKED, '')
        expect(/[^.\w$]eval\(|new Function\((?!\))|[^.\w$]Function\(["'`(]/.exec(rest)?.[0] ?? null, name).toBeNull()
      }
    },
  )
})

test('nothing of Electron that Baton does without is in its bundle', () => {
  const [electron] = textsIn('main').filter(({ name }) => name === 'electron.js')
  for (const word of ['autoUpdater', 'crashReporter', 'enableRemoteModule', 'executeJavaScript', 'child_process']) {
    expect(electron?.text, word).not.toContain(word)
  }
})
