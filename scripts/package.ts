/**
 * `npm run package -- --win`: builds Baton, writes down the parts of others in it with their licences, and packs it for
 * Windows (`--win`), macOS (`--mac`) or Linux (`--linux`); more words go to electron-builder as they are (`--win msi`, `--dir`).
 * The packages lie in `out/packages`. electron-builder fetches the Electron binary of the system that is packed for.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import manifest from '../package.json' with { type: 'json' }
import { ensureBuilt } from './built.ts'
import { root, runTool } from './child.ts'
import { makeLicences, makePartsList, readParts } from './package/parts.ts'

const legal = join(root, 'out', 'legal')

try {
  await ensureBuilt({ onBuild: () => process.stdout.write('Building the app ...\n') })
  const parts = readParts()
  mkdirSync(legal, { recursive: true })
  writeFileSync(join(legal, 'parts.cdx.json'), makePartsList(manifest.version, parts))
  writeFileSync(join(legal, 'licences-of-others.txt'), makeLicences(parts))
  process.stdout.write(`${parts.length} parts of others, listed in out/legal.\n`)
  const { code } = await runTool(
    'node_modules/electron-builder/cli.js',
    ['--config', 'packaging/electron-builder.ts', '--publish', 'never', ...process.argv.slice(2)],
    { inherit: true },
  )
  process.exitCode = code
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
