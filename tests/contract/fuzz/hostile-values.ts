/**
 * Values that a program that means harm, or one that is broken, could send. Texts are short enough to pass the limits, so that
 * they are stored and everything that shows or exports them has to cope.
 */
import fc from 'fast-check'

/** Markup, formulas, SQL, links, paths, control and bidirectional characters, halves of letters, very long words. */
export const HOSTILE_TEXTS: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\u0007\u001b[31mred\u001b[0m',
  '\ud800',
  '\udfff x',
  '\ufeff\ufffe\uffff',
  '\u202egnp.tod\u202c',
  'e\u0301'.repeat(40),
  '\u{1f469}\u200d\u{1f469}\u200d\u{1f467}',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'; DROP TABLE record; --",
  '$\u007bconstructor.constructor("return 1")()}',
  '{{name}} $t(error.internal) %s %d',
  '=HYPERLINK("http://198.51.100.7/","x")',
  "+cmd|' /C calc'!A0",
  '@SUM(1+1)',
  '-2+3',
  'javascript:alert(1)',
  'file:///etc/hosts',
  '\\\\198.51.100.7\\share\\x',
  'http://198.51.100.7/x',
  '../../outside',
  '__proto__',
  'constructor',
  'toString',
  ']]>',
  '-->',
  '&amp;&lt;&#0;',
  '\r\nBEGIN:VEVENT\r\nSUMMARY:x',
  '| a | b |\n|---|---|\n[x](javascript:alert(1))',
  'W'.repeat(200),
  'one\ntwo\rthree\u2028four\u2029five\u0085six',
]

/** Numbers at the edges of what is a number. */
export const HOSTILE_NUMBERS: readonly number[] = [
  0,
  -0,
  1,
  -1,
  0.1,
  1e-320,
  2 ** 31,
  -(2 ** 31),
  2 ** 53 - 1,
  2 ** 53,
  1e21,
  1.7e308,
  Number.NaN,
  Number.POSITIVE_INFINITY,
]

function deep(levels: number): unknown {
  let value: unknown = 'x'
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { value }
  return value
}

function circular(): unknown {
  const value: { self?: unknown; list: unknown[] } = { list: [] }
  value.self = value
  value.list.push(value)
  return value
}

/** Everything else that can stand where something is expected; some of it passes only the bridge of Electron, not JSON. */
const OTHER_VALUES: readonly (() => unknown)[] = [
  () => null,
  () => undefined,
  () => true,
  () => [],
  () => ({}),
  () => JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  () => deep(200),
  () => deep(20_000),
  () => circular(),
  () => 1n,
  () => new Date(Number.NaN),
  () => new Map([['a', 1]]),
  () => new Uint8Array(8),
  () => Array.from({ length: 3000 }, (_, at) => at),
  () => 'x'.repeat(300_000),
]

/** Any of them, for the place of something else. */
export const anyHostile: fc.Arbitrary<() => unknown> = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS).map((text) => () => text),
  fc.constantFrom(...HOSTILE_NUMBERS).map((number) => () => number),
  fc.constantFrom(...OTHER_VALUES),
)
