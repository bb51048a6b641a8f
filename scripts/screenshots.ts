/**
 * `npm run screenshots`: drives the built app through every screen into docs/screenshots, from an empty library on, with
 * fixed dates and places. Whatever changes what is seen is looked at there before it is called done.
 */
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { launchChromium } from '../tests/helpers/chromium.ts'
import { ensureBuilt } from './built.ts'
import { shootBackups } from './screens/backup-screens.ts'
import { shootCases } from './screens/case-screens.ts'
import { shootChanges } from './screens/change-screens.ts'
import { shootCostCard } from './screens/cost-card-screens.ts'
import { shootCosts } from './screens/costs-screens.ts'
import { shootDenseMaps } from './screens/dense-screens.ts'
import { shootEvidence } from './screens/evidence-screens.ts'
import { shootExports } from './screens/export-screens.ts'
import { shootGuide } from './screens/guide-screens.ts'
import { shootHistory } from './screens/history-screens.ts'
import { shootLanguages } from './screens/language-screens.ts'
import { fillLibrary, shootArrivals, shootHome } from './screens/library-screens.ts'
import { shootMeasures } from './screens/measure-screens.ts'
import { shootMerge } from './screens/merge-screens.ts'
import { shootNetwork } from './screens/network-screens.ts'
import { shootPaper } from './screens/paper-screens.ts'
import { shootPresenting } from './screens/presenting-screens.ts'
import { shootPriorities } from './screens/priority-screens.ts'
import { shootPurge } from './screens/purge-screens.ts'
import { shootRatings } from './screens/rating-screens.ts'
import { shootReviews } from './screens/review-screens.ts'
import { shootConnections, shootRoom } from './screens/room-screens.ts'
import { shootStops } from './screens/stops-screens.ts'
import { layOutPlace, PICTURES, stopHosts } from './screens/studio.ts'
import { shootVersions } from './screens/version-screens.ts'
import { makeSmallWorkshop, shootWorkshops } from './screens/workshop-screens.ts'

await ensureBuilt({ onBuild: () => process.stderr.write('Building Baton …\n') })
mkdirSync(PICTURES, { recursive: true })
for (const name of readdirSync(PICTURES)) {
  if (name.endsWith('.png')) rmSync(join(PICTURES, name))
}
layOutPlace()
const browser = await launchChromium()
try {
  for (const part of [
    fillLibrary,
    makeSmallWorkshop,
    shootWorkshops,
    shootDenseMaps,
    shootGuide,
    shootEvidence,
    shootCases,
    shootCostCard,
    shootCosts,
    shootMeasures,
    shootChanges,
    shootReviews,
    shootNetwork,
    shootHistory,
    shootVersions,
    shootExports,
    shootPaper,
    shootRatings,
    shootPriorities,
    shootPurge,
    shootBackups,
    shootMerge,
    shootRoom,
    shootPresenting,
    shootStops,
    shootHome,
    shootConnections,
    shootArrivals,
    shootLanguages,
  ]) {
    await part(browser)
    process.stderr.write(`${part.name}: ${readdirSync(PICTURES).length} pictures so far\n`)
  }
} finally {
  await browser.close()
  await stopHosts()
}
