import { describe, expect, test } from 'vitest'
import { isOwnHost, isOwnOrigin, makeKeys, roleOfKey } from '../../../src/main/hosts/serve/access.ts'

describe('keys', () => {
  const keys = makeKeys()

  test('are long, fit into an address and differ from start to start', () => {
    expect(keys.facilitator).toMatch(/^[\w-]{32,}$/)
    expect(new Set([keys.facilitator, keys.audience, makeKeys().facilitator, makeKeys().audience]).size).toBe(4)
  })

  test('stand for one role each, and nothing else stands for any', () => {
    expect(roleOfKey(keys.facilitator, keys)).toBe('facilitator')
    expect(roleOfKey(keys.audience, keys)).toBe('audience')
    for (const key of [
      null,
      '',
      'x',
      keys.facilitator.toUpperCase(),
      keys.facilitator.slice(0, -1),
      `${keys.audience} `,
    ]) {
      expect(roleOfKey(key, keys)).toBeNull()
    }
  })
})

test('only names of this machine with this port are own hosts', () => {
  expect(isOwnHost('127.0.0.1:80', 80)).toBe(true)
  expect(isOwnHost('localhost:80', 80)).toBe(true)
  for (const host of [
    undefined,
    '',
    'localhost',
    '127.0.0.1:81',
    '127.0.0.1:80.evil.example',
    '[::1]:80',
    'LOCALHOST:80 ',
  ]) {
    expect(isOwnHost(host, 80)).toBe(false)
  }
})

test('only pages of this server, and those named, are own origins', () => {
  expect(isOwnOrigin('http://127.0.0.1:80', 80, [])).toBe(true)
  expect(isOwnOrigin('http://localhost:81', 80, ['http://localhost:81'])).toBe(true)
  for (const origin of [
    undefined,
    '',
    'null',
    'http://127.0.0.1',
    'https://127.0.0.1:80',
    'file://',
    'http://evil.example:80',
  ]) {
    expect(isOwnOrigin(origin, 80, [])).toBe(false)
  }
})
