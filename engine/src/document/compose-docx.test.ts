import { describe, expect, test } from 'vitest'
import { composeDocx } from './compose-docx.ts'
import { MalformedXmlError } from './xml.ts'

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="x" xmlns:v="y"'

const compose = (body: string, parts: Readonly<Record<string, string>> = {}) =>
  composeDocx(
    new Map([
      ['word/document.xml', `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`],
      ...Object.entries(parts),
    ]),
  )

const run = (text: string, looks = ''): string =>
  `<w:r><w:rPr>${looks}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (content: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`
const cell = (content: string): string => `<w:tc><w:tcPr/>${content}</w:tc>`
const row = (...cells: string[]): string => `<w:tr>${cells.map(cell).join('')}</w:tr>`
const table = (...rows: string[]): string => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`
const part = (name: string, content: string): string => `<w:${name} ${NAMESPACES}>${content}</w:${name}>`

describe('paragraphs', () => {
  test('runs, tabs, breaks', () => {
    const content = `${run('Vine Farm')}<w:r><w:tab/><w:t>2019</w:t><w:br/><w:t>Lyon</w:t></w:r>`
    expect(compose(paragraph(content)).text).toBe('Vine Farm\t2019\nLyon')
  })

  test('looks of runs become spans', () => {
    const { lines } = compose(
      paragraph(
        run('Ada ', '<w:b/><w:sz w:val="28"/><w:color w:val="1F4E79"/>') + run('Byron', '<w:b w:val="0"/><w:i/>'),
      ),
    )
    expect(lines[0]?.spans).toMatchObject([
      { start: 0, end: 4, bold: true, italic: false, size: 14, color: '#1f4e79' },
      { start: 4, end: 9, bold: false, italic: true, size: 10, color: '#000000' },
    ])
  })

  test('heading styles give the outline, also through a style that builds on one', () => {
    const styles = part(
      'styles',
      `<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>
       <w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="Mine"/><w:basedOn w:val="H1"/></w:style>
       <w:style w:type="paragraph" w:styleId="Title2"><w:name w:val="T"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>`,
    )
    const body = ['H1', 'Mine', 'Title2', 'None'].map((id) => paragraph(run(id), `<w:pStyle w:val="${id}"/>`)).join('')
    expect(compose(body, { 'word/styles.xml': styles }).lines.map((line) => line.outline)).toEqual([1, 1, 2, null])
  })

  test('list items get a bullet sign, unless their level prints none', () => {
    const numbering = part(
      'numbering',
      `<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="x"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="none"/></w:lvl></w:abstractNum>
       <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>`,
    )
    const item = (text: string, level: number) =>
      paragraph(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`)
    const { text, lines } = compose(item('Pruned', 0) + item('Grafted', 1), { 'word/numbering.xml': numbering })
    expect(text).toBe('• Pruned\nGrafted')
    expect(lines.map((line) => line.bullet)).toEqual([true, false])
  })

  test('deleted text is skipped, inserted text is read', () => {
    const content = `<w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:ins>${run('new')}</w:ins>`
    expect(compose(paragraph(content)).text).toBe('new')
  })

  test('links by relationship and by field', () => {
    const rels =
      '<Relationships xmlns="x"><Relationship Id="r1" Type="t/hyperlink" Target="https://byron.example" TargetMode="External"/></Relationships>'
    const byId = `<w:hyperlink r:id="r1">${run('My ')}${run('site', '<w:b/>')}</w:hyperlink>`
    const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "mailto:ada@byron.example" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('write')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    const document = compose(paragraph(`${run('See ')}${byId}${run(' or ')}${field}${run('.')}`), {
      'word/_rels/document.xml.rels': rels,
    })
    expect(document.links.map(({ href, start, end }) => [href, document.text.slice(start, end)])).toEqual([
      ['https://byron.example', 'My site'],
      ['mailto:ada@byron.example', 'write'],
    ])
  })
})

describe('hidden runs', () => {
  test.each([
    ['vanish', '<w:vanish/>'],
    ['same-colour', '<w:color w:val="FFFFFF"/>'],
    ['tiny', '<w:sz w:val="2"/>'],
  ])('%s', (reason, looks) => {
    const document = compose(paragraph(run('Gardener ') + run('kubernetes ', looks) + run('terraform', looks)))
    expect(document.text).toBe('Gardener')
    expect(document.hidden).toEqual([{ text: 'kubernetes terraform', reason, page: 1, box: null }])
  })

  test('white text on a dark ground is seen', () => {
    const white = run('Gardener', '<w:color w:val="FFFFFF"/>')
    expect(compose(paragraph(white, '<w:shd w:fill="1F4E79"/>')).text).toBe('Gardener')
    expect(
      compose(
        `<w:tbl><w:tblPr/><w:tr><w:tc><w:tcPr><w:shd w:fill="000000"/></w:tcPr>${paragraph(white)}</w:tc></w:tr></w:tbl>`,
      ).text,
    ).toBe('Gardener')
  })
})

