/**
 * Loaded into the serve host by the tests (`--import`): a connection to anywhere but 127.0.0.1, or a name looked up, is
 * said on stderr and refused. What the core does by itself is held to the same promise as the pages.
 */
import dns from 'node:dns'
import net from 'node:net'

const LOCAL = new Set(['127.0.0.1', '::1', 'localhost'])

function refuse(what) {
  process.stderr.write(`OUTGOING ${what}\n`)
  throw new Error(`The test forbids to reach ${what}`)
}

const connect = net.Socket.prototype.connect
net.Socket.prototype.connect = function guarded(...args) {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args
  const host =
    typeof first === 'object' && first !== null ? first.host : typeof second === 'string' ? second : undefined
  const local = typeof first === 'object' && first !== null && typeof first.path === 'string'
  if (!local && host !== undefined && !LOCAL.has(host)) refuse(host)
  return connect.apply(this, args)
}

for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
  const original = dns[name]
  dns[name] = function guarded(host, ...rest) {
    if (!LOCAL.has(host)) refuse(host)
    return original.call(this, host, ...rest)
  }
}
