/** The 90 minutes from an empty library to Close: by the keyboard alone and with the mouse; then all of it is in the file. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Locator, Page } from 'playwright-core'
import type { Evidence, EvidenceKind, EvidenceValue } from '#shared/model/evidence.ts'
import type { Agenda, Progress } from '#shared/model/guide.ts'
import { t } from '#shared/text/text.ts'
import { expect, test } from '../helpers/e2e.ts'
import { launchServe } from '../helpers/serve-process.ts'
import { closeAndRead } from './close-and-read.ts'
import { BriefOnPage, type Said } from './pages/brief.ts'
import { CostCardOnPage } from './pages/cost-card.ts'
import { ExportsOnPage } from './pages/exports.ts'
import { GuideOnPage } from './pages/guide.ts'
import { HomeOnPage } from './pages/home.ts'
import { JourneyOnPage } from './pages/journey.ts'
import { RatingsOnPage } from './pages/ratings.ts'
import { waitReady } from './pages/ready.ts'
import { WorkshopOnPage } from './pages/workshop.ts'
import { workshopFiles } from './saved-file.ts'

const TITLE = 'Order to delivery'
const SAID: Said = {
  scope: 'From the order to the parcel at the door',
  groups: [
    { name: 'Warehouse', people: 5, side: 'provider' },
    { name: 'Dispatch', people: 5, side: 'customer' },
  ],
  currency: 'EUR',
  perHour: 52,
  sentence: 'Anyone who depends on us can count on a complete answer on the day they ask.',
  signs: ['nothing is asked for twice', 'answered on the same day', 'a person calls back', 'one form, five minutes'],
  fist: [0, 0, 1, 2, 5, 2],
}
const PARTIES = ['Sales', 'Order desk', 'Warehouse', 'Dispatch', 'ERP system', 'Finance']
/** Provider, customer, service; the first provider is the party that was cast last. */
const SERVED = [
  ['Finance', 'Sales', 'credit limits'],
  ['Finance', 'Order desk', 'credit check'],
  ['Sales', 'Order desk', 'complete orders'],
  ['Sales', 'Finance', 'forecast'],
  ['Order desk', 'Warehouse', 'pick list'],
  ['Order desk', 'Finance', 'invoice data'],
  ['Warehouse', 'Dispatch', 'picked goods'],
  ['ERP system', 'Order desk', 'stock level'],
  ['ERP system', 'Warehouse', 'article data'],
  ['Dispatch', 'Sales', 'delivery date'],
] as const
/** Four customers by hand, each row but the last count. WHEN splits them into two camps. */
const CUSTOMER_HANDS = '01300 20200 02200 00400 00004'
const PROVIDER_HANDS = '00005 00005 00041 00005'
const CARD = '22334'
const NOTE = 'Pickers do not see what was promised'
const MOMENTS = ['Misses a parcel', 'Asks by telephone', 'Walks over to look']
/** Said in one breath: lowest, usual, highest. */
const COST = { volume: '150 180 220', missRate: '10-20-30 %', repair: '1 1,5 2 h', chasing: '15 30 60 min' }
const CHANGE = { what: 'The pick list carries the promised hour', owner: 'Shift lead' }
const DECISION = 'We try it in hall B first'

function pagesOf(page: Page) {
  const workshop = new WorkshopOnPage(page)
  return {
    page,
    workshop,
    library: new HomeOnPage(page),
    brief: new BriefOnPage(page),
    guide: new GuideOnPage(page),
    ratings: new RatingsOnPage(page),
    journey: new JourneyOnPage(page),
    card: new CostCardOnPage(page, { provider: 'Warehouse', customer: 'Dispatch' }),
    /** What has the keyboard now is this. */
    focused: (label: string) => page.getByLabel(label, { exact: true }).and(page.locator(':focus')).waitFor(),
    focusedButton: (name: string) =>
      page.getByRole('button', { name, exact: true }).and(page.locator(':focus')).waitFor(),
  }
}