describe('tables', () => {
  test('of values are read row by row', () => {
    const body = table(
      row(paragraph(run('French')), paragraph(run('native'))),
      row(paragraph(run('English')), paragraph(run('good'))),
    )
    expect(compose(body).text).toBe('French\tnative\nEnglish\tgood')
  })

  test('that arrange the page are read cell by cell', () => {
    const body = table(
      row(paragraph(run('Skills')) + paragraph(run('Bees')), paragraph(run('Work')) + paragraph(run('Vine Farm'))),
    )
    const { text, lines } = compose(body)
    expect(text).toBe('Skills\nBees\nWork\nVine Farm')
    expect(lines.map((line) => line.region)).toEqual([0, 0, 1, 1])
  })

  test('a date beside an entry stays with its first line', () => {
    const body = table(row(paragraph(run('2019 - 2021')), paragraph(run('Vine Farm')) + paragraph(run('Pruned'))))
    expect(compose(body).text).toBe('2019 - 2021\tVine Farm\nPruned')
  })
})

describe('other parts', () => {
  test('a text box is read once, though it is stored twice', () => {
    const box = `<w:txbxContent>${paragraph(run('555 0100'))}</w:txbxContent>`
    const both = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`
    expect(compose(paragraph(`${run('Ada Byron')}<w:r>${both}</w:r>`)).text).toBe('Ada Byron\n555 0100')
  })

  test('header first, footer last, each once', () => {
    const rels = `<Relationships xmlns="x"><Relationship Id="h" Type="t/header" Target="header1.xml"/><Relationship Id="f" Type="t/footer" Target="footer1.xml"/></Relationships>`
    const section =
      '<w:sectPr><w:headerReference w:type="default" r:id="h"/><w:footerReference w:type="default" r:id="f"/><w:headerReference w:type="even" r:id="h"/></w:sectPr>'
    const document = compose(paragraph(run('Gardener')) + section, {
      'word/_rels/document.xml.rels': rels,
      'word/header1.xml': part('hdr', paragraph(run('Ada Byron'))),
      'word/footer1.xml': part('ftr', paragraph(run('Page 1'))),
    })
    expect(document.text).toBe('Ada Byron\nGardener\nPage 1')
  })

  test('pages are counted by the marks that Word leaves', () => {
    const { pages, lines } = compose(
      `${paragraph(run('one'))}${paragraph(`<w:r><w:lastRenderedPageBreak/><w:t>two</w:t></w:r>`)}${paragraph(run('three'))}`,
    )
    expect(pages.length).toBe(2)
    expect(lines.map((line) => line.page)).toEqual([1, 2, 2])
  })
})

describe('hostile parts', () => {
  test.each([
    ['a document type', '<!DOCTYPE w:document [<!ENTITY a "aaaa">]><w:document/>'],
    ['unclosed elements', `<w:document ${NAMESPACES}><w:body>`],
    ['no body', `<w:document ${NAMESPACES}/>`],
    ['an entity', `<w:document ${NAMESPACES}><w:body>&a;</w:body></w:document>`],
    ['deep nesting', `<w:document ${NAMESPACES}>${'<w:ins>'.repeat(5000)}`],
  ])('%s is refused', (_, xml) => {
    expect(() => composeDocx(new Map([['word/document.xml', xml]]))).toThrow(MalformedXmlError)
  })
})

describe('what else Word writes', () => {
  const symbol = (code: string) => `<w:r><w:sym w:font="Wingdings" w:char="${code}"/></w:r>`
  const ruby =
    '<w:r><w:ruby><w:rt><w:r><w:t>やまだ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>山田</w:t></w:r></w:rubyBase></w:ruby></w:r>'
  test.each([
    ['content controls', paragraph(`<w:sdt><w:sdtPr/><w:sdtContent>${run('Ada')}</w:sdtContent></w:sdt>`), 'Ada'],
    ['blocks in content controls', `<w:sdt><w:sdtContent>${paragraph(run('Ada'))}</w:sdtContent></w:sdt>`, 'Ada'],
    ['smart tags', paragraph(`<w:smartTag w:element="place">${run('Lyon')}</w:smartTag>`), 'Lyon'],
    [
      'moved text, where it went',
      paragraph(`<w:moveFrom>${run('old')}</w:moveFrom><w:moveTo>${run('new')}</w:moveTo>`),
      'new',
    ],
    ['the base of ruby', paragraph(ruby), '山田'],
    ['bullets of picture fonts', paragraph(symbol('F0B7') + run(' Pruned')), '• Pruned'],
    [
      'hyphens that do not break or do not show',
      paragraph('<w:r><w:t>co</w:t><w:noBreakHyphen/><w:t>op</w:t><w:softHyphen/><w:t>era</w:t></w:r>'),
      'co-opera',
    ],
    ['text that only the web view hides', paragraph(run('Ada', '<w:webHidden/>')), 'Ada'],
    ['a field that is no link', paragraph(`<w:fldSimple w:instr="DATE">${run('2019')}</w:fldSimple>`), '2019'],
    [
      'columns, in the order of the text',
      `${paragraph(run('a'))}${paragraph('<w:r><w:br w:type="column"/><w:t>b</w:t></w:r>')}<w:sectPr><w:cols w:num="2"/></w:sectPr>`,
      'a\nb',
    ],
    [
      'a table within a cell',
      table(row(table(row(paragraph(run('a')), paragraph(run('b'))), row(paragraph(run('c')), paragraph(run('d')))))),
      'a\tb\nc\td',
    ],
    [
      'rows in content controls',
      `<w:tbl><w:sdt><w:sdtContent>${row(paragraph(run('a')), paragraph(run('b')))}</w:sdtContent></w:sdt></w:tbl>`,
      'a\tb',
    ],
  ])('%s', (_, body, text) => {
    expect(compose(body).text).toBe(text)
  })

  test('an empty paragraph parts what is before from what is after', () => {
    const { lines } = compose(paragraph(run('a')) + paragraph('') + paragraph(run('b')) + paragraph(run('c')))
    expect(lines.map(({ region }) => region)).toEqual([0, 1, 1])
  })

  test('notes are read after the text', () => {
    const rels =
      '<Relationships xmlns="x"><Relationship Id="n" Type="t/footnotes" Target="footnotes.xml"/></Relationships>'
    const note = (id: number, text: string, type = '') =>
      `<w:footnote w:id="${id}"${type}>${paragraph(run(text))}</w:footnote>`
    const document = compose(paragraph(run('Ada')), {
      'word/_rels/document.xml.rels': rels,
      'word/footnotes.xml': part('footnotes', note(0, '___', ' w:type="separator"') + note(1, 'of Lyon')),
    })
    expect(document.text).toBe('Ada\nof Lyon')
  })

  test.each([
    ['vanish', '<w:rStyle w:val="Gone"/>'],
    ['tiny', '<w:rStyle w:val="Small"/>'],
    ['same-colour', '<w:color w:val="FFFFFF" w:themeColor="background1"/>'],
    ['same-colour', '<w:color w:val="112233"/><w:shd w:val="clear" w:fill="112233"/>'],
    ['transparent', '<w14:textFill><w14:noFill/></w14:textFill>'],
    [
      'transparent',
      '<w14:textFill><w14:solidFill><w14:srgbClr><w14:alpha w14:val="100000"/></w14:srgbClr></w14:solidFill></w14:textFill>',
    ],
  ])('hidden by %s: %s', (reason, looks) => {
    const styles = part(
      'styles',
      `<w:style w:type="character" w:styleId="Gone"><w:name w:val="g"/><w:rPr><w:vanish/></w:rPr></w:style>
       <w:style w:type="character" w:styleId="Small"><w:name w:val="s"/><w:rPr><w:sz w:val="2"/></w:rPr></w:style>`,
    )
    const { text, hidden } = compose(paragraph(run('Ada ') + run('kubernetes', looks)), { 'word/styles.xml': styles })
    expect([text, hidden.map((each) => each.reason)]).toEqual(['Ada', [reason]])
  })

  test('white text on a pattern is seen', () => {
    const white = run('Ada', '<w:color w:val="FFFFFF"/>')
    expect(compose(paragraph(white, '<w:shd w:val="solid" w:color="000000" w:fill="auto"/>')).text).toBe('Ada')
  })
})
