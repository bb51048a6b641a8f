/** Text for the parts of slides, workbooks and drawings: all of them are XML. */
import { withoutControls } from './clean-text.ts'

/** Text as XML can hold it. Control characters and halves of letters are left out: programs refuse a whole file because of one. */
export function fitForXml(text: string): string {
  let fit = ''
  for (const sign of withoutControls(text)) {
    const code = sign.codePointAt(0) ?? 0
    const isBlank = code === 9 || code === 10 || code === 13
    const isLetter = code >= 32 && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff
    if (isBlank || isLetter) fit += sign
  }
  return fit
}
