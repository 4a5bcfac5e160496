import { describe, expect, it } from 'vitest'
import { headersOfDownload } from './downloads.ts'

describe('the name of a download', () => {
  it.each([
    ['cv.pdf', 'cv.pdf', 'cv.pdf'],
    ['Žofie résumé.pdf', '_ofie r_sum_.pdf', '%C5%BDofie%20r%C3%A9sum%C3%A9.pdf'],
    ['my "best" cv.pdf', 'my _best_ cv.pdf', 'my%20%22best%22%20cv.pdf'],
    ["it's (1)*!.pdf", "it's (1)*!.pdf", 'it%27s%20%281%29%2A%21.pdf'],
    ['a%20b.pdf', 'a_20b.pdf', 'a%2520b.pdf'],
    // No header ends in a name, and none begins.
    ['x\r\nSet-Cookie: a=b\u0085.pdf', 'xSet-Cookie: a=b.pdf', 'xSet-Cookie%3A%20a%3Db.pdf'],
    ['../../etc/passwd', 'passwd', 'passwd'],
    ['C:\\Users\\cv.doc', 'cv.doc', 'cv.doc'],
    ['half a pair \ud83d.txt', 'half a pair _.txt', 'half%20a%20pair%20%EF%BF%BD.txt'],
    ['', 'file', 'file'],
    [' \t/', 'file', 'file'],
  ])('%j is %j for the old, %j for the rest', (name, plain, encoded) => {
    expect(headersOfDownload(name, 'text/plain')['content-disposition']).toBe(
      `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`,
    )
  })
})
