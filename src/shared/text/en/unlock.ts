/** Opening a file that is locked with a password. */
export const unlock = {
  title: '“{{file}}” is locked',
  text: 'Type the password that was agreed with whoever sent it. Nobody can open the file without it, Baton neither.',
  password: 'Password',
  open: 'Open it',
  trying: 'Trying the password, which takes a moment on purpose…',
  empty: 'Type the password first.',
}
