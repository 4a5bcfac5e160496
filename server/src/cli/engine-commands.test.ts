import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { jsonLines, runCli, startCli } from '../../test/cli.ts'
import { runCliHere } from '../../test/cli-here.ts'
import { buildProgram } from './program.ts'

const fixture = (path: string) => fileURLToPath(new URL(`../../../fixtures/${path}`, import.meta.url))
const RESUME = fixture('resumes/maren-okafor-lindqvist.pdf')
const JOB = fixture('jobs/senior-backend-engineer.json')
const AS_OF = ['--as-of', '2026-10-01']

describe('what makes no sense', () => {
  it.each<[string[], string]>([
    [['parse'], "missing required argument 'file'"],
    [['analyze', RESUME], "required option '--job <file>' not specified"],
    [['analyze', RESUME, '--job', JOB, '--format', 'xml'], 'Allowed choices are text, explain, html, json'],
    [['analyze', RESUME, '--job', JOB, '--weights', 'skills=1'], 'There is no part "skills".'],
    [['verify', RESUME, '--job', JOB], "required option '--analysis <file>' not specified"],
    [['match', '--as-of', '2026-02-30'], 'It must be a day such as 2026-01-31.'],
    [['seed', '--users', '-3'], 'It must be a whole number from 0 to'],
    [['sedd'], 'Did you mean seed?'],
  ])('%j ends with 2 and says why', async (args, sentence) => {
    const { exitCode, stdout, stderr } = await runCliHere(args)
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain(sentence)
  })

  it('says the same to a shell', async () => {
    expect(await runCli(['sedd'])).toEqual(await runCliHere(['sedd']))
  })
})

describe('what fails', () => {
  it.each<[string[], string, string]>([
    [['analyze', '/nowhere.pdf', '--job', JOB], '', '/nowhere.pdf: There is no such file.\n'],
    [['analyze', RESUME, '--job', '/nowhere.json'], '', 'There is no file /nowhere.json.\n'],
    [
      ['analyze', RESUME, '--job', '-'],
      '{"title": ',
      'Standard input: The job begins like JSON but is not valid JSON.\n',
    ],
    [
      ['analyze', RESUME, '--job', '-'],
      '{"name": "x"}',
      'Standard input: The job has no title, description, requirements or skills.\n',
    ],
    [['skills'], '{"id":1,"text":"Go","kind":"cv"}\n', 'Line 1: The kind must be sentence, resume, job, not "cv".\n'],
    [['skills'], '[1]\n', 'Line 1: This is not a JSON object.\n'],
    [['match'], '{"id":1,"resume_text":"A"}\n', 'Line 1: There is no text in the field "job_text".\n'],
  ])('%j ends with 1 and one sentence', async (args, stdin, stderr) => {
    expect(await runCliHere(args, { stdin })).toEqual({ exitCode: 1, stdout: '', stderr })
  })

  it('tells the same to a shell', async () => {
    const args = ['analyze', '/nowhere.pdf', '--job', JOB]
    expect(await runCli(args)).toEqual(await runCliHere(args))
  })
})

describe('help', () => {
  it('of every command has an example, or needs none', () => {
    for (const command of buildProgram().commands) {
      let help = ''
      command.configureOutput({
        writeOut: (text) => {
          help += text
        },
      })
      command.outputHelp()
      if (!['api', 'worker'].includes(command.name()))
        expect(help).toMatch(new RegExp(`Example:\\n  \\$ .*zodie ${command.name()}`))
    }
  })

  it('of all says what exit codes mean, and ends well', async () => {
    const { exitCode, stdout, stderr } = await runCli(['--help'])
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(stdout).toContain('Exit codes: 0 all is well, 1 something failed')
  })
})

