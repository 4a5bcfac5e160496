/** Longer than any address that somebody typed; a `data:` or tracking link may have megabytes. */
const MAX_LENGTH = 2_048
/** `https://vine.example`, `mailto:ada@byron.example`, `tel:+44…`; `vine.example/ada` has no scheme before its first slash. */
const HARMLESS = /^(?:https?:|mailto:|tel:|[^:/?#]{0,2048}(?:[/?#]|$))/i
// biome-ignore lint/suspicious/noControlCharactersInRegex: browsers leave them out of an address, so that a scheme may hide behind them
const HIDES = /[\u0000-\u001f\u007f]/

/**
 * Whether an address may be given out: whoever shows a resume makes links of what stands in it, and `javascript:` in
 * the href of a profile would run in the reader's page.
 */
export const isHarmlessLink = (href: string): boolean =>
  href.length <= MAX_LENGTH && !HIDES.test(href) && href.isWellFormed() && HARMLESS.test(href)
