/** The lock file: it must install on every system and name no registry. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

interface Locked {
  readonly version?: string
  readonly resolved?: string
  readonly dependencies?: Record<string, string>
  readonly optionalDependencies?: Record<string, string>
}

const root = join(import.meta.dirname, '..', '..')
const read = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'))
const packages = read('package-lock.json').packages as Record<string, Locked>

/** Where npm looks for a dependency of the package at `path`: in its own folder, then in each one above. */
function isLocked(path: string, name: string): boolean {
  for (let folder = path; ; folder = folder.slice(0, folder.lastIndexOf('/node_modules/'))) {
    if (packages[`${folder}${folder && '/'}node_modules/${name}`]) return true
    if (!folder.includes('/node_modules/')) return packages[`node_modules/${name}`] !== undefined
  }
}

describe('the lock file', () => {
  test('agrees with package.json', () => {
    const manifest = read('package.json')
    for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies'] as const) {
      expect((packages[''] as Record<string, unknown> | undefined)?.[kind]).toEqual(manifest[kind])
    }
  })

  test('names no registry', () => {
    expect(Object.keys(packages).length).toBeGreaterThan(300)
    expect(Object.entries(packages).filter(([, locked]) => locked.resolved !== undefined)).toEqual([])
  })

  // npm leaves them out when it writes the file where they cannot be had, and `npm ci` then refuses the file.
  test('holds the packages of every system, not only of the one where it was written', () => {
    const missing = Object.entries(packages).flatMap(([path, locked]) =>
      Object.keys({ ...locked.dependencies, ...locked.optionalDependencies })
        .filter((name) => !isLocked(path, name))
        .map((name) => `${name} of ${path}`),
    )
    expect(missing).toEqual([])
  })
})
