/**
 * Builds the three programs of Baton into `out/`: main (one bundle per host), preload and renderer. Needs no Electron
 * binary. Everything is bundled except Electron itself and better-sqlite3, whose native file must stay where npm put it.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin, UserConfig } from 'vite'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

const resolve = { alias: [{ find: /^#shared\//, replacement: path('./src/shared/') }] }

/**
 * The build of fflate for Node makes a `require` of its own, which collides with the one that the bundler makes. Only its
 * plain functions are used, and they are the same in its other build.
 */
const resolveInMain = { alias: [...resolve.alias, { find: /^fflate$/, replacement: 'fflate/browser' }] }

/** What is started from `out/main`: what is packed, the hosts, and the threads for exports and for slow work on files. */
const programs = {
  program: path('./src/main/hosts/program.ts'),
  electron: path('./src/main/hosts/electron/index.ts'),
  serve: path('./src/main/hosts/serve/index.ts'),
  cli: path('./src/main/hosts/cli/index.ts'),
  'export-worker': path('./src/main/export/export-worker.ts'),
  'file-worker': path('./src/main/store/file-worker.ts'),
}

/**
 * A rule of tldraw that makes shapes catch the pointer as soon as anything is selected or edited. On the map the canvas
 * catches it anyway, and every shape would get a new style with the first selection.
 */
const OCCLUSION =
  /\.tl-canvas:is\(\[data-iseditinganything='true'\], \[data-isselectinganything='true'\]\)[^{}]*\{[^{}]*\}/

const leaveOutOcclusion: Plugin = {
  name: 'leave-out-occlusion',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/tldraw/tldraw.css')) return null
    if (!OCCLUSION.test(code)) throw new Error('tldraw.css lets shapes catch the pointer in another way')
    return { code: code.replace(OCCLUSION, ''), map: null }
  },
}

/**
 * The store of tldraw remembers the hashes of 255 names and then forgets them all; a map has thousands, and every look at a
 * record would reckon its name anew.
 */
const FEW_HASHES = 'STRING_HASH_CACHE_MAX_SIZE = 255;'

const rememberHashes: Plugin = {
  name: 'remember-hashes',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/@tldraw/store/dist-esm/lib/ImmutableMap.mjs')) return null
    if (!code.includes(FEW_HASHES)) throw new Error('tldraw remembers hashes in another way')
    return { code: code.replace(FEW_HASHES, 'STRING_HASH_CACHE_MAX_SIZE = 65536;'), map: null }
  },
}

/**
 * Every canvas of tldraw listens for keys and presses on the page with functions bound on the spot, and takes others away
 * when it goes: the page would hold on to every canvas there ever was, with all that is drawn on it.
 */
const BOUND_ON_THE_SPOT = /this\.(handleKeyDown|handleMouseDown)\.bind\(this\)/g
const MADE = 'this.editor = editor;'

const letGoOfCanvases: Plugin = {
  name: 'let-go-of-canvases',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/@tldraw/editor/dist-esm/lib/editor/managers/FocusManager/FocusManager.mjs')) return null
    const bound = [...new Set(code.match(BOUND_ON_THE_SPOT))].map(
      (call) => `${call.replace('.bind(this)', '')} = ${call};`,
    )
    if (bound.length !== 2 || !code.includes(MADE)) throw new Error('tldraw listens on the page in another way')
    const listening = code.replaceAll(BOUND_ON_THE_SPOT, 'this.$1')
    return { code: listening.replace(MADE, [MADE, ...bound].join('\n    ')), map: null }
  },
}

/**
 * Notes the folder of every package that went into a bundle, in `out/bundled`: what is handed on with a copy of Baton, and so
 * what its licences and its list of parts must name.
 */
const noteBundled = (program: string): Plugin => ({
  name: 'note-bundled',
  apply: 'build',
  writeBundle() {
    const folders = [...this.getModuleIds()].flatMap((id) => {
      const [folder] = /.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id) ?? []
      return folder === undefined ? [] : [relative(path('.'), folder.replaceAll('\0', '')).replaceAll('\\', '/')]
    })
    mkdirSync(path('./out/bundled'), { recursive: true })
    writeFileSync(path(`./out/bundled/${program}.json`), JSON.stringify([...new Set(folders)].sort(), null, 2))
  },
})

/** The pages; the development server uses the same settings. */
export const renderer: UserConfig = {
  root: path('./src/renderer'),
  resolve,
  plugins: [react(), leaveOutOcclusion, rememberHashes, letGoOfCanvases, noteBundled('renderer')],
  // Its imports are addresses of files (`?url`), which only Vite itself understands, not the optimizer of `npm run dev`.
  optimizeDeps: { exclude: ['@tldraw/assets'] },
  build: {
    // Fonts and icons stay files: a data URL would need a wider policy and could not be cached.
    assetsInlineLimit: 0,
    minify: true,
    rolldownOptions: {
      input: {
        index: path('./src/renderer/index.html'),
        audience: path('./src/renderer/audience.html'),
        paint: path('./src/renderer/paint.html'),
      },
    },
  },
}

export default defineConfig({
  main: {
    plugins: [noteBundled('main')],
    resolve: resolveInMain,
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(programs).filter(([, file]) => existsSync(file))),
        external: ['better-sqlite3'],
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    resolve,
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: path('./src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer,
})
