/** Text in which the words that were typed stand out. */
import { markFound } from '#shared/help/search-help.ts'

export function Marked({ text, typed }: { readonly text: string; readonly typed: string }) {
  if (typed.trim() === '') return text
  return markFound(text, typed).map((stretch, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is what its place says
    stretch.found ? <mark key={index}>{stretch.text}</mark> : stretch.text,
  )
}
