/** A text as it may stand in HTML, in an attribute too. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** HTML that was put together by `html`, so that nothing of it is escaped again. */
export class Html {
  constructor(readonly text: string) {}
}

/** Puts HTML together: what is inserted is escaped, unless it is HTML already. */
export function html(parts: TemplateStringsArray, ...inserted: readonly (string | number | Html | readonly Html[])[]): Html {
  return new Html(parts.reduce((whole, part, at) => whole + rendered(inserted[at - 1] ?? '') + part))
}

function rendered(value: string | number | Html | readonly Html[]): string {
  if (value instanceof Html) return value.text
  return typeof value === 'object' ? value.map(({ text }) => text).join('') : escapeHtml(String(value))
}