/** The newest statements, the ballot, the agenda and what happened, past all of Baton's code. */
function readEverything(file: string) {
  const database = new Database(file, { readonly: true, fileMustExist: true })
  try {
    const all = <T>(sql: string) => database.prepare(sql).all() as T[]
    const said = all<{ kind: EvidenceKind; subject: string; json: string }>(
      `SELECT kind, subject, json FROM evidence
       WHERE entry_id IN (SELECT MAX(entry_id) FROM evidence GROUP BY kind, subject) ORDER BY entry_id`,
    ).map(({ kind, subject, json }) => ({ kind, subject, value: JSON.parse(json) }) as Evidence)
    const last = (table: string) =>
      JSON.parse(
        String(database.prepare(`SELECT json FROM ${table} ORDER BY entry_id DESC LIMIT 1`).pluck().get()),
      ) as never
    const parsed = (sql: string) =>
      all<{ chair: string; json: string }>(sql).map(({ chair, json }) => ({
        chair,
        value: JSON.parse(json) as unknown,
      }))
    return {
      said: <K extends EvidenceKind>(kind: K) =>
        said.flatMap((one) => (one.kind === kind && one.value !== null ? [one.value as EvidenceValue<K>] : [])),
      agenda: last('agenda') as Agenda,
      progress: last('progress') as Progress,
      cards: parsed('SELECT chair, json FROM card'),
      counts: parsed('SELECT chair, json FROM ballot_count'),
      openCards: all('SELECT * FROM open_card').length,
      changes: all<{ what: string; owner: string; review_date: string }>(
        `SELECT what, owner, review_date FROM change_entry WHERE kind = 'logged'`,
      ),
    }
  } finally {
    database.close()
  }
}

/** Asserts that the file holds every answer of the run, however it was given. */
/** A folder for what is taken home. */
function outBeside(home: string): string {
  const out = `${home} out`
  mkdirSync(out)
  return out
}

function expectAll(saved: Awaited<ReturnType<typeof closeAndRead>>): void {
  expect(saved.integrity).toBe('ok')
  expect(saved.parties.map(({ name }) => name)).toEqual([...PARTIES].sort())
  expect(saved.interactions.map((one) => `${one.provider} > ${one.customer}: ${one.service}`)).toEqual(
    SERVED.map(([provider, customer, service]) => `${provider} > ${customer}: ${service}`).sort(),
  )
  const { said, agenda, progress, cards, counts, openCards, changes } = readEverything(saved.file)
  expect(said('frame')).toMatchObject([
    {
      scope: SAID.scope,
      groups: SAID.groups.map((group) => ({ ...group })),
      currency: SAID.currency,
      rates: [{ group: '', perHour: SAID.perHour }],
    },
  ])
  const [what, when, way, effort] = SAID.signs
  expect(said('intent')).toEqual([{ sentence: SAID.sentence, signs: { what, when, way, effort } }])
  expect(said('fist')).toEqual([{ counts: [...SAID.fist] }])
  expect(openCards).toBe(0)
  expect(cards).toMatchObject([
    { chair: 'customer', value: { answers: { what: 2, when: 2, way: 3, effort: 3, importance: 4 } } },
  ])
  const hands = counts.filter(({ value }) => (value as { readonly kind: string }).kind === 'hands')
  expect(hands.map(({ chair }) => chair).sort()).toEqual(['customer', 'provider'])
  expect(JSON.stringify(counts)).toContain('"when":[2,0,2,0,0,0]')
  expect(said('finding')).toMatchObject([{ note: NOTE, block: 'process' }])
  expect(said('check')).toMatchObject([
    { answers: { impression: 'no', choice: 'no', recommend: 'no', extra: 'no', delight: 'no' } },
  ])
  const [journey] = said('journey')
  expect(journey?.moments.map(({ name }) => name)).toEqual(MOMENTS)
  expect(journey?.moments.map(({ feeling, momentOfTruth }) => [feeling, momentOfTruth])).toEqual([
    [null, false],
    [-1, false],
    [-2, true],
  ])
  const [card] = said('cost')
  expect(card).toMatchObject({ standing: 'accepted', period: 'month' })
  expect(card?.inputs).toMatchObject({
    volume: { low: 150, usual: 180, high: 220, source: 'guess' },
    'miss-rate': { low: 0.1, usual: 0.2, high: 0.3 },
    'rework-customer': { low: 1, usual: 1.5, high: 2 },
    chasing: { low: 0.25, usual: 0.5, high: 1 },
  })
  const [estimate] = said('estimate')
  expect(estimate?.inputs.ranges['rate-customer']?.usual).toBe(SAID.perHour)
  expect(estimate?.annual.p10).toBeGreaterThan(0)
  expect(changes).toMatchObject([CHANGE])
  expect(changes[0]?.review_date).toMatch(/^\d{4}-\d\d-\d\d$/)
  expect(said('note')).toMatchObject([{ kind: 'decision', text: DECISION, about: { on: 'workshop' } }])

  const unmet = agenda.blocks.map(({ id, title }) => {
    const record = progress.blocks.find(({ block }) => block === id)
    return [title, record?.state, record?.unmet.map((one) => one.test)]
  })
  expect(unmet).toEqual([
    ['Frame', 'done', []],
    ['Intent', 'done', []],
    ['Map', 'done', []],
    // One interaction was rated, not five.
    ['Rate', 'done', ['rated']],
    ['Reveal', 'done', []],
    ['Journey', 'done', []],
    ['Cost', 'done', []],
    ['Act', 'done', []],
    ['Close', 'done', []],
  ])
  expect(progress.endedAt).not.toBeNull()
}

