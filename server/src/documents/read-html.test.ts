import { describe, expect, test } from 'vitest'
import { readHtml } from './read-html.ts'

const read = (html: string) => readHtml(new TextEncoder().encode(html))
const textOf = (html: string) => read(html).text

describe('a page is read as a browser shows it', () => {
  test.each([
    ['paragraphs and breaks', '<p>Ada\n Byron</p><p>Lyon<br>France', 'Ada Byron\nLyon\nFrance'],
    [
      'what is not shown',
      '<title>T</title><style>p{}</style><script>x</script><noscript>n</noscript><p>Ada</p>',
      'Ada',
    ],
    ['entities', '<p>R&amp;D &eacute;t&eacute; &#8211; &#x41;&nbsp;B</p>', 'R&D été – A B'],
    ['a list', '<ul><li>Pruned<li><p>Grafted</p></ul><ol><li>One</ol>', '• Pruned\n• Grafted\n• One'],
    ['a list without signs', '<ul style="list-style: none"><li>Pruned<li>Grafted</ul>', 'Pruned\nGrafted'],
    [
      'a table of values',
      '<table><tr><td>French<td>native<tr><th>English<td>good</table>',
      'French\tnative\nEnglish\tgood',
    ],
    [
      'a table that arranges',
      '<table><tr><td><h2>Skills</h2><p>Bees<td><h2>Work</h2><p>Farm</table>',
      'Skills\nBees\nWork\nFarm',
    ],
    ['a date that floats', '<p><span style="float:right">2019</span>Vine Farm</p>', '2019\tVine Farm'],
    [
      'boxes beside each other',
      '<div style="display:flex"><div>Vine Farm</div><div>2019</div></div>',
      'Vine Farm\t2019',
    ],
    [
      'boxes below each other',
      '<div style="display:flex;flex-direction:column"><b>Ada</b><i>Lyon</i></div>',
      'AdaLyon',
    ],
    [
      'a grid',
      '<div style="display:grid;grid-template-columns:1fr 1fr"><p>a</p><p>b</p><p>c</p><p>d</p></div>',
      'a\tb\nc\td',
    ],
    [
      'words of their own',
      '<span style="display:inline-block">Go</span><span style="display:inline-block">C</span>',
      'Go C',
    ],
    [
      'blocks made of anything',
      '<span style="display:block">Ada</span><span style="display:block">Lyon</span>',
      'Ada\nLyon',
    ],
    ['text as typed', '<pre>Ada\nLyon</pre>', 'Ada\nLyon'],
    ['parts for readers aloud', '<p aria-hidden="true">Ada</p>', 'Ada'],
    ['unclosed and crossed elements', '<b><p>Ada</b> Byron<div><i>Lyon</div>', 'Ada Byron\nLyon'],
  ])('%s', (_, html, text) => {
    expect(textOf(html)).toBe(text)
  })

  test('headings, looks and links', () => {
    const { lines, links, text } = read(
      '<h1>Ada</h1><h2>Work</h2><p style="color:#123456">See <a href="https://byron.example">my <b>site</b></a> <a href="#top">up</a>',
    )
    expect(lines.map(({ outline }) => outline)).toEqual([1, 2, null])
    expect(lines[0]?.spans).toMatchObject([{ size: 24, bold: true }])
    expect(lines[2]?.spans[0]).toMatchObject({ size: 12, color: '#123456', bold: false })
    expect(links.map(({ href, start, end }) => [href, text.slice(start, end)])).toEqual([
      ['https://byron.example', 'my site'],
    ])
  })

  test('rules of its style sheet apply by tag, class, id and what is around, the stronger ones last', () => {
    const { hidden, text } = read(
      `<style>/* } */ p { color: red } .a .b { display: none } #c, x:hover { visibility: hidden } div p.b.d { display: block }
       @media print { p { display: none } }</style>
       <div class="a"><p class="b">one</p><p class="b d" id="e">two</p></div><p class="b">three</p><p id="c">four</p>`,
    )
    expect(text).toBe('two\nthree')
    expect(hidden.map((each) => each.text)).toEqual(['one', 'four'])
  })

  test.each([
    ['what it declares', '<meta charset="windows-1251"><p>\xc0\xe4\xe0', 'Ада'],
    ['its bytes, where they are UTF-8', '<meta charset="iso-8859-1"><p>\xc3\x89lodie', 'Élodie'],
    ['a guess', '<p>\xc9lodie', 'Élodie'],
  ])('its encoding is %s', (_, html, text) => {
    expect(readHtml(new Uint8Array(Buffer.from(html, 'latin1'))).text).toBe(text)
  })
})

