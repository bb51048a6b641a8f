/** A report as Markdown: the minutes, to be pasted into a wiki or a mail. Pictures are left out; what charts show stands in a table. */
import type { Cell, ReportBlock, ReportChart, ReportDocument, ReportTable } from '#shared/report/document.ts'
import { sayCell } from '#shared/report/say-cell.ts'
import { sayDay } from '#shared/text/say-day.ts'
import { t } from '#shared/text/text.ts'

/** Ends with a line break. */
export function writeMarkdown(document: ReportDocument): string {
  const { title, subtitle, client, preparedBy, day, sections } = document
  const about = [client, preparedBy === '' ? '' : t('account.preparedBy', { name: preparedBy }), sayDay(day)]
  const parts = [
    `# ${inline(title)}`,
    ...(subtitle === '' ? [] : [inline(subtitle)]),
    about
      .filter((part) => part !== '')
      .map(inline)
      .join(' · '),
    ...sections.flatMap((section) => [
      `## ${inline(section.title)}`,
      ...(section.lead === '' ? [] : [inline(section.lead)]),
      ...section.blocks.flatMap(writeBlock),
    ]),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function writeBlock(block: ReportBlock): readonly string[] {
  switch (block.kind) {
    case 'text':
      return [lines(block.text)]
    case 'quote':
      return [block.by === '' ? quote(block.text) : `${quote(block.text)}\n>\n> — ${inline(block.by)}`]
    case 'heading':
      return [`### ${inline(block.text)}`]
    case 'list':
      return [block.items.map((item, at) => `${block.ordered ? `${at + 1}.` : '-'} ${indent(lines(item))}`).join('\n')]
    case 'figures':
      return [
        block.figures
          .map(
            ({ label, value, note }) =>
              `- **${t('app.labelled', { label: inline(label), value: inline(value) })}**${note === '' ? '' : ` – ${inline(note)}`}`,
          )
          .join('\n'),
      ]
    case 'table':
      return [writeTable(block)]
    case 'chart':
      return writeChart(block)
    case 'map':
      return []
  }
}

function writeTable({ caption, columns, rows, total }: ReportTable): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const said = (cells: readonly Cell[]) => cells.map((one, at) => inline(sayCell(one, columns[at] ?? { kind: 'text' })))
  const head = row(columns.map(({ label }) => inline(label)))
  const rule = row(columns.map(({ kind }) => (kind === 'text' || kind === 'day' ? '---' : '---:')))
  const sum = total === null ? [] : [row(said(total).map((one) => (one === '' ? '' : `**${one}**`)))]
  return [`**${inline(caption)}**`, '', head, rule, ...rows.map((one) => row(said(one))), ...sum].join('\n')
}

/** A line of more points is cut to its newest. */
const MOST_POINTS = 12

/** What only a picture tells is left out. */
function writeChart({ caption, data }: ReportChart): readonly string[] {
  if (data === null || data.type === 'scatter') return []
  return [
    writeTable({
      kind: 'table',
      caption,
      columns: [{ label: '', kind: 'text' }, ...data.series.map(({ name }) => ({ label: name, kind: data.kind }))],
      rows: data.categories
        .map((category, at) => [category, ...data.series.map(({ values }) => values[at] ?? null)])
        .slice(data.type === 'lines' ? -MOST_POINTS : 0),
      total: null,
    }),
  ]
}

/** Signs that Markdown, or the HTML in it, would take for its own. */
function inline(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~]|&(?=#?\w+;)/g, (sign) => `\\${sign}`)
}

/** Keeps the lines of what was typed, and nothing at their beginning that would make a list, a heading or code of them. */
function lines(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) =>
      inline(line).replace(/^(?:[-+](?=\s|$)|[-=]+$|\d+[.)](?=\s|$))/, (mark) =>
        /\d/.test(mark) ? mark.replace(/[.)]$/, (end) => `\\${end}`) : `\\${mark}`,
      ),
    )
    .filter((line, at, all) => line !== '' || (at > 0 && all[at - 1] !== ''))
    .join('  \n')
    .trim()
}

function indent(text: string): string {
  return text.replace(/\n/g, '\n  ')
}

function quote(text: string): string {
  return lines(text).replace(/^/gm, '> ')
}
