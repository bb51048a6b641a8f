/**
 * The headers of every page and file of the windows, the same in both hosts. The policy names no other host: what is
 * not in the program cannot be loaded, and nothing can be sent away.
 */

/** `socket`: address of the host's own web socket, where it has one. */
export function contentSecurityPolicy(socket: string | null = null): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    ["connect-src 'self' data: blob:", ...(socket === null ? [] : [socket])].join(' '),
    "media-src 'self' blob: data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ')
}

/** Headers for a file of this content type. */
export function pageHeaders(contentType: string, socket: string | null = null): Readonly<Record<string, string>> {
  return {
    'content-type': contentType,
    'content-security-policy': contentSecurityPolicy(socket),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-cache',
  }
}
