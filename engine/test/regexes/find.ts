import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** A regular expression as the code writes it. */
export interface Written {
  readonly pattern: string
  readonly flags: string
  /** `engine/src/resume/lists.ts:22` */
  readonly where: string
}

const ROOT = join(import.meta.dirname, '../../..')
const FOLDERS = ['engine/src', 'server/src'] as const

/** All expressions written out in the code that is delivered, in the order of their files. */
export const writtenRegexes = (): Written[] => sourceFiles().flatMap((file) => literalsOf(file))

/** Where an expression is put together at run time; what goes into it cannot be read off the code. */
export const builtRegexes = (): string[] => sourceFiles().flatMap((file) => callsOf(file))

const sourceFiles = (): string[] =>
  FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => `${folder}/${name}`)
      .sort(),
  )

const literalsOf = (file: string): Written[] =>
  visit(file, (node, line) => {
    if (!ts.isRegularExpressionLiteral(node)) return undefined
    const end = node.text.lastIndexOf('/')
    return { pattern: node.text.slice(1, end), flags: node.text.slice(end + 1), where: `${file}:${line}` }
  })

const callsOf = (file: string): string[] =>
  visit(file, (node) =>
    (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp'
      ? file
      : undefined,
  )

const visit = <Found>(file: string, look: (node: ts.Node, line: number) => Found | undefined): Found[] => {
  const source = ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest, true)
  const found: Found[] = []
  const walk = (node: ts.Node): void => {
    const each = look(node, source.getLineAndCharacterOfPosition(node.getStart()).line + 1)
    if (each !== undefined) found.push(each)
    ts.forEachChild(node, walk)
  }
  walk(source)
  return found
}
