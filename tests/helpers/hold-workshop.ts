/** Another Baton, a process of its own, that holds one workshop of a library. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const program = join(import.meta.dirname, '..', 'store', 'hold-workshop.ts')

export interface HoldingProcess {
  readonly pid: number
  /** Lets it close the workshop; resolves to its exit code. */
  end(): Promise<number | null>
  kill(): void
}

/** Resolves once it holds the workshop. */
export async function holdWorkshop(home: string, id: string): Promise<HoldingProcess> {
  const child = spawn(process.execPath, [program, home, id], { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const said = (await lines.next()).value
  if (said !== 'held') throw new Error(`the workshop could not be held: ${said}`)
  return {
    pid: child.pid ?? 0,
    end: () =>
      new Promise((resolve) => {
        child.once('exit', resolve)
        child.stdin.end()
      }),
    kill: () => child.kill('SIGKILL'),
  }
}
