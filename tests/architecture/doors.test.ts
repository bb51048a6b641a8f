/** Where the source touches what could let somebody in or something out: nowhere, or in the places that are named here. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const src = join(import.meta.dirname, '..', '..', 'src')

const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|tsx|js|html)$/.test(entry.name))
  .map((entry) => {
    const path = join(entry.parentPath, entry.name)
    const text = readFileSync(path, 'utf8')
    return {
      path: path.slice(src.length + 1).replaceAll('\\', '/'),
      code: text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, ''),
    }
  })

const placesOf = (pattern: RegExp) =>
  files
    .filter(({ code }) => pattern.test(code))
    .map(({ path }) => path)
    .sort()

/** Other things than servers are listened to as well. */
const LISTENS = /\b(http|server|second)\.listen\(/

test('the source is there to be looked at', () => {
  expect(files.length).toBeGreaterThan(500)
})

describe('nowhere', () => {
  test.each([
    [
      'code is made from text',
      /\beval\s*\(|new Function\b|\bFunction\s*\(|execScript|set(Timeout|Interval)\(\s*['"`]/,
      `new Function('x')`,
    ],
    [
      'text is put into a page as markup',
      /\.(inner|outer)HTML\s*=|insertAdjacentHTML|document\.write|srcdoc|createContextualFragment/,
      'node.innerHTML = x',
    ],
    [
      'a name is looked up, or a host is asked by Node',
      /node:(https|tls|dgram|dns|http2|inspector|vm)\b/,
      `from 'node:https'`,
    ],
    [
      'a page sends something by itself',
      /XMLHttpRequest|sendBeacon|EventSource|RTCPeerConnection|WebTransport/,
      'navigator.sendBeacon(x)',
    ],
    ['an address of another host is fetched', /fetch\(\s*['"`](https?:)?\/\//, `fetch('https://x')`],
    [
      'a page takes messages of strangers',
      /addEventListener\(\s*'message'|window\.onmessage/,
      `addEventListener('message', x)`,
    ],
    ['a cookie or a database of the browser is used', /document\.cookie|indexedDB|caches\.open/, 'document.cookie'],
    [
      'a module is loaded by a name that is made up while running',
      /\bimport\(\s*[^'"`\s]|\brequire\(\s*[^'"`\s]|createRequire/,
      'import(name)',
    ],
    ['something is printed to a console', /\bconsole\.\w+\(/, `console.log('x')`],
  ] as const)('%s', (_name, pattern, planted) => {
    expect(planted).toMatch(pattern)
    expect(placesOf(pattern)).toEqual([])
  })
})

describe('in these places only', () => {
  test.each([
    [
      'another program is started',
      /node:child_process/,
      ['main/browser/run-program.ts', 'main/hosts/serve/open-window.ts', 'main/launch/find-policy.ts'],
    ],
    [
      'something listens at the network',
      LISTENS,
      ['main/browser/paint-server.ts', 'main/hosts/serve/second-name.ts', 'main/hosts/serve/server.ts'],
    ],
    ['markup is set, of charts that were drawn here', /dangerouslySetInnerHTML/, ['main/export/html/report-block.tsx']],
    [
      'a page asks for something, at its own address',
      /\bfetch\(/,
      ['renderer/src/app/paint.ts', 'renderer/src/canvas/export/own-fonts.ts'],
    ],
    ['a page opens a line', /new WebSocket\(/, ['renderer/src/rpc/open-client.ts']],
    [
      'a page opens another one',
      /window\.open\(/,
      ['renderer/src/canvas/editor/outside-link.tsx', 'renderer/src/features/presenting/room-page.ts'],
    ],
    [
      'a module is loaded by an address that the caller names',
      /new Worker\((?!new URL)/,
      ['main/threads/run-in-thread.ts'],
    ],
    [
      'a page remembers something beyond its life',
      /(local|session)Storage\./,
      ['renderer/src/rpc/open-client.ts', 'renderer/src/ui/curtain-store.ts', 'renderer/src/ui/stored.ts'],
    ],
  ] as const)('%s', (_name, pattern, places) => {
    expect(placesOf(pattern)).toEqual(places)
  })

  test('what listens at the network listens on this machine', () => {
    for (const path of placesOf(LISTENS)) {
      const { code = '' } = files.find((file) => file.path === path) ?? {}
      for (const [, words = ''] of code.matchAll(/\.listen\(([^)]*)/g))
        expect(words, path).toMatch(/'127\.0\.0\.1'|'::1'/)
    }
  })

  test('a page that leads outside gives the other page no hold on itself', () => {
    const { code = '' } = files.find(({ path }) => path.endsWith('outside-link.tsx')) ?? {}
    expect(code).toContain("'noopener,noreferrer'")
    expect(placesOf(/target="_blank"/)).toEqual([])
  })
})
