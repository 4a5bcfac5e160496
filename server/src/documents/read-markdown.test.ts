import { describe, expect, test } from 'vitest'
import { readMarkdown } from './read-markdown.ts'

const read = (text: string) => readMarkdown(new TextEncoder().encode(text))

describe('Markdown', () => {
  test.each([
    ['headings of both kinds', '# Ada\n\nWork\n----\n\n### Farm ###', 'Ada\nWork\nFarm'],
    ['lists of every sign', '- Pruned\n  - Vines\n* Grafted\n1. Picked', '• Pruned\n• Vines\n• Grafted\n• Picked'],
    ['line breaks as typed', '**Vine Farm**\n2019 – 2021  \nLyon', 'Vine Farm\n2019 – 2021\nLyon'],
    ['a table', '| Skill | Years |\n|---|--:|\n| Pruning | 5 |', 'Skill\tYears\nPruning\t5'],
    ['text that is set in, which is no code', 'Work\n\n    Vine Farm', 'Work\nVine Farm'],
    ['escapes and entities', '1\\. C\\# &amp; F\\*', '1. C# & F*'],
    ['front matter, as lines', '---\nname: Ada\n---\n\n# Byron', 'name: Ada\nByron'],
    ['HTML', '<h1 align="center">Ada</h1>\n\nLyon<br>France <!-- no -->', 'Ada\nLyon\nFrance'],
    ['no pictures', '![me](me.png) Ada', 'Ada'],
    ['code', '```\nAda\n```\n\nuses `git`', 'Ada\nuses git'],
    ['quotes', '> Ada\n> > Lyon', 'Ada\nLyon'],
  ])('has %s', (_, markdown, text) => {
    expect(read(markdown).text).toBe(text)
  })

  test('outline, looks, links', () => {
    const { lines, links, text } = read(
      '## Work\n\n**Farm** *2019*\n\n[site](https://byron.example), [page][1], <a href="https://a.example">tag</a>\n\n[1]: https://b.example',
    )
    expect(lines.map(({ outline }) => outline)).toEqual([2, null, null])
    expect(lines[1]?.spans).toMatchObject([{ bold: true }, { bold: false }, { italic: true }])
    expect(links.map(({ href, start, end }) => [href, text.slice(start, end)])).toEqual([
      ['https://byron.example', 'site'],
      ['https://b.example', 'page'],
      ['https://a.example', 'tag'],
    ])
  })

  test.each([
    ['brackets', '['.repeat(50_000)],
    ['asterisks', '**'.repeat(10_000)],
    ['asterisks around a letter', `${'**'.repeat(10_000)}a${'**'.repeat(10_000)}`],
    ['quotes', '>'.repeat(50_000)],
    ['cells', `${'|a'.repeat(10_000)}\n${'|-'.repeat(10_000)}\n`],
    ['deep lists', '- '.repeat(900)],
    ['deep numbered lists', '1. '.repeat(19_000)],
    ['lines of one item', `- a\n${'b\n'.repeat(19_000)}`],
    ['five megabytes', 'Ada Byron\n'.repeat(500_000)],
  ])(
    '%s, made to choke a parser, end in time',
    (_, signs) => {
      expect(read(`# Ada\n\n${signs}\nend of it`).lines.length).toBeGreaterThan(0)
    },
    20_000,
  )
})
