/** What salvage could read of a damaged workshop and what it could not, kind by kind. */
import type { Output } from '#shared/contract/index.ts'
import { isWhole, type SalvagedTable, type SalvageReport } from '#shared/model/salvage.ts'
import { nameTable, sayLost } from '#shared/text/say-salvage.ts'
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import styles from './recovery.module.css'

export interface SalvageReportDialogProps {
  readonly salvaged: Output<'recovery.salvage'>
  readonly onOpen: () => void
  readonly onClose: () => void
}

export function SalvageReportDialog({ salvaged: { title, report }, onOpen, onClose }: SalvageReportDialogProps) {
  return (
    <Dialog
      onClose={onClose}
      reading
      title={t('recovery.report.title', { title })}
      description={t(isWhole(report) ? 'recovery.report.whole' : 'recovery.report.part')}
      actions={
        <>
          <Button onClick={onClose}>{t('recovery.report.openLater')}</Button>
          <Button variant="primary" onClick={onOpen}>
            {t('recovery.report.open')}
          </Button>
        </>
      }
    >
      <Account report={report} />
    </Dialog>
  )
}

function Account({ report }: { readonly report: SalvageReport }) {
  const { pages, leftOut } = report
  // What is lost first.
  const tables = [...report.tables].sort((a, b) => Number(a.lost === 0) - Number(b.lost === 0))
  return (
    <>
      {pages.damaged > 0 && <p>{t('recovery.report.pages', { count: pages.damaged, of: pages.of })}</p>}
      <table className={styles.account}>
        <thead>
          <tr>
            <th scope="col">{t('recovery.report.kind')}</th>
            <th scope="col" className={styles.number}>
              {t('recovery.report.saved')}
            </th>
            <th scope="col" className={styles.number}>
              {t('recovery.report.lost')}
            </th>
          </tr>
        </thead>
        <tbody>
          {tables.map((row) => (
            <Line key={row.table} row={row} />
          ))}
        </tbody>
      </table>
      {tables.some(({ table, lost }) => table === 'record' && lost !== 0) && (
        <p className={styles.soft}>{t('recovery.report.mapBack')}</p>
      )}
      {leftOut.length > 0 && (
        <>
          <h3 className={styles.heading}>{t('recovery.report.leftOut')}</h3>
          <ul className={styles.leftOut}>
            {leftOut.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function Line({ row }: { readonly row: SalvagedTable }) {
  return (
    <tr data-lost={row.lost !== 0}>
      <th scope="row">{nameTable(row)}</th>
      <td className={styles.number}>{row.saved}</td>
      <td className={styles.number}>{sayLost(row)}</td>
    </tr>
  )
}
