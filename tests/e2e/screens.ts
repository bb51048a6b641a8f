/** Every view and dialog of the app, and how to get there: for checks that must hold on all of them. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { addDays, dayOf } from '#shared/model/day.ts'
import { t } from '#shared/text/text.ts'
import { png } from '../helpers/pictures.ts'
import { BACKUP_SCREENS } from './backup-screens.ts'
import { CASE_SCREENS } from './case-screens.ts'
import { CHANGE_SCREENS } from './change-screens.ts'
import { COST_CARD_SCREENS } from './cost-card-screens.ts'
import { COSTS_SCREENS, NO_COSTS_SCREENS } from './costs-screens.ts'
import { DIAGNOSTICS_SCREENS } from './diagnostics-screens.ts'
import { EXPORT_SCREENS } from './export-screens.ts'
import { FIRST_START_SCREENS, HELP_SCREENS } from './help-screens.ts'
import { HISTORY_SCREENS } from './history-screens.ts'
import { IMPORT_SCREENS } from './import-screens.ts'
import { MEASURE_SCREENS } from './measure-screens.ts'
import { MERGE_SCREENS } from './merge-screens.ts'
import { NETWORK_SCREENS } from './network-screens.ts'
import { GuideOnPage } from './pages/guide.ts'
import { HomeOnPage } from './pages/home.ts'
import { ANY, arrow, saying } from './pages/saying.ts'
import { type View, WorkshopOnPage } from './pages/workshop.ts'
import { PREFLIGHT_SCREENS } from './preflight-screens.ts'
import { PRESENTING_SCREENS } from './presenting-screens.ts'
import { PRIORITY_SCREENS } from './priority-screens.ts'
import { PURGE_SCREENS } from './purge-screens.ts'
import { RATING_SCREENS } from './rating-screens.ts'
import { damageCopy, RECOVERY_SCREENS } from './recovery-screens.ts'
import { REVIEW_SCREENS } from './review-screens.ts'
import { STOPS_SCREENS } from './stops-screens.ts'
import { UNLOCK_SCREENS } from './unlock-screens.ts'
import { VERSION_SCREENS } from './version-screens.ts'
import { ZONE_SCREENS } from './zone-screens.ts'

export interface Screen {
  readonly name: string
  readonly open: (page: Page) => Promise<void>
  /** Back to where it was opened from; by Escape where nothing else is said. */
  readonly close?: (page: Page) => Promise<void>
}

const TABLE = `provider,customer,service,volume,provider kind
Sales,Dispatch,order with address,40,team
Sales,Dispatch,order changes,12,team
Dispatch,Sales,delivery date,40,team
Warehouse,Dispatch,picked goods,38,team
Order system,Warehouse,pick list,40,system
Label printer,Dispatch,shipping label,38,machine
Dispatch,Carrier,packed parcels,38,team
Carrier,Shop customers,delivery,38,supplier
IT service desk,Sales,working laptop,2,team
Warehouse,Warehouse,refilled shelves,5,team
`

/** A workshop with parties and interactions of every sort, two changes, a deleted and a damaged neighbour. Leaves the page at Home. */
export async function prepareLibrary(page: Page, address: string, home: string): Promise<void> {
  const library = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  await library.open(address)
  await library.makeWorkshop('Rehearsal')
  await workshop.goHome()
  const csv = join(home, 'orders.csv')
  writeFileSync(csv, TABLE)
  const dialog = await library.importTable(csv)
  await dialog.getByLabel(t('tableImport.workshopTitle')).fill('Order to delivery')
  await dialog.getByLabel(t('tableImport.client'), { exact: true }).fill('Alder Logistics')
  await dialog.getByRole('button', { name: t('tableImport.create') }).click()
  await workshop.map.ready()
  await workshop.show('outline')
  const table = workshop.outline('interactions')
  await table.show()
  for (const [service, what, days] of [
    ['working laptop', 'Keep one prepared laptop at the sales desk', 30],
    // Due soon, so that Home begins with it.
    ['picked goods', 'Put the pick list for the last tour on a yellow tray', 1],
  ] as const) {
    await table.cell(service, service).click()
    await workshop.inspector.getByRole('button', { name: t('inspector.changes.log') }).click()
    const form = page.getByRole('dialog', { name: t('changes.form.logTitle') })
    await form.getByLabel(t('changes.form.what')).fill(what)
    await form.getByLabel(t('changes.form.owner')).fill('Shift lead')
    await form.getByLabel(t('changes.form.reviewDate')).fill(addDays(dayOf(new Date()), days))
    await form.getByRole('button', { name: t('changes.form.log'), exact: true }).click()
    await form.waitFor({ state: 'detached' })
  }
  await workshop.show('map')
  await workshop.goHome()
  await library.choose('Rehearsal', t('library.delete'))
  await library.title('Rehearsal').waitFor({ state: 'detached' })
  await damageCopy(page, address, home)
}

