/** The core of `npm run dev`: the browser host from source, with keys that stay the same from one start to the next. */
import { z } from 'zod'
import { runServe } from '../src/main/hosts/serve/run-serve.ts'
import { startServeCore } from '../src/main/hosts/serve/serve-core.ts'
import { findInstallation } from '../src/main/launch/installation.ts'

const Settings = z.object({ keys: z.object({ facilitator: z.string(), audience: z.string() }), origin: z.string() })
const settings = Settings.parse(JSON.parse(process.env.BATON_DEV_CORE ?? '{}'))
const installation = findInstallation()

await runServe({
  args: process.argv.slice(2),
  installation,
  startCore: (facts) => startServeCore(facts, installation),
  keys: settings.keys,
  otherOrigins: [settings.origin],
})
