/** Ends all changes of the disk at a given one, as a kill does: neither it nor anything after it happens, cleaning up included. */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

/** What changes names or bytes on the disk. */
const CHANGES = ['linkSync', 'renameSync', 'rmSync', 'copyFileSync', 'writeFileSync', 'mkdirSync', 'fsyncSync'] as const

type Change = (...args: unknown[]) => unknown

/** Runs `work` and lets it die before its change number `step`. Returns false when it ended before. */
export function dieAt(step: number, work: () => void, die: () => void = () => {}): boolean {
  const real = CHANGES.map((name) => [name, fs[name] as Change] as const)
  let left = step
  for (const [name, change] of real) {
    const dying: Change = (...args) => {
      left -= 1
      if (left === 0) die()
      if (left <= 0) throw new Error('dead')
      return change(...args)
    }
    Object.assign(fs, { [name]: dying })
  }
  syncBuiltinESMExports()
  try {
    work()
    return left <= 0
  } catch (error) {
    if (left > 0) throw error
    return true
  } finally {
    for (const [name, change] of real) Object.assign(fs, { [name]: change })
    syncBuiltinESMExports()
  }
}