describe('parse', () => {
  it('prints a line per file in the order given, goes on after a bad one, and ends with 1', async () => {
    const files = [RESUME, '/nowhere.pdf', fixture('resumes'), fixture('resumes/tamsin-adeyinka.docx')]
    const { exitCode, stdout, stderr } = await runCli(['parse', ...files, ...AS_OF])
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' })
    expect(jsonLines(stdout)).toMatchObject([
      {
        file: files[0],
        resume: { basics: { name: 'Maren Okafor-Lindqvist' } },
        provenance: { '/basics/name': { confidence: expect.any(Number), place: { page: 1 } } },
        sections: expect.arrayContaining([expect.objectContaining({ kind: 'work', title: 'Experience' })]),
        kind: { kind: 'resume', confidence: expect.any(Number), evidence: expect.any(Array) },
        findings: [],
        document: {
          format: 'pdf',
          pages: expect.any(Number),
          language: 'en',
          ocr: false,
          ocr_pages: [],
          hidden_text: [],
          resume_likelihood: expect.any(Number),
        },
      },
      { file: files[1], error: { slug: 'file-not-readable', detail: 'There is no such file.' } },
      { file: files[2], error: { slug: 'file-not-readable', detail: expect.stringContaining('folder') } },
      { file: files[3], resume: { basics: { name: 'Tamsin Adeyinka' } } },
    ])
  })

  it('says of what is no resume that it is none', async () => {
    const { exitCode, stdout } = await runCliHere(['parse', fixture('places.ts')])
    expect(exitCode).toBe(0)
    expect(jsonLines(stdout)).toMatchObject([{ findings: [{ rule: 'not-a-resume', severity: 'critical' }] }])
  })

  it('shows a person at a terminal what was read and where it stands', async () => {
    const files = [RESUME, '/nowhere.pdf']
    const { exitCode, stdout, stderr } = await runCliHere(['parse', ...files, ...AS_OF, '--format', 'text'])
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' })
    expect(stdout).toMatch(/^maren-okafor-lindqvist\.pdf\npdf, 1 page, English\nReads like a resume \(\d+ %\)/)
    expect(stdout).toMatch(/ {2}name +Maren Okafor-Lindqvist +0\.\d\d p1 l1 {2}\d+,\d+ \d+×\d+\n/)
    expect(stdout).toMatch(/\nExperience work, \d+ lines {2}p1 l\d+/)
    expect(stdout).toContain('nowhere.pdf: There is no such file.\n')
    expect(stdout).not.toContain('\u001b')
  })

  it('ends quietly when nobody reads on', async () => {
    const child = startCli(['parse', ...Array.from({ length: 40 }, () => RESUME)])
    let complaints = ''
    child.stderr.on('data', (chunk) => {
      complaints += chunk
    })
    await once(child.stdout, 'data')
    child.stdout.destroy()
    const [exitCode] = await once(child, 'close')
    expect({ exitCode, complaints }).toEqual({ exitCode: 0, complaints: '' })
  })
})