const dialog = (page: Page, name: string) => page.getByRole('dialog', { name }).waitFor()

const EVERYWHERE: readonly Screen[] = [
  ...HELP_SCREENS,
  {
    name: 'palette',
    open: async (page) => {
      await page.keyboard.press('Control+k')
      await page.getByRole('option').first().waitFor()
    },
  },
  {
    name: 'shortcuts',
    open: async (page) => {
      await page.keyboard.press('Control+/')
      await dialog(page, t('app.shortcuts.title'))
    },
  },
  {
    name: 'settings',
    open: async (page) => {
      await page.keyboard.press('Control+,')
      await page.getByRole('button', { name: t('settings.copy') }).waitFor()
    },
  },
  {
    name: 'about',
    open: async (page) => {
      await new WorkshopOnPage(page).run(t('action.about'))
      await page.getByRole('region', { name: t('settings.about.licence'), exact: true }).waitFor()
    },
  },
  {
    name: 'new workshop',
    open: async (page) => {
      await new WorkshopOnPage(page).run(t('action.workshop-new'))
      await dialog(page, t('library.form.newTitle'))
    },
  },
  {
    name: 'formats',
    open: async (page) => {
      await new WorkshopOnPage(page).run(t('action.formats'))
      await dialog(page, t('formats.title'))
      await page.getByText(t('formats.export'), { exact: true }).first().waitFor()
    },
  },
  {
    name: 'practice workshop',
    open: async (page) => {
      await new WorkshopOnPage(page).run(t('action.workshop-practice'))
      await dialog(page, t('practice.makeTitle'))
    },
  },
  {
    name: 'table import, empty',
    open: async (page) => {
      await page.keyboard.press('Control+i')
      await dialog(page, t('tableImport.title'))
    },
  },
  {
    name: 'table import, preview',
    open: async (page) => {
      await page.keyboard.press('Control+i')
      const open = page.getByRole('dialog', { name: t('tableImport.title') })
      await open.locator('input[type="file"]').setInputFiles({
        name: 'orders.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(`${TABLE}Nobody,,nothing,x,\n`),
      })
      await open.locator('summary').click()
    },
  },
]

/** From Home into a rehearsal, as it looks, and what is asked on leaving it; thrown away in the end. */
const REHEARSED = 'Order to delivery'
const rehearsal = () => t('practice.rehearsalTitle', { title: REHEARSED })
const rehearse = async (page: Page) => {
  await new HomeOnPage(page).choose(REHEARSED, t('library.rehearse'))
  await page.locator('html[data-ready="map"]').waitFor({ state: 'attached' })
}
const throwAway = async (page: Page) => {
  await page.getByRole('button', { name: t('practice.discard'), exact: true }).click()
  await new HomeOnPage(page).title(rehearsal()).waitFor({ state: 'detached' })
}

const REHEARSAL_SCREENS: readonly Screen[] = [
  {
    name: 'rehearsal',
    open: async (page) => {
      await rehearse(page)
      await page
        .getByText(t('app.frame.rehearsal'))
        .or(page.getByText(t('app.frame.rehearsalShort'), { exact: true }))
        .first()
        .waitFor()
    },
    close: async (page) => {
      await new WorkshopOnPage(page).goHome()
      await throwAway(page)
    },
  },
  {
    name: 'leaving a rehearsal',
    open: async (page) => {
      await rehearse(page)
      await new WorkshopOnPage(page).goHome()
      await dialog(page, t('practice.leaveTitle'))
    },
    close: throwAway,
  },
]

