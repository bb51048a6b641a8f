/** The sign of Baton, as in its icon: a baton on its way from one hand to the next. */

/** Decoration beside the name; screen readers pass it over. */
export function Mark() {
  return (
    <svg viewBox="0 0 256 256" width="32" height="32" aria-hidden="true">
      <rect width="256" height="256" rx="56" fill="#0f5c63" />
      <path d="M76 180 180 76" stroke="#f6f9f9" strokeWidth="44" strokeLinecap="round" />
      <path d="M112 144 144 112" stroke="#0f5c63" strokeWidth="44" />
      <path d="M119 137 137 119" stroke="#f0b429" strokeWidth="44" />
    </svg>
  )
}
