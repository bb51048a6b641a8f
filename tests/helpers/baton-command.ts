/** `baton` as a person or a script would run it: in a child process, or, many times quicker, in this one. */
import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { NO_POLICY } from '#shared/model/policy.ts'
import { run } from '../../src/main/hosts/cli/run.ts'
import { findInstallation } from '../../src/main/launch/installation.ts'

const root = join(import.meta.dirname, '..', '..')
const entry = join(root, 'src', 'main', 'hosts', 'cli', 'index.ts')

export interface CommandResult {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command in this process; its library is `home` in the folder. */
export async function runBaton(folder: string, args: readonly string[]): Promise<CommandResult> {
  let stdout = ''
  let stderr = ''
  const code = await run(args, {
    folder,
    installation: findInstallation(),
    policy: NO_POLICY,
    findHome: (typed) => resolve(folder, typed ?? 'home'),
    print: (line) => {
      stdout += `${line}\n`
    },
    say: (line) => {
      stderr += `${line}\n`
    },
  })
  return { code, stdout, stderr }
}

/** Runs the command as a process of its own. BATON_HOME of the tester has no influence. */
export function spawnBaton(folder: string, args: readonly string[]): Promise<CommandResult> {
  const { BATON_HOME: _, npm_lifecycle_event: __, INIT_CWD: ___, ...env } = process.env
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [entry, ...args], {
      cwd: folder,
      env: { ...env, BATON_HOME: join(folder, 'home') },
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
