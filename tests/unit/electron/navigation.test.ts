/** Where windows may go, row by row. */
import { describe, expect, test } from 'vitest'
import { decideOpen, externalAddress, mayNavigate, mayRequest } from '../../../src/main/hosts/electron/navigation.ts'

const WATERMARK = 'https://tldraw.dev/?utm_source=dotcom&utm_medium=organic&utm_campaign=watermark'

describe('a page', () => {
  test.each([
    ['facilitator', 'app://baton/index.html', true],
    ['facilitator', 'app://baton/index.html?workshop=abc#x', true],
    ['audience', 'app://baton/audience.html', true],
    ['facilitator', 'app://baton/audience.html', false],
    ['audience', 'app://baton/index.html', false],
    [null, 'app://baton/index.html', false],
    ['facilitator', 'app://baton/', false],
    ['facilitator', 'app://baton/other.html', false],
    ['facilitator', 'app://elsewhere/index.html', false],
    ['facilitator', 'app://baton.example/index.html', false],
    ['facilitator', 'app://user:word@baton/index.html', false],
    ['facilitator', 'app://baton:80/index.html', false],
    ['facilitator', 'file:///etc/passwd', false],
    ['facilitator', 'https://tldraw.dev/', false],
    ['facilitator', 'http://127.0.0.1/index.html', false],
    ['facilitator', 'javascript:alert(1)', false],
    ['facilitator', 'data:text/html,hello', false],
    ['facilitator', 'about:blank', false],
    ['facilitator', '', false],
  ] as const)('of %s may go to %s: %s', (role, address, expected) => {
    expect(mayNavigate(role, address)).toBe(expected)
  })
})

describe('a new window', () => {
  test.each([
    ['facilitator', 'app://baton/audience.html', { kind: 'deny' }],
    ['facilitator', 'app://baton/index.html', { kind: 'deny' }],
    ['facilitator', WATERMARK, { kind: 'external', address: WATERMARK }],
    ['facilitator', 'https://www.tldraw.dev/', { kind: 'external', address: 'https://www.tldraw.dev/' }],
    ['audience', 'app://baton/audience.html', { kind: 'deny' }],
    ['audience', WATERMARK, { kind: 'deny' }],
    [null, WATERMARK, { kind: 'deny' }],
    ['facilitator', 'https://example.com/', { kind: 'deny' }],
    ['facilitator', 'about:blank', { kind: 'deny' }],
  ] as const)('of %s for %s', (role, address, expected) => {
    expect(decideOpen(role, address)).toEqual(expected)
  })
})

describe('the way out', () => {
  test.each([
    'http://tldraw.dev/',
    'https://tldraw.dev.example.com/',
    'https://example.com/?tldraw.dev',
    'https://tldraw.dev@example.com/',
    'https://someone@tldraw.dev/',
    'https://tldraw.dev:8443/',
    'https://evil-tldraw.dev/',
    'mailto:someone@tldraw.dev',
    'file:///tldraw.dev',
    'smb://tldraw.dev/share',
    'ms-settings:tldraw.dev',
    'not an address',
  ])('is closed for %s', (address) => {
    expect(externalAddress(address)).toBeNull()
  })
})

describe('a request', () => {
  test.each([
    ['app://baton/index.html', true],
    ['data:image/png;base64,AAAA', true],
    ['blob:app://baton/1234', true],
    ['app://elsewhere/index.html', false],
    ['https://example.com/', false],
    ['http://127.0.0.1:1234/', false],
    ['ws://127.0.0.1:1234/', false],
    ['file:///etc/passwd', false],
    ['chrome-extension://abc/x.js', false],
    ['', false],
  ] as const)('for %s is let through: %s', (address, expected) => {
    expect(mayRequest(address, false)).toBe(expected)
  })

  test('of the developer tools is let through only where they exist', () => {
    expect(mayRequest('devtools://devtools/bundled/x.js', true)).toBe(true)
    expect(mayRequest('devtools://devtools/bundled/x.js', false)).toBe(false)
  })
})
