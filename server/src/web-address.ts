/**
 * An address that may become a link for somebody else: of the web, and without a password, which the one who clicks
 * would send. Judged as written, because the database looks at the text: "HTTPS:" is the same to URL, not to it.
 */
export const isWebAddress = (text: string): boolean => {
  const url = URL.parse(text)
  return url !== null && /^https?:\/\//.test(text) && url.username === '' && url.password === ''
}