describe('analyze', () => {
  it('prints the whole analysis as JSON, the same bytes every time', async () => {
    const args = ['analyze', RESUME, '--job', JOB, ...AS_OF, '--format', 'json']
    const [one, two] = await Promise.all([runCli(args), runCliHere(args)])
    expect(one).toEqual(two)
    expect({ exitCode: one.exitCode, stderr: one.stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(JSON.parse(one.stdout)).toMatchObject({
      overall: expect.any(Number),
      missingSkills: expect.arrayContaining(['Kubernetes']),
      certificate: { asOf: '2026-10-01', fileSha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    })
  })

  it('takes the job from standard input and prints a page without colours', async () => {
    const stdin = 'Backend Engineer\nRequired:\n- PostgreSQL\n- Kubernetes\n'
    const { exitCode, stdout, stderr } = await runCliHere(['analyze', RESUME, '--job', '-', ...AS_OF], { stdin })
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(stdout).toMatch(/^Backend Engineer\nmaren-okafor-lindqvist\.pdf, as of 2026-10-01\n/)
    expect(stdout).toMatch(/● PostgreSQL .*shown in use\n {6}asked {3}“PostgreSQL”\n {6}resume {2}“.*PostgreSQL/)
    expect(stdout).not.toContain('\u001b')
  })
})

describe('skills', () => {
  it('searches the lists of a resume as lists, and sentences as sentences, with exact places', async () => {
    const text = 'Tools: R, Excel\nWe go to the river.'
    const rows = ['resume', 'sentence'].map((kind, id) => JSON.stringify({ id, text, kind }))
    const { exitCode, stdout } = await runCli(['skills'], { stdin: `\ufeff${rows.join('\n\n')}` })
    expect(exitCode).toBe(0)
    const [resume, sentence] = jsonLines(stdout)
    expect(resume).toMatchObject({
      id: 0,
      skills: [
        { id: 'r', start: 7, end: 8, text: 'R' },
        { start: 10, end: 15, text: 'Excel' },
      ],
    })
    expect(sentence).toMatchObject({
      id: 1,
      skills: expect.not.arrayContaining([expect.objectContaining({ id: 'go' })]),
    })
  })
})

describe('skills of a job sentence', () => {
  it('are whole phrases, known to the lexicon or not, and behaviour beside them', async () => {
    const text = 'Knowledge of otter ringing and RESTful API design, and teamwork'
    const { stdout } = await runCliHere(['skills'], { stdin: JSON.stringify({ id: 1, text, kind: 'sentence' }) })
    expect(jsonLines(stdout)).toMatchObject([
      {
        skills: [
          { id: 'term:otter ringing', kind: 'open', start: 13, end: 26 },
          { text: 'RESTful API design' },
          { id: 'teamwork', kind: 'soft' },
        ],
      },
    ])
  })
})

describe('criteria', () => {
  it('says what to change in an ad, and scores nobody on a protected attribute', async () => {
    const ad = 'Nurse\nMale candidates only\nRequired: triage\n14 years of Kubernetes'
    const { stdout } = await runCliHere(['criteria', '-', ...AS_OF], { stdin: ad })
    expect(jsonLines(stdout)).toMatchObject([
      {
        notes: [
          { rule: 'protected-attribute', severity: 'refused', place: { quote: 'Male candidates' } },
          { rule: 'impossible-years', severity: 'warning' },
          { rule: 'inflated-years', severity: 'warning' },
        ],
      },
    ])
  })
  it('reads JSON, text from standard input, and names what cannot be read', async () => {
    const { exitCode, stdout } = await runCli(['criteria', JOB, '/nowhere', '-'], { stdin: 'Nurse\nRequired: triage' })
    expect(exitCode).toBe(1)
    expect(jsonLines(stdout)).toMatchObject([
      {
        file: JOB,
        seniority: 'senior',
        criteria: expect.arrayContaining([expect.objectContaining({ id: 'skill:kubernetes', importance: 'required' })]),
      },
      { file: '/nowhere', error: { detail: 'There is no file /nowhere.' } },
      { file: '-', criteria: expect.arrayContaining([expect.objectContaining({ label: 'Triage' })]) },
    ])
  })
})

describe('match', () => {
  it('scores each pair, and the lines before a broken one are answered', async () => {
    const pair = {
      resume_text: 'Ann Example\nExperience\nNurse, Jan 2019 – Present\n- Triage of patients',
      job_text: 'Nurse\nRequired: triage, Python',
    }
    const stdin = `${JSON.stringify({ id: 'a', ...pair })}\n${JSON.stringify({ id: 'b', ...pair })}\nno JSON\n`
    const { exitCode, stdout, stderr } = await runCli(['match', ...AS_OF], { stdin })
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: 'Line 3: This is not a JSON object.\n' })
    const [a, b] = jsonLines(stdout)
    expect(a).toMatchObject({
      id: 'a',
      overall_score: expect.any(Number),
      matched_skills: expect.arrayContaining(['Triage']),
      missing_skills: expect.arrayContaining(['Python']),
    })
    expect(b).toEqual({ ...(a as object), id: 'b' }) // matched as an object just before
  })
})

describe('verify', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zodie-verify-'))
  const file = join(folder, 'analysis.json')
  afterAll(() => rmSync(folder, { recursive: true }))
  const args = ['verify', RESUME, '--job', JOB, '--analysis', file]
  const verify = () => runCliHere(args)

  it('confirms what analyze printed, with weights of its own, and names what was changed in it', async () => {
    const weights = ['--weights', 'skill_alignment=0.9,education=0']
    const { stdout } = await runCliHere(['analyze', RESUME, '--job', JOB, ...AS_OF, ...weights, '--format', 'json'])
    writeFileSync(file, stdout)
    expect(await runCli(args)).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^VERIFIED\. /) })
    const analysis = JSON.parse(stdout)
    expect(analysis.certificate.weights).toMatchObject({ skill_alignment: 0.9, education: 0 })
    writeFileSync(file, JSON.stringify({ ...analysis, overall: 99.9 }))
    const changed = await verify()
    expect(changed.exitCode).toBe(1)
    expect(changed.stdout).toBe(
      `NOT VERIFIED. Computed again, one part is not as stated: overall.\n  overall\n    stated    99.9\n    computed  ${analysis.overall}\n`,
    )
  })
  it('cannot compare what another engine computed', async () => {
    const analysis = JSON.parse(readFileSync(file, 'utf8'))
    writeFileSync(
      file,
      JSON.stringify({ ...analysis, certificate: { ...analysis.certificate, engineVersion: '0.0.1' } }),
    )
    expect(await verify()).toMatchObject({
      exitCode: 1,
      stdout: expect.stringMatching(/^CANNOT BE COMPARED\. .*0\.0\.1/),
    })
  })
  it('says that a file is no analysis', async () => {
    writeFileSync(file, '{"overall": 1}')
    expect((await verify()).stderr).toContain('is no analysis. Make one with')
  })
})

describe('an explanation', () => {
  it.each([
    ['explain', /^OVERALL SCORE: \d/],
    ['html', /^<!doctype html>/],
  ])('comes as %s', async (format, beginning) => {
    const { stdout, exitCode } = await runCliHere(['analyze', RESUME, '--job', JOB, ...AS_OF, '--format', format])
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(beginning)
    expect(stdout).toContain('RabbitMQ')
  })
})
