/** What electron-builder brings along and checks itself with: its schema, and its reader of YAML. */
import { createRequire } from 'node:module'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')
const load = createRequire(createRequire(join(root, 'package.json')).resolve('electron-builder'))

const { validateConfiguration } = load('app-builder-lib/out/util/config/config.js') as {
  readonly validateConfiguration: (config: unknown, logger: object) => Promise<void>
}
const yaml = load('js-yaml') as { readonly load: (text: string) => unknown }

/** The check that it makes before it packs; rejects with what is wrong. */
export function checkConfiguration(config: object): Promise<void> {
  return validateConfiguration(structuredClone(config), { isEnabled: false })
}

/** What a file of YAML says. Throws where it is none. */
export function readYaml(text: string): unknown {
  return yaml.load(text)
}
