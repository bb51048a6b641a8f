/** The help of an installed Baton says what is typed there. */
import { expect, test } from 'vitest'
import { NO_POLICY } from '#shared/model/policy.ts'
import { run } from '../../../src/main/hosts/cli/run.ts'
import { findInstallation } from '../../../src/main/launch/installation.ts'

async function said(root: string, args: readonly string[]): Promise<string> {
  const lines: string[] = []
  const hear = (line: string) => lines.push(line)
  const installation = { ...findInstallation(), root }
  const unused = { folder: '/', policy: NO_POLICY, findHome: () => '/nowhere' }
  await run(args, { installation, ...unused, print: hear, say: hear })
  return lines.join('\n')
}

test.each([[['--help']], [['info', '--help']], [['info']]])('%s', async (args) => {
  const installed = await said('/opt/Baton/resources/app.asar', args)
  expect(installed).toContain('baton ')
  expect(installed).not.toContain('npm')
  expect(await said('/home/ada/baton', args)).toContain('npm run -s baton -- ')
})
