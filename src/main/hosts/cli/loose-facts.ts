/**
 * Reads the facts of workshop files one after the other, each through a copy that is gone before the next one comes: many
 * workshops need no more memory than the largest.
 */
import { copyFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { AccountFacts } from '#shared/report/account-facts.ts'
import { readAccountFacts } from '../../core/exports/read-account-facts.ts'
import { bringMapUpToDate, refuseNewerMap } from '../../core/map-opening.ts'
import { asRefusal } from '../../store/disk-refusal.ts'
import { systemClock } from '../../store/node-system.ts'
import { openWorkshop } from '../../store/open-workshop.ts'

/** @param folder for the copy; a folder of its own. Refuses what cannot be opened. */
export function readLooseFacts(path: string, folder: string): AccountFacts {
  const name = basename(path)
  const copy = join(folder, 'copy.baton')
  try {
    try {
      copyFileSync(path, copy)
    } catch (error) {
      throw asRefusal(error, 'open', name)
    }
    const now = systemClock.now()
    const store = openWorkshop(copy, { name, backups: join(folder, 'backups'), now })
    try {
      refuseNewerMap(store, name)
      bringMapUpToDate(store, now)
      return readAccountFacts(store.read, systemClock, 'logo')
    } finally {
      store.close()
    }
  } finally {
    for (const left of [copy, join(folder, 'backups')]) rmSync(left, { recursive: true, force: true })
  }
}
