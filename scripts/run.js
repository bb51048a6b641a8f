/**
 * The way into every script: `node scripts/run.js start ...`. Plain JavaScript, so that even an old Node gets far enough
 * to say in one sentence what is wrong. `npm run` puts the Node that `npm ci` brought first on the path.
 */
import { existsSync } from 'node:fs'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const root = new URL('../', import.meta.url)

function say(line) {
  process.stderr.write(`${line}\n`)
}

if (major < 22 || (major === 22 && minor < 18)) {
  say(
    `Baton needs Node 22.18 or newer, this is ${process.versions.node}: run \`npm ci\`, which brings a Node 24, then start it with \`npm start\`.`,
  )
  process.exitCode = 1
} else if (!existsSync(new URL('node_modules/zod/package.json', root))) {
  say('Some parts of Baton are missing: run `npm ci` in its folder first.')
  process.exitCode = 1
} else {
  const [name = ''] = process.argv.splice(2, 1)
  if (/^[a-z-]+$/.test(name) && existsSync(new URL(`./${name}.ts`, import.meta.url))) await import(`./${name}.ts`)
  else {
    say(`There is no script "${name}".`)
    process.exitCode = 2
  }
}
