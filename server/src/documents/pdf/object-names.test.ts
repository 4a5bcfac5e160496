import { describe, expect, test } from 'vitest'
import { makeDocx, makeZip } from '../../../test/make-files.ts'
import { readDocument } from '../read-document.ts'

// Names that every JavaScript object answers to: a table of them must not take a file's word for a row of its own.
const NAMES = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__']
const LINE = 'Ada Byron, head gardener of Vine Farm since 2019'
const text = (content: string) => new TextEncoder().encode(content)
const elements = (names: readonly string[]) => names.map((name) => `<${name}/><${name}>a</${name}>`).join('')

const rtf = () => text(`{\\rtf1 ${LINE} ${NAMES.map((name) => `\\${name} {\\${name} }{\\*\\${name} }`).join('')}\\par}`)
const html = () =>
  text(
    `<html><body><p>${LINE}</p><constructor __proto__="a" constructor="b"></constructor>${NAMES.map(
      (name) =>
        `<p class="${name}" style="display:${name};color:${name};font-size:${name};white-space:${name}">${LINE}</p>`,
    ).join('')}</body></html>`,
  )
const docx = () =>
  makeDocx(
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="r"><w:body><w:p><w:pPr><w:pStyle w:val="__proto__"/></w:pPr><w:hyperlink r:id="__proto__"><w:r><w:t>${LINE}</w:t>${elements(NAMES)}</w:r></w:hyperlink>${elements(NAMES)}</w:p>${elements(NAMES)}</w:body></w:document>`,
  )
const odt = () =>
  makeZip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' },
    { name: 'META-INF/manifest.xml', content: '<m/>' },
    {
      name: 'content.xml',
      content: `<office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text><text:p text:style-name="__proto__">${LINE}${elements(NAMES)}</text:p>${elements(NAMES)}<text:list><text:list-item>${elements(NAMES)}</text:list-item></text:list></office:text></office:body></office:document-content>`,
    },
  ])
const markdown = () =>
  text(`# ${LINE}\n\n**A** [a][__proto__] [b][constructor] <__proto__>\n\n## ${NAMES.join(' ')}\n\n[constructor]: #a`)

describe('a file that names what every object has', () => {
  test.each([
    ['RTF', rtf],
    ['HTML', html],
    ['DOCX', docx],
    ['ODT', odt],
    ['Markdown', markdown],
  ])('%s is read as if it named nothing', async (_, make) => {
    const document = await readDocument(make())
    expect(document.text).toContain(LINE)
    expect(document.text).not.toMatch(/native code|\[object/)
    // A size that is no number would be lost on its way through JSON.
    expect(JSON.parse(JSON.stringify(document))).toEqual(document)
  })
})