describe('text that is not seen is set aside', () => {
  test.each([
    ['vanish', '<p hidden>kubernetes'],
    ['vanish', '<p style="display:none">kubernetes'],
    ['vanish', '<p style="visibility:hidden">kubernetes'],
    ['vanish', '<p style="position:absolute;clip:rect(0,0,0,0)">kubernetes'],
    ['vanish', '<p style="height:1px;overflow:hidden">kubernetes'],
    ['same-colour', '<p style="color:#fff">kubernetes'],
    ['same-colour', '<p><font color="white">kubernetes</font>'],
    ['same-colour', '<div style="background:#123"><p style="color:rgb(17, 34, 51)">kubernetes'],
    ['tiny', '<p style="font-size:4px">kubernetes'],
    ['tiny', '<p style="font: 1pt Arial">kubernetes'],
    ['transparent', '<p style="opacity:0">kubernetes'],
    ['transparent', '<p style="color:rgba(0,0,0,0)">kubernetes'],
    ['off-page', '<p style="position:absolute;left:-9999px">kubernetes'],
    ['off-page', '<p style="text-indent:-999px">kubernetes'],
  ])('%s: %s', (reason, html) => {
    const { text, hidden } = read(`<p>Gardener</p>${html}`)
    expect(text).toBe('Gardener')
    expect(hidden).toEqual([{ text: 'kubernetes', reason, page: 1, box: null }])
  })

  test.each([
    ['white on a dark ground', '<div style="background:#123456"><p style="color:white">Ada</div>'],
    ['white on a picture', '<div style="background-image:url(a.png)"><p style="color:white">Ada</div>'],
    ['white where another file may paint', '<link rel="stylesheet" href="a.css"><p style="color:white">Ada'],
    [
      'white where an unknown rule may paint',
      '<style>p:nth-child(1){background:#000}</style><p style="color:white">Ada',
    ],
    ['letters filled by a gradient', '<p style="color:transparent;-webkit-background-clip:text">Ada'],
    ['a shown part of a hidden one', '<div style="visibility:hidden"><p style="visibility:visible">Ada</div>'],
    ['a size of nothing, undone', '<div style="font-size:0"><p style="font-size:12px">Ada</div>'],
  ])('but not %s', (_, html) => {
    expect(read(html)).toMatchObject({ text: 'Ada', hidden: [] })
  })
})

describe('pages made to choke a parser end with a name', () => {
  test.each([
    ['deep nesting', '<div>'.repeat(100_000)],
    [
      'formatting that is opened again and again',
      `${Array.from({ length: 5000 }, (_, id) => `<b id=${id}>`).join('')}${'<p>x'.repeat(2000)}`,
    ],
    ['a million elements', '<i>a</i>'.repeat(600_000)],
  ])('%s', (_, html) => {
    expect(() => textOf(html)).toThrow(expect.objectContaining({ slug: 'resume-too-large' }))
  })

  test.each([
    ['one long attribute', `<p title="${'x'.repeat(2_000_000)}">Ada`, 'Ada'],
    ['very many attributes', `<p ${'a=1 '.repeat(300_000)}>Ada`, 'Ada'],
    ['open comments', `Ada${'<!--'.repeat(300_000)}`, 'Ada'],
    ['a style sheet of brackets', `<style>${'a{'.repeat(300_000)}</style>Ada`, 'Ada'],
    ['tables in tables', `${'<table><tr><td>'.repeat(300)}Ada`, 'Ada'],
    ['a cut off tag', '<p>Ada</p><p cla', 'Ada'],
    ['NULs and halves of characters', '<p>A\0da &#xd800;</p>', 'Ada \ufffd'],
  ])('and %s are read', (_, html, text) => {
    expect(textOf(html)).toBe(text)
  })
})
