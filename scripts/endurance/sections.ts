/**
 * The sections of `npm run endurance`. Every test file that counts its tries by `tests/helpers/runs.ts` belongs to the first
 * section whose places hold it, and is tried as many times as often there as in `npm test`.
 */

/** One line of the table. */
export interface Section {
  readonly name: string
  /** What is tried, for the table. */
  readonly what: string
  /** Where its test files lie. */
  readonly places: RegExp
  /** How many times as often as with the other tests. */
  readonly times: number
}

export const SECTIONS: readonly Section[] = [
  { name: 'kills', what: 'killed at a random moment', places: /kill|power-cut|kept\.test/, times: 10 },
  { name: 'flips', what: 'bytes flipped, cut off or zeroed in a workshop', places: /salvage|damage|flip/, times: 10 },
  { name: 'fuzz', what: 'calls and files that nobody would make', places: /fuzz|hostile/, times: 20 },
  { name: 'soak', what: 'hours of edits, fast-forwarded, before two audience windows', places: /soak/, times: 12 },
  { name: 'presenting', what: 'minutes of presenting, speeded up', places: /presenting-long/, times: 12 },
  { name: 'laws', what: 'laws of the map, its past, the guide and merging', places: /./, times: 100 },
]

/** Whether a test file counts its tries by `runs`: one that only takes the patience of those is tried once, however often is asked. */
export function countsTries(source: string): boolean {
  return /^import \{[^}]*\bruns\b[^}]*\} from '[./]+helpers\/runs\.ts'$/m.test(source)
}

/** The files of every section, by name; a section without files is there with none. */
export function filesBySection(files: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const sorted = new Map<string, string[]>(SECTIONS.map(({ name }) => [name, []]))
  for (const file of files) {
    const section = SECTIONS.find(({ places }) => places.test(file))
    sorted.get(section?.name ?? '')?.push(file)
  }
  return sorted
}

/** What was asked for on the command line. */
export type Asked = { readonly sections: readonly Section[] } | { readonly problem: string }

/** Names of sections, and a whole number that stands for `times` of all of them; without names all sections. */
export function readAsked(args: readonly string[]): Asked {
  const numbers = args.filter((arg) => /^\d+$/.test(arg)).map(Number)
  const names = args.filter((arg) => !/^\d+$/.test(arg))
  const unknown = names.filter((name) => !SECTIONS.some((section) => section.name === name))
  const [times] = numbers
  if (unknown.length > 0 || numbers.length > 1 || times === 0) {
    const known = SECTIONS.map(({ name }) => name).join(', ')
    return { problem: `Say which sections (${known}), and how many times as often as in the tests, from 1.` }
  }
  const chosen = SECTIONS.filter(({ name }) => names.length === 0 || names.includes(name))
  return { sections: chosen.map((section) => ({ ...section, times: times ?? section.times })) }
}
