import { describe, expect, test } from 'vitest'
import { makeZip } from '../../test/make-files.ts'
import { DEFAULT_LIMITS } from './limits.ts'
import { readOdt } from './read-odt.ts'

const NAMES = ['office', 'style', 'text', 'table', 'drawing', 'xsl-fo-compatible']
const NAMESPACES = `${NAMES.map((name) => `xmlns:${{ drawing: 'draw', 'xsl-fo-compatible': 'fo' }[name] ?? name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ')} xmlns:xlink="http://www.w3.org/1999/xlink"`

const contentOf = (body: string, styles = '') =>
  `<office:document-content ${NAMESPACES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`
const stylesOf = (styles: string, masters = '') =>
  `<office:document-styles ${NAMESPACES}><office:styles>${styles}</office:styles><office:master-styles>${masters}</office:master-styles></office:document-styles>`

const readParts = (parts: Readonly<Record<string, string>>) =>
  readOdt(makeZip(Object.entries(parts).map(([name, content]) => ({ name, content }))), DEFAULT_LIMITS)
const read = (body: string, styles = '', shared = stylesOf('')) =>
  readParts({ 'content.xml': contentOf(body, styles), 'styles.xml': shared })

const textStyle = (properties: string) =>
  `<style:style style:name="T" style:family="text"><style:text-properties ${properties}/></style:style>`
const p = (text: string, style = 'P') => `<text:p text:style-name="${style}">${text}</text:p>`
const cell = (content: string) => `<table:table-cell>${content}</table:table-cell>`

describe('an OpenDocument text', () => {
  test.each([
    [
      'paragraphs, tabs, spaces, breaks',
      p('Vine<text:s text:c="1"/>Farm<text:tab/>2019<text:line-break/>Lyon\n  x'),
      'Vine Farm\t2019\nLyon x',
    ],
    [
      'lists',
      `<text:list><text:list-item>${p('Pruned')}<text:list><text:list-item>${p('Vines')}</text:list-item></text:list></text:list-item></text:list>`,
      '• Pruned\n• Vines',
    ],
    [
      'tables of values',
      `<table:table><table:table-row>${cell(p('French'))}${cell(p('native'))}</table:table-row></table:table>`,
      'French\tnative',
    ],
    [
      'tables that arrange',
      `<table:table><table:table-row>${cell(p('Skills') + p('Bees'))}${cell(p('Work') + p('Farm'))}</table:table-row></table:table>`,
      'Skills\nBees\nWork\nFarm',
    ],
    [
      'text boxes after their paragraph',
      p(`Ada<draw:frame><draw:text-box>${p('555 0100')}</draw:text-box></draw:frame>`) + p('Lyon'),
      'Ada\n555 0100\nLyon',
    ],
    ['sections', `<text:section>${p('Ada')}</text:section>`, 'Ada'],
    [
      'no deleted text',
      `<text:tracked-changes><text:deletion>${p('old')}</text:deletion></text:tracked-changes>${p('new')}`,
      'new',
    ],
    ['no remarks', p('Ada<office:annotation><text:p>why?</text:p></office:annotation>'), 'Ada'],
    [
      'notes',
      p(
        'Ada<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>of Lyon</text:p></text:note-body></text:note>',
      ),
      'Ada\nof Lyon',
    ],
    [
      'characters with their reading beside them',
      p('<text:ruby><text:ruby-base>山田</text:ruby-base><text:ruby-text>やまだ</text:ruby-text></text:ruby>'),
      '山田',
    ],
  ])('has %s', async (_, body, text) => {
    expect((await read(body)).text).toBe(text)
  })

  test('headings by level or style, looks through styles that build on each other, links', async () => {
    const shared = stylesOf(
      `<style:default-style style:family="paragraph"><style:text-properties fo:font-size="10pt"/></style:default-style>
       <style:style style:name="H" style:family="paragraph" style:default-outline-level="2"><style:text-properties fo:font-size="150%" fo:font-weight="bold"/></style:style>
       <style:style style:name="Mine" style:family="paragraph" style:parent-style-name="H"><style:text-properties fo:color="#123456"/></style:style>
       <style:style style:name="Heading_20_1" style:family="paragraph"/>
       <style:style style:name="Ring" style:family="paragraph" style:parent-style-name="Ring"/>`,
    )
    const body = `<text:h text:outline-level="1">Ada</text:h>${p('Work', 'Mine')}${p('School', 'Heading_20_1')}${p('see <text:a xlink:href="https://byron.example">my <text:span text:style-name="T">site</text:span></text:a>', 'Ring')}`
    const { lines, links, text } = await read(body, textStyle('fo:font-style="italic"'), shared)
    expect(lines.map(({ outline }) => outline)).toEqual([1, 2, 1, null])
    expect(lines[1]?.spans).toMatchObject([{ size: 15, bold: true, color: '#123456' }])
    expect(lines[3]?.spans).toMatchObject([{ size: 10, bold: false }, { italic: false }, { italic: true }])
    expect(links.map(({ href, start, end }) => [href, text.slice(start, end)])).toEqual([
      ['https://byron.example', 'my site'],
    ])
  })

  test('a header first, a footer last, each once', async () => {
    const page = `<style:header>${p('Lyon')}</style:header><style:footer>${p('Page')}</style:footer>`
    const masters = `<style:master-page>${page}</style:master-page><style:master-page>${page}</style:master-page>`
    expect((await read(p('Ada'), '', stylesOf('', masters))).text).toBe('Lyon\nAda\nPage')
  })

  test.each([
    ['vanish', 'text:display="none"'],
    ['same-colour', 'fo:color="#ffffff"'],
    ['same-colour', 'fo:color="#112233" fo:background-color="#112234"'],
    ['tiny', 'fo:font-size="1pt"'],
  ])('hides by %s: %s', async (reason, properties) => {
    const { text, hidden } = await read(
      p('Gardener <text:span text:style-name="T">kubernetes</text:span>'),
      textStyle(properties),
    )
    expect(text).toBe('Gardener')
    expect(hidden).toMatchObject([{ text: 'kubernetes', reason }])
  })

  test('a hidden section is hidden, white in a painted cell is not', async () => {
    const styles = `${textStyle('fo:color="#ffffff"')}<style:style style:name="C" style:family="table-cell"><style:table-cell-properties fo:background-color="#000000"/></style:style>`
    const body = `<text:section text:display="none">${p('secret')}</text:section><table:table><table:table-row><table:table-cell table:style-name="C">${p('<text:span text:style-name="T">Ada</text:span>')}</table:table-cell></table:table-row></table:table>`
    const { text, hidden } = await read(body, styles)
    expect([text, hidden.map((each) => each.text)]).toEqual(['Ada', ['secret']])
  })
})

describe('a file that only looks like one ends with a name', () => {
  const billionLaughs = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, at) => `<!ENTITY a${at} "${`&a${at === 0 ? '' : at - 1};`.repeat(10)}">`).join('')}]>`
  const manifest = '<manifest:manifest><manifest:encryption-data/></manifest:manifest>'
  test.each([
    ['encrypted', { 'content.xml': contentOf(p('x')), 'META-INF/manifest.xml': manifest }, 'resume-encrypted'],
    ['without content', { 'styles.xml': stylesOf('') }, 'resume-damaged'],
    [
      'a sheet',
      {
        'content.xml': `<office:document-content ${NAMESPACES}><office:body><office:spreadsheet/></office:body></office:document-content>`,
      },
      'resume-damaged',
    ],
    ['with entities', { 'content.xml': `${billionLaughs}${contentOf('&a8;')}` }, 'resume-damaged'],
    ['nested too deeply', { 'content.xml': contentOf('<text:section>'.repeat(50_000)) }, 'resume-damaged'],
    ['cut off', { 'content.xml': contentOf(p('x')).slice(0, 300) }, 'resume-damaged'],
    ['with NULs', { 'content.xml': contentOf(p('A\0')) }, 'resume-damaged'],
    ['a bomb', { 'content.xml': contentOf(p(' '.repeat(8_000_000))) }, 'resume-too-large'],
  ])('%s', async (_, parts, slug) => {
    await expect(readParts(parts)).rejects.toMatchObject({ slug })
  })

  test('half a character is no XML', async () => {
    await expect(read(p('Ada &#xd800;'))).rejects.toMatchObject({ slug: 'resume-damaged' })
  })
})
