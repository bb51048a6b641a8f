/** How a page is found and walked through in whatever language it speaks: by its sentences, and along its lines. */
import { directionOf } from '#shared/model/locale.ts'
import { locale } from '#shared/text/text.ts'

/** Stands for a fact that is not known, as in `t('history.map', { when: ANY })`. A sign that no sentence has. */
export const ANY = '\uE000'

/** Marks that turn a text around; a sentence that is filled into another loses them. */
const TURNING = /[\u200f\u202a-\u202e]+/g

/** What is found by a sentence of the catalogue: all of it, with `ANY` for anything. */
export function saying(sentence: string): RegExp {
  const parts = sentence
    .split(ANY)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(TURNING, '[\u200f\u202a-\u202e]*'))
  return new RegExp(parts.join('.*'), 's')
}

/** The arrow key that leads on along a line of the language that is spoken, or back. */
export function arrow(to: 'on' | 'back'): 'ArrowRight' | 'ArrowLeft' {
  return (directionOf(locale()) === 'ltr') === (to === 'on') ? 'ArrowRight' : 'ArrowLeft'
}