/** On Home, with a workshop and one that was deleted. What opens everywhere is tried in the workshop. */
export const HOME_SCREENS: readonly Screen[] = [
  {
    name: 'home',
    open: async (page) => {
      await page.locator('summary').click()
    },
    close: async (page) => {
      await page.locator('summary').click()
    },
  },
  {
    name: 'menu of a workshop',
    open: async (page) => {
      await page.getByRole('button', { name: t('library.menu', { title: 'Order to delivery' }) }).click()
      await page.getByRole('menu').waitFor()
    },
  },
  {
    name: 'folder',
    open: async (page) => {
      await new HomeOnPage(page).choose('Order to delivery', t('library.export'))
      await dialog(page, t('files.saveTitle'))
      await page
        .getByRole('button', { name: t('files.save'), exact: true })
        .and(page.locator(':enabled'))
        .waitFor()
    },
  },
  {
    name: 'duplicate',
    open: async (page) => {
      await new HomeOnPage(page).choose('Order to delivery', t('library.duplicate'))
      await dialog(page, t('library.form.duplicateTitle', { title: 'Order to delivery' }))
    },
  },
  ...REHEARSAL_SCREENS,
  ...PURGE_SCREENS,
  ...UNLOCK_SCREENS,
  ...MERGE_SCREENS,
  ...BACKUP_SCREENS,
  ...FIRST_START_SCREENS,
  ...RECOVERY_SCREENS,
]

/** The line of a party in the tree. */
const inTree = (page: Page, name: string) =>
  page.getByRole('treeitem', { name: saying(t('outline.tree.party', { name, kind: ANY })) }).first()

const toMap = async (page: Page) => {
  const workshop = new WorkshopOnPage(page)
  await workshop.show('map')
  await workshop.map.focus()
  await page.keyboard.press('Escape')
}

function view(name: View, then: (page: Page) => Promise<void> = async () => undefined): Screen {
  return {
    name,
    open: async (page) => {
      await new WorkshopOnPage(page).show(name)
      await then(page)
    },
    close: toMap,
  }
}

/** Of the guide. The workshop begins without an agenda; the last of them leaves one that goes on. */
const GUIDE_SCREENS: readonly Screen[] = [
  {
    name: 'no agenda yet',
    open: async (page) => {
      await unfold(page)
      await new GuideOnPage(page).rail.getByText(t('guide.none.title')).waitFor()
    },
    close: async () => undefined,
  },
  {
    name: 'choose a format',
    open: async (page) => {
      await new WorkshopOnPage(page).run(t('action.agenda-adopt'))
      await page.getByRole('radio').first().waitFor()
    },
    close: async (page) => {
      await page.getByRole('radio', { checked: true }).press('Enter')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    },
  },
  {
    name: 'the guide, before the start',
    open: async (page) => new GuideOnPage(page).row('Close').waitFor(),
    close: async () => undefined,
  },
  {
    name: 'the guide, with its timer',
    open: async (page) => {
      const guide = new GuideOnPage(page)
      for (const title of ['Frame', 'Intent', 'Map']) await guide.next(title)
      await page.keyboard.press('Alt+Enter')
      await guide.button(t('guide.timer.pause')).waitFor()
      await guide.test('interactions').waitFor()
    },
    close: async () => undefined,
  },
  {
    name: 'agenda',
    open: async (page) => new GuideOnPage(page).editAgenda(),
    close: toMap,
  },
  {
    name: 'save as my format',
    open: async (page) => {
      await new WorkshopOnPage(page).run(t('action.format-keep'))
      await dialog(page, t('formats.keepTitle'))
    },
  },
  {
    name: 'the guide, folded',
    open: async (page) => {
      await page.keyboard.press('Alt+g')
      await new GuideOnPage(page).button(t('guide.unfold')).waitFor()
    },
    // Left folded: it was not everywhere open at the beginning.
    close: async () => undefined,
  },
]

async function unfold(page: Page): Promise<void> {
  const button = new GuideOnPage(page).button(t('guide.unfold'))
  if (await button.isVisible()) await button.click()
  await new GuideOnPage(page).button(t('guide.fold')).waitFor()
}

