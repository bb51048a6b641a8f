/**
 * Taking a made-up workshop home, in every form that needs no browser: the built command line as a process of its own, so
 * that reading the file, reckoning, writing and reading back all count, and so does starting Node. The largest memory
 * of the process stands in a row of its own, in megabytes.
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../scripts/child.ts'
import { compare, type Row } from './report.ts'

const FORMATS = ['html', 'pptx', 'xlsx', 'csv', 'md', 'json'] as const
/** The report of the large workshop must be there within so many milliseconds. */
const WITHIN = 10_000
/** Tells on leaving how much memory the process had at most, in kilobytes. */
const TELL = "process.on('exit', () => process.stderr.write('\\npeak ' + process.resourceUsage().maxRSS + '\\n'))"

interface Ran {
  readonly milliseconds: number
  readonly megabytes: number
}

function baton(home: string, args: readonly string[]): Promise<Ran> {
  const tell = `data:text/javascript,${encodeURIComponent(TELL)}`
  const started = performance.now()
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', tell, join(root, 'out', 'main', 'cli.js'), ...args], {
      // No browser: what only one can paint is left out.
      env: { ...process.env, BATON_HOME: home, BATON_BROWSER: join(home, 'none') },
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
  await baton(home, ['sample', ...wanted, '--out', file, '--force'])
  const size = `${parties}/${interactions}`
  const rows: Row[] = []
  for (const format of FORMATS) {
    const ran: Ran[] = []
    for (let round = 0; round < rounds; round += 1) {
      const out = join(home, `sample.${format === 'csv' ? 'zip' : format}`)
      ran.push(await baton(home, ['export', file, '--format', format, '--out', out, '--force']))
    }
    const times = ran.map(({ milliseconds }) => milliseconds)
    const target = format === 'html' ? { p95: WITHIN } : null
    rows.push(compare({ what: `export ${format}`, size, baton: times, target }))
    const memory = ran.map(({ megabytes }) => megabytes)
    rows.push(compare({ what: `export ${format}, most memory (MB)`, size, baton: memory, target: null }))
  }
  return rows
}
