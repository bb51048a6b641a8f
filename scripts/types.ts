/** Checks the types of every layer, each with its own tsconfig, two at a time. */
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'

const LAYERS = ['src/shared', 'src/main', 'src/preload', 'src/renderer', 'tests']
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')

function checkLayer(layer: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [tsc, '-p', layer, '--pretty', 'false'], { stdio: 'inherit' })
    child.on('close', (code) => {
      resolve(code === 0)
    })
  })
}

const wanted = process.argv.length > 2 ? process.argv.slice(2) : LAYERS
let ok = true
for (let next = 0; next < wanted.length; next += 2) {
  const pair = await Promise.all(wanted.slice(next, next + 2).map(checkLayer))
  ok = ok && pair.every(Boolean)
}
process.exit(ok ? 0 : 1)
