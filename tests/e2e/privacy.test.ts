/**
 * Nothing leaves the machine, asserted on what the system is asked for: every connection of the host, of its threads and of
 * the browser that prints for it. Pages are watched in every browser test.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { tempFolder } from '../helpers/temp-folder.ts'

const script = join(import.meta.dirname, 'privacy-script.ts')

const canTrace = spawnSync('strace', ['-f', '--seccomp-bpf', '-e', 'trace=connect', 'true']).status === 0
const canCutOff = spawnSync('unshare', ['-rn', 'sh', '-c', 'ip link set lo up']).status === 0
if (!canTrace)
  process.stderr.write('Sockets are not watched here: that needs Linux with strace, and the right to use it.\n')

/**
 * Chromium asks the system whether there is a way to IPv6 by pointing a socket for datagrams at this address, looking at what
 * address it got itself, and closing it. Nothing is sent; where anything were, the connection counts.
 */
const PROBED = '2001:4860:4860::8888'

/** The trace without such questions: what a thread did with the socket afterwards must be to look and to close. */
function withoutProbes(trace: string): string {
  const lines = trace.split('\n')
  const probes = lines.flatMap((line, at) => {
    const found = /^(\d+) +connect\((\d+), /.exec(line)
    if (!found || !line.includes(`"${PROBED}"`)) return []
    const [, thread = '', socket = ''] = found
    const later = lines.slice(at + 1).filter((one) => new RegExp(`^${thread} +\\w+\\(${socket}[,) ]`).test(one))
    const words = later.map((one) => /(\w+)\(/.exec(one)?.[1] ?? '')
    const end = words.indexOf('close')
    return end >= 0 && words.slice(0, end).every((word) => word === 'getsockname') ? [at] : []
  })
  return lines.filter((_, at) => !probes.includes(at)).join('\n')
}

/** Runs the scripted workshop under the watch. `before`: what the command is wrapped in. */
function watched(before: readonly string[]) {
  const folder = tempFolder()
  mkdirSync(join(folder, 'taken home'))
  const trace = join(folder, 'trace')
  const watch = ['strace', '-f', '--seccomp-bpf', '-qq', '-s', '0', '-e', 'trace=%network,close', '-o', trace]
  const words = [...before, ...watch, process.execPath, script, join(folder, 'home'), join(folder, 'taken home')]
  const [command = '', ...args] = words
  return new Promise<{ readonly told: string; readonly reached: readonly string[] }>((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    let told = ''
    let complaint = ''
    child.stdout.on('data', (data) => {
      told += data
    })
    child.stderr.on('data', (data) => {
      complaint += data
    })
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0 && existsSync(trace))
        resolve({ told, reached: addressesIn(withoutProbes(readFileSync(trace, 'utf8'))) })
      else reject(new Error(`ended with ${code}: ${complaint.slice(-2000)}`))
    })
  })
}

/** Whom a trace says that somebody reached for, each once: families of sockets within the machine as they are, addresses as such. */
function addressesIn(trace: string): readonly string[] {
  const found = [
    ...trace.matchAll(/sa_family=(AF_\w+)(?:[^}]*?inet_addr\("([^"]+)"\)|[^}]*?inet_pton\(AF_INET6, "([^"]+)")?/g),
  ]
  return [...new Set(found.map(([, family = '', four, six]) => four ?? six ?? family))].sort()
}

test('the reading of a trace finds whoever is reached', () => {
  const trace = [
    '12 connect(20, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("192.0.2.1")}, 16) = -1 ENETUNREACH',
    '12 connect(21, {sa_family=AF_INET6, sin6_port=htons(53), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "2001:db8::1", &sin6_addr), sin6_scope_id=0}, 28) = 0',
    '13 sendto(22, ""..., 40, 0, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("198.51.100.7")}, 16) = 40',
    '13 connect(3, {sa_family=AF_UNIX, sun_path="/run/x"}, 110) = 0',
  ].join('\n')
  expect(addressesIn(trace)).toEqual(['192.0.2.1', '198.51.100.7', '2001:db8::1', 'AF_UNIX'])
})

test('a question about IPv6 counts as soon as anything is sent', () => {
  const asked = `7 connect(21, {sa_family=AF_INET6, sin6_port=htons(443), inet_pton(AF_INET6, "${PROBED}", &sin6_addr)}, 28) = 0`
  const looked = '7 getsockname(21, {sa_family=AF_INET6, inet_pton(AF_INET6, "::1", &sin6_addr)}, [28]) = 0'
  const sent = '7 sendto(21, ""..., 40, 0, NULL, 0) = 40'
  const found = (...lines: string[]) => addressesIn(withoutProbes(lines.join('\n')))
  expect(found(asked, '8 close(21)', looked, '7 close(21)')).not.toContain(PROBED)
  expect(found(asked, looked, sent, '7 close(21)')).toContain(PROBED)
  expect(found(asked, sent, looked, '7 close(21)')).toContain(PROBED)
  expect(found(asked.replace('7 ', '7  '), '7  close(21)')).not.toContain(PROBED)
  expect(found(asked)).toContain(PROBED)
})

describe.skipIf(!canTrace)('over a whole workshop, from Home to the printed report,', () => {
  // Within the machine, its own addresses in a network included.
  const own = Object.values(networkInterfaces()).flatMap((addresses) => (addresses ?? []).map(({ address }) => address))
  const within = new Set(['127.0.0.1', '::1', 'AF_UNIX', 'AF_NETLINK', 'AF_UNSPEC', ...own])

  test('nobody but this machine is reached, with the network there', async () => {
    const { told, reached } = await watched([])
    expect(JSON.parse(told).code).toBe(0)
    expect(reached).toContain('127.0.0.1')
    expect(reached.filter((address) => !within.has(address))).toEqual([])
  })

  test.skipIf(!canCutOff)('nor is anybody tried where there is no network at all, and everything works', async () => {
    const { told, reached } = await watched(['unshare', '-rn', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh'])
    expect(JSON.parse(told).code).toBe(0)
    expect(reached).toContain('127.0.0.1')
    expect(reached.filter((address) => !within.has(address))).toEqual([])
  })
})
