import type { ResumeSource } from '../sdk/src/index.ts'
import { onPress } from './act.ts'
import { find } from './dom.ts'
import { fetchExampleResume } from './examples.ts'

const sizeOf = (bytes: number): string =>
  bytes < 1_048_576 ? `${Math.ceil(bytes / 1024)} kB` : `${(bytes / 1_048_576).toFixed(1)} MB`

/** Step 3: a file that is picked, dropped or the example, or a text. Gives what was chosen last. */
export const startResumeChoice = (): (() => ResumeSource | undefined) => {
  const drop = find('drop', HTMLElement)
  const picker = find('resume-file', HTMLInputElement)
  const text = find('resume-text', HTMLTextAreaElement)
  const said = find('resume-choice', HTMLElement)
  let source: ResumeSource | undefined

  const choose = (chosen: ResumeSource | undefined, words: string): void => {
    source = chosen
    said.textContent = words
    said.classList.toggle('chosen', chosen !== undefined)
  }
  const chooseFile = (file: File): void => choose({ file }, `${file.name}, ${sizeOf(file.size)}`)

  picker.addEventListener('change', () => {
    const [file] = picker.files ?? []
    if (file !== undefined) chooseFile(file)
  })
  text.addEventListener('input', () => {
    if (text.value.trim() === '') choose(undefined, 'No resume chosen yet')
    else choose({ text: text.value }, `The pasted text, ${text.value.length.toLocaleString('en')} characters`)
  })
  onPress(find('use-example-resume', HTMLButtonElement), find('analysis-problem', HTMLElement), async () =>
    chooseFile(await fetchExampleResume()),
  )
  acceptDrops(drop, chooseFile)
  return () => source
}

const acceptDrops = (zone: HTMLElement, onFile: (file: File) => void): void => {
  const mark = (isOver: boolean) => zone.classList.toggle('over', isOver)
  // Elsewhere on the page a dropped file would replace the page.
  for (const name of ['dragover', 'drop'] as const) addEventListener(name, (event) => event.preventDefault())
  zone.addEventListener('dragenter', () => mark(true))
  zone.addEventListener('dragover', () => mark(true))
  zone.addEventListener('dragleave', (event) => {
    if (!(event.relatedTarget instanceof Node && zone.contains(event.relatedTarget))) mark(false)
  })
  zone.addEventListener('drop', (event) => {
    mark(false)
    const [file] = event.dataTransfer?.files ?? []
    if (file !== undefined) onFile(file)
  })
}
