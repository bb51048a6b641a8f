/** `baton` as a child process, as a person or a script would run it. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')
const entry = join(root, 'src', 'main', 'hosts', 'cli', 'index.ts')

export interface CommandResult {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command in a folder. BATON_HOME of the tester has no influence. */
export function runBaton(folder: string, args: readonly string[], home?: string): Promise<CommandResult> {
  const { BATON_HOME: _, npm_lifecycle_event: __, INIT_CWD: ___, ...env } = process.env
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [entry, ...args], {
      cwd: folder,
      env: { ...env, BATON_HOME: home ?? join(folder, 'home') },
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.on('error', reject)
    child.on('close', (code) => {
      resolve({ code, stdout, stderr })
    })
  })
}
