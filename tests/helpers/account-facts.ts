/** Everything that a report is made of, read from the file of a workshop as exports read it. */
import type { WorkshopId } from '#shared/model/ids.ts'
import type { AccountFacts } from '#shared/report/account-facts.ts'
import { readAccountFacts } from '../../src/main/core/exports/read-account-facts.ts'
import { openWorkshop } from '../../src/main/store/open-workshop.ts'
import type { CoreApp } from '../store/core-app.ts'
import { pathOf } from '../store/read-file.ts'

/** As it stands now, without its pictures. A workshop that the core has open is open again afterwards. */
export async function accountFacts(app: CoreApp, id: WorkshopId): Promise<AccountFacts> {
  const { ok: isOpen } = await app.ask('guide.get', { workshop: id })
  if (isOpen) await app.get('library.close', { id })
  const store = openWorkshop(pathOf(app.home, id), { backups: app.home, now: app.clock.now() })
  try {
    return readAccountFacts(store.read, app.clock, 'logo')
  } finally {
    store.close()
    if (isOpen) await app.get('library.open', { id })
  }
}
