// Runs before any module: zod must not probe for `new Function`, which the content security policy forbids.
globalThis.__zod_globalConfig = { jitless: true }
