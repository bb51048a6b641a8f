/** Runs one of the project's tools with the Node that runs this script: no shell, so that spaces in paths do no harm. */
import { type SpawnOptions, spawn } from 'node:child_process'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..')

export interface Ended {
  readonly code: number
  /** Everything it wrote to stdout and stderr, in the order in which it came; empty when `inherit` was asked for. */
  readonly output: string
}

/** `script` relative to the project folder. Resolves when the tool has ended, however it did. */
export function runTool(
  script: string,
  args: readonly string[],
  options: { readonly inherit?: boolean; readonly env?: Record<string, string> } = {},
): Promise<Ended> {
  const settings: SpawnOptions = {
    cwd: root,
    stdio: options.inherit ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...options.env },
  }
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, script), ...args], settings)
    const parts: Buffer[] = []
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => parts.push(part))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(parts).toString('utf8') }))
  })
}