const ONE_RATED = t('finish.rated.open', { done: 1, needed: 5, share: 80 })
const QUESTIONS = ['impression', 'choice', 'recommend', 'extra', 'delight'] as const
const PICKED = t('term.servesWhat', { provider: 'Warehouse', customer: 'Dispatch', service: 'picked goods' })

test('the whole 90 minutes by the keyboard alone, from an empty library', async ({ page, baton, home }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  const { library, guide, brief, workshop, ratings, journey, card, focused, focusedButton } = pagesOf(page)
  const { keyboard } = page
  /** Presses Tab until this, or something in it, has the keyboard. */
  const walkTo = async (target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') => {
    const on = target.and(page.locator(':focus')).or(target.locator(':focus'))
    for (let press = 0; press < 60; press += 1) {
      if ((await on.count()) > 0) return
      await keyboard.press(key)
    }
    throw new Error(`the keyboard does not come to ${target}`)
  }
  /** Goes to another choice of a row and takes it. */
  const choose = async (arrows: readonly string[]) => {
    for (const arrow of arrows) {
      const at = await page.evaluateHandle(() => document.activeElement)
      await keyboard.press(arrow)
      await page.waitForFunction((was) => document.activeElement !== was, at)
    }
    await keyboard.press('Space')
  }
  await library.open(baton.address)
  await keyboard.press('Control+n')
  await page.getByRole('radio', { name: '90 minutes' }).waitFor()
  await keyboard.type(TITLE)
  await keyboard.press('Enter')
  await waitReady(page, 'map')

  await guide.next('Frame')
  await focused(t('brief.frame.scope'))
  await keyboard.press('Alt+Enter')
  await brief.frameByKeys(SAID)
  await guide.allMet(5)
  await guide.next('Intent')
  await focused(t('brief.intent.sentence'))
  await brief.intentByKeys(SAID)
  await guide.allMet(3)

  await guide.next('Map')
  await page.locator('.tl-container:focus').waitFor()
  await keyboard.press('p')
  await keyboard.press('Enter')
  for (const name of PARTIES) {
    await workshop.map.field().waitFor()
    await keyboard.insertText(name)
    await workshop.map.party(name).waitFor()
    await keyboard.press(name === PARTIES.at(-1) ? 'Escape' : 'Tab')
  }
  await keyboard.press('s')
  let from: string = PARTIES.at(-1) ?? ''
  for (const [provider, customer, service] of SERVED) {
    if (provider !== from) {
      await page.getByText(t('capture.customer', { provider: from }), { exact: true }).waitFor()
      await keyboard.press('Enter')
      await page.getByText(t('capture.provider'), { exact: true }).waitFor()
      await keyboard.insertText(provider)
      await keyboard.press('Enter')
      from = provider
    }
    await page.getByText(t('capture.customer', { provider }), { exact: true }).waitFor()
    await keyboard.insertText(customer)
    await keyboard.press('Enter')
    await page.getByText(t('capture.service', { provider, customer }), { exact: true }).waitFor()
    await keyboard.insertText(service)
    await keyboard.press('Enter')
  }
  await page.getByText(t('capture.customer', { provider: from }), { exact: true }).waitFor()
  await keyboard.press('Escape')
  await guide.allMet(3)

  await guide.next('Rate')
  await focusedButton(t('ratings.new'))
  await keyboard.press('Enter')
  const form = page.getByRole('dialog', { name: t('ratings.setup.title') })
  await form.getByRole('checkbox').first().and(page.locator(':focus')).waitFor()
  await keyboard.press('Shift+Tab')
  await focusedButton(t('ratings.setup.nothing'))
  await keyboard.press('Enter')
  await brief.tabTo(PICKED)
  await keyboard.press('Space')
  // As many as were counted in Frame are proposed.
  await brief.tabTo(t('ratings.setup.customers'))
  expect(await form.getByLabel(t('ratings.setup.customers')).inputValue()).toBe('5')
  expect(await form.getByLabel(t('ratings.setup.providers')).inputValue()).toBe('5')
  await keyboard.press('Enter')
  await ratings.cell(0, 0).and(page.locator(':focus')).waitFor()
  // One person answers alone on the passed laptop ...
  const ways = page
    .getByRole('radiogroup', { name: t('ratings.open.way') })
    .or(page.getByRole('group', { name: t('ratings.open.way') }))
  await walkTo(ways, 'Shift+Tab')
  await choose(['ArrowRight', 'ArrowRight'])
  await brief.tabTo(t('ratings.pass.start'))
  await keyboard.press('Enter')
  await ratings.secret.waitFor()
  await walkTo(ratings.secret.getByRole('button', { name: t('ratings.pass.customer') }))
  await keyboard.press('Enter')
  await ratings.secret.getByRole('radio').first().waitFor()
  await ratings.press(CARD)
  await keyboard.press('Enter')
  await ratings.secret.getByRole('heading', { name: t('ratings.pass.review') }).waitFor()
  await keyboard.press('Enter')
  await ratings.secret.getByText(t('ratings.pass.thanks')).waitFor()
  await brief.tabTo(t('ratings.pass.leave'))
  await keyboard.down('Enter')
  await ratings.secret.waitFor({ state: 'detached' })
  await keyboard.up('Enter')
  // ... the others raise their hands.
  await walkTo(ways, 'Shift+Tab')
  await choose(['ArrowLeft', 'ArrowLeft'])
  await walkTo(ratings.cell(0, 0))
  await ratings.press(CUSTOMER_HANDS)
  await keyboard.press('Enter')
  await ratings.view.getByText(t('ratings.hands.people')).waitFor()
  await ratings.cell(0, 0).and(page.locator(':focus')).waitFor()
  await ratings.press(PROVIDER_HANDS)
  await guide.test('rated').getByText(ONE_RATED).waitFor()
  await walkTo(ratings.button(t('ratings.open.reveal')), 'Shift+Tab')
  await keyboard.press('Enter')
  await ratings.view
    .getByRole('navigation', { name: t('reveal.list') })
    .locator(':focus')
    .waitFor()

  // The finish test says what is missing, and leads there.
  await keyboard.press('Shift+F6')
  await brief.tabTo(t('guide.showName', { text: t('finish.worst-checked.open') }))
  await keyboard.press('Enter')
  await workshop.inspector.locator('summary:focus').waitFor()
  for (const question of QUESTIONS) {
    await walkTo(workshop.inspector.locator(`[aria-label="${t(`check.question.${question}`)}"]`))
    await choose(['ArrowRight'])
  }
  await guide.test('worst-checked').and(page.locator('[data-met="true"]')).waitFor()

  await guide.next('Reveal')
  await keyboard.press('Shift+F6')
  await brief.tabTo(t('guide.showName', { text: t('finish.findings.open', { done: 0, needed: 1 }) }))
  await keyboard.press('Enter')
  await focused(t('reveal.finding.note'))
  await keyboard.insertText(NOTE)
  await walkTo(ratings.view.locator(`[aria-label="${t('reveal.finding.block')}"]`))
  await choose(['ArrowRight', 'ArrowRight'])
  await guide.allMet(2)

  await guide.next('Journey')
  await focusedButton(t('journey.add'))
  for (const [index, name] of MOMENTS.entries()) {
    await brief.tabTo(t('journey.add'))
    await keyboard.press('Enter')
    await journey.naming(index + 1)
    await keyboard.insertText(name)
  }
  await walkTo(journey.point(2))
  await keyboard.press('ArrowDown')
  await walkTo(journey.point(3))
  await keyboard.press('ArrowDown')
  await keyboard.press('ArrowDown')
  await walkTo(journey.truth(3))
  await keyboard.press('Space')
  await guide.allMet(2)

  await guide.next('Cost')
  await card.say('volume', COST.volume)
  await card.say('miss-rate', COST.missRate)
  await card.say('rework-customer', COST.repair)
  await card.at('rework-provider')
  await walkTo(card.field('chasing'))
  await card.say('chasing', COST.chasing)
  await card.at('direct')
  await keyboard.press('Shift+F6')
  await brief.tabTo(t('guide.showName', { text: t('finish.cost-settled.open') }))
  await keyboard.press('Enter')
  await card.standing('open').and(page.locator(':focus')).waitFor()
  await choose(['ArrowRight'])
  await guide.allMet(5)

  await guide.next('Act')
  await focusedButton(t('changes.log'))
  await keyboard.press('Enter')
  const log = page.getByRole('dialog', { name: t('changes.form.logTitle') })
  await log.getByLabel(t('changes.form.interaction')).and(page.locator(':focus')).waitFor()
  await keyboard.type('Warehouse')
  await keyboard.press('Tab')
  await keyboard.insertText(CHANGE.what)
  await brief.tabTo(t('changes.form.owner'))
  await keyboard.insertText(CHANGE.owner)
  await keyboard.press('Enter')
  await log.waitFor({ state: 'detached' })
  await guide.allMet(1)
  await keyboard.press('Alt+9')
  await walkTo(page.locator(`[aria-label="${t('notes.kindLabel')}"]`))
  await choose(['ArrowRight', 'ArrowRight'])
  await brief.tabTo(t('notes.about'))
  await keyboard.type('The whole')
  await brief.tabTo(t('notes.text'), 'Shift+Tab')
  await keyboard.insertText(DECISION)
  await keyboard.press('Enter')
  await page.getByText(DECISION).waitFor()

  await guide.next('Close')
  // The page is below PDF; the folder stands before the name of the file.
  const out = outBeside(home)
  await keyboard.press('Control+e')
  await new ExportsOnPage(page).dialog.getByRole('radio').first().waitFor()
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await page.locator('[data-folder]').waitFor()
  await brief.tabTo(t('files.folder'), 'Shift+Tab')
  await keyboard.press('Control+a')
  await keyboard.insertText(out)
  await keyboard.press('Enter')
  await page.locator(`[data-folder="${out}"]`).waitFor()
  await brief.tabTo(t('files.fileName'))
  await keyboard.press('Enter')
  await new ExportsOnPage(page).done.waitFor()
  await keyboard.press('Escape')
  await guide.allMet(2)
  await keyboard.press('Alt+PageDown')
  await guide.rail.getByText(t('guide.endedTitle'), { exact: true }).waitFor()
  expectAll(await closeAndRead(workshop, baton, home))
})

