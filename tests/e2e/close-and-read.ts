/** Ends a test as a person does: everything saved, Home, the host closed; then what stands in the only file. */
import type { ServeProcess } from '../helpers/serve-process.ts'
import type { WorkshopOnPage } from './pages/workshop.ts'
import { readOnlyWorkshop, type SavedWorkshop } from './saved-file.ts'

export async function closeAndRead(
  workshop: WorkshopOnPage,
  baton: ServeProcess,
  home: string,
): Promise<SavedWorkshop> {
  await workshop.saved()
  await workshop.goHome()
  // Or the page would look for its host and say so on the console.
  await workshop.page.goto('about:blank')
  const code = await baton.stop()
  if (code !== 0) throw new Error(`the host ended with ${code}`)
  return readOnlyWorkshop(home)
}
