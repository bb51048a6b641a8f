/**
 * Taking a made-up workshop home, in every form: the built command line as a process of its own, so that reading the file,
 * reckoning, writing and reading back all count, and so does starting Node. The page once more with its pictures, and
 * PDF, where a browser is installed that paints and prints them. The largest memory of the process (the browser's not
 * counted) stands in a row of its own, in megabytes.
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../scripts/child.ts'
import { createBrowserPrinter } from '../src/main/browser/browser-printer.ts'
import { compare, type Row } from './report.ts'

const PLAIN = ['html', 'pptx', 'xlsx', 'csv', 'md', 'json'] as const
const PAINTED = ['html', 'pdf'] as const
/** The report of the large workshop must be there within so many milliseconds. */
const WITHIN = 10_000
/**
 * Tells on leaving how much memory the process had at most, in kilobytes. Where Linux keeps it with the program itself, that
 * is taken: the usage of resources counts what the parent had when it started this one.
 */
const TELL = `import { readFileSync } from 'node:fs'
process.on('exit', () => {
  let peak = process.resourceUsage().maxRSS
  try { peak = /VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1] } catch {}
  process.stderr.write('\\npeak ' + peak + '\\n')
})`

interface Ran {
  readonly milliseconds: number
  readonly megabytes: number
}

function baton(home: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ran> {
  const tell = `data:text/javascript,${encodeURIComponent(TELL)}`
  const started = performance.now()
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', tell, join(root, 'out', 'main', 'cli.js'), ...args], {
      env: { ...process.env, BATON_HOME: home, ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
    child.on('error', reject)
    child.on('close', (code) => {
      const peak = /peak (\d+)/.exec(said)?.[1]
      if (code !== 0 || peak === undefined) reject(new Error(`baton ${args.join(' ')}: ${said}`))
      else resolve({ milliseconds: performance.now() - started, megabytes: Number(peak) / 1024 })
    })
  })
}

export interface ExportSize {
  readonly home: string
  readonly parties: number
  readonly interactions: number
  readonly rounds: number
}

export async function measureExports({ home, parties, interactions, rounds }: ExportSize): Promise<Row[]> {
  const file = join(home, 'sample.baton')
  const wanted = ['--parties', String(parties), '--interactions', String(interactions)]
  // No browser: what only one can paint is left out.
  const alone = { BATON_BROWSER: join(home, 'none') }
  await baton(home, ['sample', ...wanted, '--out', file, '--force'], alone)
  const size = `${parties}/${interactions}`

  async function measure(format: string, what: string, env: NodeJS.ProcessEnv): Promise<Row[]> {
    const out = join(home, `sample.${format === 'csv' ? 'zip' : format}`)
    const ran: Ran[] = []
    for (let round = 0; round < rounds; round += 1)
      ran.push(await baton(home, ['export', file, '--format', format, '--out', out, '--force'], env))
    const times = ran.map(({ milliseconds }) => milliseconds)
    const memory = ran.map(({ megabytes }) => megabytes)
    return [
      compare({ what, size, baton: times, target: format === 'html' ? { p95: WITHIN } : null }),
      compare({ what: `${what}, most memory (MB)`, size, baton: memory, target: null }),
    ]
  }

  const rows: Row[] = []
  for (const format of PLAIN) rows.push(...(await measure(format, `export ${format}`, alone)))
  if (!createBrowserPrinter().canPrint()) return rows
  for (const format of PAINTED) rows.push(...(await measure(format, `export ${format}, map painted`, {})))
  return rows
}
