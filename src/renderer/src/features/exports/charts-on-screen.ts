/** The charts of the view behind the dialog, as they stand there: each can be taken out as a picture. */

export interface ChartOnScreen {
  readonly name: string
  /** Its own drawing, in colours that are named. */
  readonly markup: string
}

/** Those that are drawn, each once by its name. Signs have a name too; only charts say in words what they show. */
export function chartsOnScreen(): readonly ChartOnScreen[] {
  const charts = new Map<string, ChartOnScreen>()
  for (const svg of document.querySelectorAll<SVGSVGElement>('svg[role="img"][aria-label]:has(> desc)')) {
    const name = svg.getAttribute('aria-label') ?? ''
    if (name === '' || charts.has(name) || svg.getBoundingClientRect().width === 0) continue
    charts.set(name, { name, markup: new XMLSerializer().serializeToString(svg) })
  }
  return [...charts.values()]
}