/** The hands of the ballot that is open in a workshop; of a copy, for the host lets nobody else read. */
function readHands(file: string): readonly unknown[] {
  const folder = mkdtempSync(join(tmpdir(), 'baton hands '))
  const copy = join(folder, 'copy.baton')
  for (const end of ['', '-wal']) copyFileSync(`${file}${end}`, `${copy}${end}`)
  const database = new Database(copy, { fileMustExist: true })
  try {
    return database.prepare('SELECT json FROM open_count').pluck().all()
  } finally {
    database.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** From Home to the first rating, with the mouse; names are typed where a click put the cursor. */
async function toRatingByMouse(page: Page, address: string): Promise<ReturnType<typeof pagesOf>> {
  const pages = pagesOf(page)
  const { library, guide, brief, workshop, ratings } = pages
  await page.setViewportSize({ width: 1280, height: 720 })
  await library.open(address)
  await library.makeWorkshop(TITLE)
  await guide.button(t('guide.start', { title: 'Frame' })).click()
  await guide.on('Frame')
  await guide.button(t('guide.timer.start')).click()
  await brief.frameByMouse(SAID)
  await guide.allMet(5)
  await guide.clickNext('Intent')
  await brief.intentByMouse(SAID)
  await guide.allMet(3)
  await guide.clickNext('Map')
  const { map } = workshop
  await map.cast(await map.place(0.25, 0.2), [
    ['Sales', 'Enter'],
    ['Order desk', 'Enter'],
    ['Warehouse', 'Escape'],
  ])
  await map.cast(await map.place(0.75, 0.2), [
    ['Dispatch', 'Enter'],
    ['ERP system', 'Enter'],
    ['Finance', 'Escape'],
  ])
  await map.tool('interaction').click()
  for (const [provider, customer, service] of SERVED) await map.serve(provider, customer, service, 'Enter')
  await guide.allMet(3)
  await guide.clickNext('Rate')
  await ratings.open(['picked goods'], { customers: 5, providers: 5 })
  await ratings.pass()
  await ratings.fillCard('customer', [CARD])
  await ratings.leaveSecret()
  await ratings.vote('hands')
  await ratings.cell(0, 0).click()
  await ratings.press(CUSTOMER_HANDS)
  await ratings.view.getByText(t('ratings.open.hands', { count: 1 })).waitFor()
  return pages
}

test('the whole 90 minutes with the mouse, from an empty library', async ({ page, baton, home }) => {
  const { guide, workshop, ratings, journey, card } = await toRatingByMouse(page, baton.address)
  await ratings.view.getByRole('radio', { name: t('ratings.chair.provider') }).click()
  await ratings.cell(0, 0).click()
  await ratings.press(PROVIDER_HANDS)
  await guide.test('rated').getByText(ONE_RATED).waitFor()
  await ratings.reveal(false)
  await guide.test('worst-checked').getByRole('button').click()
  for (const question of QUESTIONS) {
    await workshop.inspector
      .locator(`[aria-label="${t(`check.question.${question}`)}"]`)
      .getByText(t('check.answer.no'), { exact: true })
      .click()
  }
  await guide.test('worst-checked').and(page.locator('[data-met="true"]')).waitFor()

  await guide.clickNext('Reveal')
  await ratings.view.getByLabel(t('reveal.finding.note')).click()
  await page.keyboard.insertText(NOTE)
  await ratings.view.getByRole('radio', { name: t('check.blocks.process') }).click()
  await guide.allMet(2)

  await guide.clickNext('Journey')
  for (const [index, name] of MOMENTS.entries()) {
    await page.getByRole('button', { name: t('journey.add') }).click()
    await journey.naming(index + 1)
    await page.keyboard.insertText(name)
  }
  for (const [number, steps] of [
    [2, 1],
    [3, 2],
  ] as const) {
    // Far enough below for the lowest; one step is as far as from zero to the next line.
    const box = await journey.point(number).boundingBox()
    if (box === null) throw new Error('the point is not drawn')
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x, y + steps * 36, { steps: 4 })
    await page.mouse.up()
  }
  await journey.truth(3).check()
  await guide.allMet(2)

  await guide.clickNext('Cost')
  for (const [input, text] of [
    ['volume', COST.volume],
    ['miss-rate', COST.missRate],
    ['rework-customer', COST.repair],
    ['chasing', COST.chasing],
  ] as const) {
    await card.field(input).click()
    await page.keyboard.insertText(text)
  }
  await card.standing('accepted').click()
  await guide.allMet(5)

  await guide.clickNext('Act')
  await page
    .getByRole('region', { name: t('changes.name') })
    .getByRole('button', { name: t('changes.log') })
    .click()
  const log = page.getByRole('dialog', { name: t('changes.form.logTitle') })
  await log.getByLabel(t('changes.form.interaction')).selectOption({ label: PICKED })
  await log.getByLabel(t('changes.form.what')).fill(CHANGE.what)
  await log.getByLabel(t('changes.form.owner')).fill(CHANGE.owner)
  await log.getByRole('button', { name: t('changes.form.log') }).click()
  await log.waitFor({ state: 'detached' })
  await guide.allMet(1)
  await workshop.show('notes')
  await page
    .getByRole('radio', { name: t('notes.kind.decision') })
    .first()
    .click()
  await page.getByLabel(t('notes.about'), { exact: true }).selectOption({ label: t('notes.aboutWorkshop') })
  await page.getByRole('textbox', { name: t('notes.text') }).fill(DECISION)
  await page.getByRole('button', { name: t('notes.keep') }).click()
  await page.getByText(DECISION).waitFor()

  await guide.clickNext('Close')
  await new ExportsOnPage(page).write('html', outBeside(home))
  await guide.allMet(2)
  await guide.button(t('guide.finish')).click()
  await guide.rail.getByText(t('guide.endedTitle'), { exact: true }).waitFor()
  expectAll(await closeAndRead(workshop, baton, home))
})

test('kill -9 in the middle of the ballot: everything that was acknowledged is there, and the workshop goes on', async ({
  page,
  watched,
  home,
}) => {
  watched.tolerate(/WebSocket connection .* failed/)
  const host = await launchServe({ home })
  const { workshop } = await toRatingByMouse(page, host.address)
  await workshop.saved()
  // Each question's hands go on their own: without this the power may go before the last ones have been acknowledged.
  await expect.poll(() => workshopFiles(home).flatMap(readHands).join()).toContain('"when":[2,0,2,0,0,0]')
  await host.kill()
  await page.getByText(t('app.connection.lostTitle')).waitFor()

  const next = await launchServe({ home })
  const pages = pagesOf(page)
  await pages.library.open(next.address)
  await pages.library.openWorkshop(TITLE)
  await pages.guide.on('Rate')
  await pages.ratings.show()
  await pages.ratings.cardsIn('customer', 1, 5).waitFor()
  await pages.ratings.view.getByText(t('ratings.open.hands', { count: 1 })).waitFor()
  await pages.ratings.reveal(true)
  const saved = await closeAndRead(pages.workshop, next, home)
  expect(saved.integrity).toBe('ok')
  expect(saved.interactions).toHaveLength(SERVED.length)
  const { said, progress, cards, counts } = readEverything(saved.file)
  expect(said('frame')).toMatchObject([{ scope: SAID.scope, currency: SAID.currency }])
  expect(said('intent')).toMatchObject([{ sentence: SAID.sentence }])
  expect(said('fist')).toEqual([{ counts: [...SAID.fist] }])
  expect(cards).toMatchObject([{ chair: 'customer', value: { answers: { what: 2, importance: 4 } } }])
  expect(JSON.stringify(counts)).toContain('"when":[2,0,2,0,0,0]')
  expect(progress.blocks.map(({ state }) => state)).toEqual(['done', 'done', 'done', 'now'])
})
