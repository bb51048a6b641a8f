/** What every window loads before its first paint: the interface's font, the tokens, the ground. */
import '@fontsource-variable/inter'
import './tokens.css'
import './base.css'
