/** The theme of a deck: the colours of `ui/tokens.css` and letters that every laptop has. Charts and tables use it too. */

/** Roles of the format with what they are here; a test holds them to the tokens of the window. */
export const THEME_COLOURS = {
  dk1: '15202C',
  lt1: 'FFFFFF',
  dk2: '3F4F61',
  lt2: 'F3F6F8',
  accent1: '0E5E61',
  accent2: 'B04A00',
  accent3: '2A5D9C',
  accent4: '8A4273',
  accent5: '7A5A00',
  accent6: '55606D',
  hlink: '0C5659',
  folHlink: '566779',
} as const

const FONT = '<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface="Arial"/>'
const PLAIN = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
const line = (width: number) =>
  `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${PLAIN}<a:prstDash val="solid"/><a:miter lim="800000"/></a:ln>`
const NO_EFFECT = '<a:effectStyle><a:effectLst/></a:effectStyle>'

/** The whole part. */
export function drawTheme(): string {
  const colours = Object.entries(THEME_COLOURS).map(([role, hex]) => `<a:${role}><a:srgbClr val="${hex}"/></a:${role}>`)
  return (
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Baton"><a:themeElements>' +
    `<a:clrScheme name="Baton">${colours.join('')}</a:clrScheme>` +
    `<a:fontScheme name="Baton"><a:majorFont>${FONT}</a:majorFont><a:minorFont>${FONT}</a:minorFont></a:fontScheme>` +
    `<a:fmtScheme name="Baton"><a:fillStyleLst>${PLAIN.repeat(3)}</a:fillStyleLst>` +
    `<a:lnStyleLst>${line(6350)}${line(12700)}${line(19050)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${NO_EFFECT.repeat(3)}</a:effectStyleLst>` +
    `<a:bgFillStyleLst>${PLAIN.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements>` +
    '<a:objectDefaults/><a:extraClrSchemeLst/></a:theme>'
  )
}
