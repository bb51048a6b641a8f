/** Which lines of a source Node never ran, as its own counting says. Types are stripped in place, so offsets are those of the source. */

/** A range of characters and how often it ran, as V8 reports it: inner ranges come after the outer ones. */
interface Range {
  readonly startOffset: number
  readonly endOffset: number
  readonly count: number
}

/** What V8 says of one file that was loaded. */
export interface Counted {
  readonly url: string
  readonly functions: readonly { readonly ranges: readonly Range[] }[]
}

/** For every character whether it ran in this loading. */
function ranIn(counted: Counted, length: number): Uint8Array {
  const ran = new Uint8Array(length)
  for (const { ranges } of counted.functions) {
    for (const { startOffset, endOffset, count } of ranges) ran.fill(count > 0 ? 1 : 0, startOffset, endOffset)
  }
  return ran
}

/** Lines, from 1, in which something other than a bracket never ran in any of the loadings. */
export function findUncovered(source: string, loadings: readonly Counted[]): readonly number[] {
  const ran = loadings.map((one) => ranIn(one, source.length))
  const lines: number[] = []
  let offset = 0
  for (const [index, line] of source.split('\n').entries()) {
    const missed = [...line].some(
      (sign, at) => !/[\s(){}[\];,]/.test(sign) && ran.every((one) => one[offset + at] === 0),
    )
    if (missed) lines.push(index + 1)
    offset += line.length + 1
  }
  return lines
}
