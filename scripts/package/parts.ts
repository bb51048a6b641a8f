/** The parts of others that a packed Baton hands on: what went into its bundles, what lies beside them, and Electron. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../child.ts'

/** One package of the registry, in one version. */
export interface Part {
  readonly name: string
  readonly version: string
  /** As its maker names it: an SPDX expression, or a sentence. */
  readonly licence: string
  /** The texts that came with it, whole. */
  readonly texts: readonly string[]
}

/** Packed beside the bundles as they are. */
const BESIDE = ['node_modules/better-sqlite3', 'node_modules/electron']

const LICENCE_FILE = /^(licen[cs]e|copying|notice)([.-].*)?$/i

function readPart(folder: string): Part {
  const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as {
    readonly name: string
    readonly version: string
    readonly license?: string
  }
  const files = readdirSync(join(root, folder)).filter((name) => LICENCE_FILE.test(name))
  return {
    name: manifest.name,
    version: manifest.version,
    licence: manifest.license ?? 'see text',
    texts: files.sort().map((name) => readFileSync(join(root, folder, name), 'utf8').trim()),
  }
}

/** What each build noted in `out/bundled`, and what is packed beside it; by name, each version once. */
export function readParts(): readonly Part[] {
  const bundled = ['main', 'renderer'].flatMap(
    (program) => JSON.parse(readFileSync(join(root, 'out', 'bundled', `${program}.json`), 'utf8')) as string[],
  )
  const parts = [...new Set([...bundled, ...BESIDE])].map(readPart)
  const byName = new Map(parts.map((part) => [`${part.name}@${part.version}`, part]))
  return [...byName.values()].sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1))
}

/** Address of a package in the notation that lists of parts share (package URL). */
function addressOf({ name, version }: Part): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`
}

/** A list of parts in the format CycloneDX 1.6. The same parts give the same text. */
export function makePartsList(version: string, parts: readonly Part[]): string {
  const components = parts.map((part) => ({
    type: 'library',
    'bom-ref': addressOf(part),
    name: part.name,
    version: part.version,
    licenses: /^[\w.+()-]+( (OR|AND|WITH) [\w.+()-]+)*$/.test(part.licence)
      ? [{ expression: part.licence }]
      : [{ license: { name: part.licence } }],
    purl: addressOf(part),
  }))
  const component = { type: 'application', 'bom-ref': 'baton', name: 'Baton', version }
  const list = { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, metadata: { component }, components }
  return `${JSON.stringify(list, null, 2)}\n`
}

/** For what came without a text: that of the MIT licence is in Baton's own, below the line that names its holder. */
function textOf({ name, licence }: Part): string {
  if (licence !== 'MIT') throw new Error(`${name} came without the text of its licence (${licence})`)
  const own = readFileSync(join(root, 'LICENSE'), 'utf8')
  return own.replace(/^Copyright .*$/m, 'Copyright (c) the authors of the packages named above').trim()
}

/** Every licence with the parts that stand under it; a text that several share is printed once. */
export function makeLicences(parts: readonly Part[]): string {
  const byText = new Map<string, Part[]>()
  for (const part of parts) {
    const text = part.texts.length > 0 ? part.texts.join('\n\n') : textOf(part)
    byText.set(text, [...(byText.get(text) ?? []), part])
  }
  return [...byText]
    .map(([text, under]) => {
      const names = under.map(({ name, version, licence }) => `${name} ${version} (${licence})`)
      return `${names.join('\n')}\n\n${text}\n`
    })
    .join(`\n${'='.repeat(80)}\n\n`)
}