/** In the open workshop, beginning on its map. */
export const WORKSHOP_SCREENS: readonly Screen[] = [
  { name: 'map', open: async () => undefined, close: async () => undefined },
  {
    name: 'inspector of a party',
    open: async (page) => new WorkshopOnPage(page).map.select('Dispatch'),
    close: toMap,
  },
  {
    name: 'inspector of an interaction',
    open: async (page) => {
      await new WorkshopOnPage(page).show('outline')
      const table = new WorkshopOnPage(page).outline('interactions')
      await table.show()
      await table.cell('working laptop', 'working laptop').click()
      await new WorkshopOnPage(page).show('map')
    },
    close: toMap,
  },
  {
    name: 'find on the map',
    open: async (page) => {
      await page.keyboard.press('Control+f')
      await page.getByRole('combobox', { name: t('map.find.name') }).fill('s')
      await page.getByRole('option').first().waitFor()
    },
    close: async (page) => {
      await page.getByRole('button', { name: t('map.find.close') }).click()
    },
  },
  {
    name: 'a part of the map',
    open: async (page) => {
      const { map } = new WorkshopOnPage(page)
      await map.fit()
      await map.select('Carrier')
      await page.keyboard.press('Alt+o')
      await page.getByRole('button', { name: t('map.shown.all') }).waitFor()
    },
    close: async (page) => {
      await page.getByRole('button', { name: t('map.shown.all') }).click()
      await toMap(page)
    },
  },
  view('outline', (page) => new WorkshopOnPage(page).outline('parties').show()),
  view('outline', (page) => new WorkshopOnPage(page).outline('interactions').show()),
  view('outline', async (page) => {
    await page.getByRole('radio', { name: t('outline.tree.name'), exact: true }).click()
    await inTree(page, 'Dispatch').click()
    await page.keyboard.press(arrow('on'))
  }),
  {
    name: 'a party typed in the tree',
    open: async (page) => {
      await new WorkshopOnPage(page).show('outline')
      await page.getByRole('radio', { name: t('outline.tree.name'), exact: true }).click()
      await inTree(page, 'Dispatch').click()
      await page.keyboard.press('Control+Enter')
      await page
        .getByLabel(t('outline.tree.servesWhom', { name: 'Dispatch' }))
        .last()
        .waitFor()
    },
    // The line that is typed in goes by itself when the keyboard leaves it empty.
    close: toMap,
  },
  view('matrix', (page) => page.getByRole('grid').waitFor()),
  {
    name: 'a cell of the matrix',
    open: async (page) => {
      await new WorkshopOnPage(page).show('matrix')
      await page
        .getByRole('gridcell', { name: /Sales.*Dispatch/ })
        .first()
        .dblclick()
      await dialog(page, t('matrix.cellTitle', { provider: 'Sales', customer: 'Dispatch' }))
    },
    close: async (page) => {
      await page.keyboard.press('Escape')
      await toMap(page)
    },
  },
  ...CHANGE_SCREENS,
  ...VERSION_SCREENS,
  ...PREFLIGHT_SCREENS,
  ...PRESENTING_SCREENS,
  ...STOPS_SCREENS,
  {
    name: 'log a change',
    open: async (page) => {
      await new WorkshopOnPage(page).show('changes')
      await page
        .getByRole('main')
        .getByRole('button', { name: t('changes.log') })
        .click()
      await dialog(page, t('changes.form.logTitle'))
    },
    close: async (page) => {
      await page.keyboard.press('Escape')
      await toMap(page)
    },
  },
  {
    name: 'decide about a change',
    open: async (page) => {
      await new WorkshopOnPage(page).show('changes')
      await page.locator('[data-card]').first().press('e')
      const form = page.getByRole('dialog', { name: t('changes.form.reviseTitle') })
      await form.getByLabel(t('changes.form.status')).selectOption('reviewed')
      await form.getByText(t('changes.form.more')).click()
      await form.getByLabel(t('changes.form.by')).waitFor()
    },
    close: async (page) => {
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      await toMap(page)
    },
  },
  view('brief', async (page) => {
    await page.getByRole('button', { name: t('brief.groups.add') }).click()
    await page.getByRole('button', { name: t('brief.money.add') }).click()
  }),
  {
    name: 'parties of a group',
    open: async (page) => {
      await new WorkshopOnPage(page).show('brief')
      await page
        .getByRole('button', { name: t('brief.groups.nobodyOnMap') })
        .first()
        .click()
      await dialog(page, t('brief.groups.chooseParties', { name: t('brief.groups.unnamed') }))
    },
    close: async (page) => {
      await page.keyboard.press('Escape')
      await toMap(page)
    },
  },
  {
    name: 'an hourly rate',
    open: async (page) => {
      await new WorkshopOnPage(page).show('brief')
      await page
        .getByRole('button', { name: t('brief.money.reckon', { name: t('brief.money.unnamed') }) })
        .first()
        .click()
      await dialog(page, t('brief.money.reckonTitle'))
    },
    close: async (page) => {
      await page.keyboard.press('Escape')
      await toMap(page)
    },
  },
  view('swap', async (page) => {
    await page.getByRole('button', { name: t('swap.add') }).click()
    await page
      .getByRole('radio', { name: t('swap.conflicts.yes') })
      .first()
      .click()
  }),
  ...RATING_SCREENS,
  ...PRIORITY_SCREENS,
  ...NO_COSTS_SCREENS,
  ...COST_CARD_SCREENS,
  ...COSTS_SCREENS,
  ...CASE_SCREENS,
  ...NETWORK_SCREENS,
  ...EXPORT_SCREENS,
  ...HISTORY_SCREENS,
  ...IMPORT_SCREENS,
  ...DIAGNOSTICS_SCREENS,
  ...MEASURE_SCREENS,
  ...REVIEW_SCREENS,
  view('journey', async (page) => {
    await page.getByRole('button', { name: t('journey.add') }).click()
    await page.getByRole('slider').first().press('ArrowUp')
  }),
  view('notes', async (page) => {
    await page.getByRole('textbox', { name: t('notes.text') }).fill('What the room said.')
    await page.keyboard.press('Enter')
    await page.getByText('What the room said.').first().waitFor()
  }),
  {
    name: 'a photo under the map',
    open: async (page) => {
      await page
        .locator('[data-photo-field]')
        .setInputFiles({ name: 'wall.png', mimeType: 'image/png', buffer: png(800, 600, { grey: 200 }) })
      await page.locator('.tl-shapes > img').waitFor()
    },
    close: async (page) => {
      await page.getByRole('button', { name: t('pictures.bar.remove'), exact: true }).click()
      await page.locator('.tl-shapes > img').waitFor({ state: 'detached' })
      await toMap(page)
    },
  },
  {
    name: 'name cards to print',
    open: async (page) => {
      await page.keyboard.press('Control+p')
      await dialog(page, t('print.cards.title'))
    },
  },
  {
    name: 'wall sheet to print',
    open: async (page) => {
      await new WorkshopOnPage(page).run(t('action.print-sheet'))
      await dialog(page, t('print.sheet.title'))
    },
  },
  {
    name: 'blank interaction cards to print',
    open: async (page) => {
      await new WorkshopOnPage(page).run(t('action.print-interactions'))
      await dialog(page, t('print.interactions.title'))
    },
  },
  {
    name: 'ballot cards to print',
    open: async (page) => {
      await new WorkshopOnPage(page).run(t('action.print-ballots'))
      await dialog(page, t('print.ballots.title'))
    },
  },
  {
    name: 'tally sheet to print',
    open: async (page) => {
      await new WorkshopOnPage(page).run(t('action.print-tally'))
      await dialog(page, t('print.tally.title'))
    },
  },
  {
    name: 'more actions',
    open: async (page) => {
      await page.getByRole('button', { name: t('app.frame.more') }).click()
      await page.getByRole('menu').waitFor()
    },
  },
  ...GUIDE_SCREENS,
  ...ZONE_SCREENS,
  ...EVERYWHERE,
]

/** Closes a screen and waits until nothing lies over the page. */
export async function closeScreen(page: Page, screen: Screen): Promise<void> {
  if (screen.close) return screen.close(page)
  await page.keyboard.press('Escape')
  await page.locator('[role="dialog"], [role="menu"]').first().waitFor({ state: 'detached' })
  // The keyboard goes back to where it was a moment later.
  await page.waitForFunction(() => document.activeElement !== null && document.activeElement !== document.body)
}
