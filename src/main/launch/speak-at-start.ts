/**
 * The language of a program, before it says its first word: what was typed, what the settings of the data directory say, and what
 * the system prefers. Whatever cannot be read has no say: nobody is kept from working by a language.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { chooseLocale, LocaleChoice } from '#shared/model/locale.ts'
import { speak } from '#shared/text/text.ts'

/** What has a say besides the settings. */
export interface SpokenAtStart {
  /** The arguments as typed. */
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  /** What whoever looks after this laptop would have; null for nothing. */
  readonly policy: string | null
  /** The languages of the system, the dearest first. */
  readonly system: readonly string[]
}

/** What counts for a choice in the settings, in this program. */
export type LocaleFor = (setting: LocaleChoice) => string

/** What was typed as a value of `--name`, wherever it stands; null for nothing. */
export function peekOption(args: readonly string[], name: string): string | null {
  const { values } = parseArgs({ args: [...args], options: { [name]: { type: 'string' } }, strict: false })
  const value = values[name]
  return typeof value === 'string' ? value : null
}

/** Languages by the environment, as programs of a terminal read it; by the system's own settings where that says nothing. */
export function systemLanguages(env: SpokenAtStart['env'], platform: NodeJS.Platform, own: string): readonly string[] {
  const named = platform === 'win32' ? undefined : env.LC_ALL || env.LC_MESSAGES || env.LANG
  return named === undefined ? [own] : [named]
}

/** The same for this process. */
export const languagesHere = () =>
  systemLanguages(process.env, process.platform, Intl.DateTimeFormat().resolvedOptions().locale)

const Chosen = z.object({ locale: LocaleChoice.default('system') })

function chosenIn(home: string): LocaleChoice {
  try {
    return Chosen.parse(JSON.parse(readFileSync(join(home, 'settings.json'), 'utf8'))).locale
  } catch {
    return 'system'
  }
}

/** Speaks the language that counts, and says which one does for another choice. `home`: the data directory. */
export async function speakAtStart(home: string, said: SpokenAtStart): Promise<LocaleFor> {
  const asked = peekOption(said.args, 'locale') ?? said.env.BATON_LOCALE ?? null
  const localeFor: LocaleFor = (setting) => chooseLocale({ ...said, asked, setting })
  await speak(localeFor(chosenIn(home)))
  return localeFor
}
