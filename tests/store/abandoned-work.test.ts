/** Folders of unseen browsers that a Baton which was killed left in the place for files of a moment. */
import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { launchServe } from '../helpers/serve-process.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

test('the next start throws away what has rested for longer than any print lasts, and nothing else', async () => {
  const temporary = tempFolder()
  const hoursAgo = Date.now() / 1000 - 2 * 60 * 60
  for (const [name, isOld] of [
    ['baton-browser-killed', true],
    ['baton-browser-at-work', false],
    ['baton-of-somebody', true],
  ] as const) {
    mkdirSync(join(temporary, name, 'profile'), { recursive: true })
    writeFileSync(join(temporary, name, 'page.html'), 'what the room said')
    if (isOld) utimesSync(join(temporary, name), hoursAgo, hoursAgo)
  }
  const ours = () => readdirSync(temporary).filter((name) => name.startsWith('baton-'))
  const host = await launchServe({
    ...{ home: tempFolder(), fromSource: true },
    env: { TMPDIR: temporary, TEMP: temporary, TMP: temporary },
  })
  try {
    await expect.poll(ours).not.toContain('baton-browser-killed')
    expect(ours()).toEqual(['baton-browser-at-work', 'baton-of-somebody'])
  } finally {
    expect(await host.stop()).toBe(0)
  }
})
