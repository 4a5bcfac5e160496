import { decode, encode } from 'fast-png'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { encryptedPdf } from '../../../../../fixtures/hostile.ts'
import { bearer, openTestApp, type TestApp } from '../../../../test/app.ts'
import { describeEachDatabase, type TestDatabase } from '../../../../test/databases.ts'
import { makePdf } from '../../../../test/make-files.ts'

const BASE = '/api/v1/resume-analysis'

/** An A5 page with a red square, and an A4 page behind it. */
const twoPages = () =>
  makePdf(
    (pdf) => {
      pdf.rect(40, 40, 100, 100).fill('red')
      pdf.addPage({ size: 'A4' })
      pdf.fillColor('black').text('The second page', 50, 50)
    },
    { size: 'A5' },
  )

/** A picture of `width` × `height` white dots. */
const picture = (width: number, height: number) =>
  encode({ width, height, channels: 1, depth: 8, data: new Uint8Array(width * height).fill(255) })

describeEachDatabase('pages of resumes', (makeDatabase) => {
  let database: TestDatabase
  let server: TestApp
  let ada: string
  let jobId: number

  beforeAll(async () => {
    database = await makeDatabase()
    server = await openTestApp(database)
    ada = await server.signIn('ada@example.org')
    const posted = await server.app.inject({
      method: 'POST',
      url: '/api/v1/jobs',
      payload: { title: 'Tanner', description: 'Leather', status: 'active' },
      headers: bearer(await server.signIn('employer@example.org')),
    })
    jobId = posted.json().id
  })
  afterAll(async () => {
    await server.close()
    await database.drop()
  })

  /** The address of the pages of a resume that is sent, whether it could be read or not. */
  const send = async (bytes: Uint8Array, name: string): Promise<string> => {
    const form = new FormData()
    form.set('job_id', String(jobId))
    form.set('resume', new Blob([new Uint8Array(bytes)]), name)
    const headers = { ...bearer(ada), prefer: 'respond-async' }
    await server.app.inject({ method: 'POST', url: `${BASE}/analyze`, payload: form, headers })
    const [newest] = (await server.app.inject({ url: `${BASE}/resumes`, headers: bearer(ada) })).json()
    return `${BASE}/resumes/${newest.id}/pages`
  }
  const get = (url: string, token = ada) => server.app.inject({ url, headers: bearer(token) })

  it('are drawn one by one, with their size in points, for the owner’s browser to keep', async () => {
    const pages = await send(await twoPages(), 'two-pages.pdf')
    const [first, second] = [await get(`${pages}/1`), await get(`${pages}/2`)]
    expect(first.statusCode).toBe(200)
    expect(first.headers).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'private, max-age=3600',
      vary: expect.stringContaining('Authorization'),
      'x-content-type-options': 'nosniff',
      'x-page-count': '2',
    })
    expect(Number(first.headers['x-page-width'])).toBeCloseTo(419.53, 1)
    expect(Number(first.headers['x-page-height'])).toBeCloseTo(595.28, 1)
    const drawn = decode(first.rawPayload)
    const dotsPerPoint = drawn.width / Number(first.headers['x-page-width'])
    const dotAt = (x: number, y: number) => {
      const at = (Math.round(y * dotsPerPoint) * drawn.width + Math.round(x * dotsPerPoint)) * drawn.channels
      return [...drawn.data.subarray(at, at + drawn.channels)]
    }
    expect([drawn.channels, dotAt(90, 90), dotAt(30, 30), dotAt(150, 90)]).toEqual([
      3,
      [255, 0, 0],
      [255, 255, 255],
      [255, 255, 255],
    ])
    // Of black on white a third of the bytes is enough.
    expect(decode(second.rawPayload).channels).toBe(1)
    expect(Number(second.headers['x-page-height'])).toBeCloseTo(841.89, 1)
  })

  it('are no larger than a screen shows, however large the paper', async () => {
    const pages = await send(await makePdf((pdf) => pdf.text('A poster'), { size: [3000, 9000] }), 'poster.pdf')
    const { width, height } = decode((await get(`${pages}/1`)).rawPayload)
    expect([width, height]).toEqual([600, 1800])
  })

  it('are the picture itself where a picture was sent', async () => {
    const answer = await get(`${await send(picture(850, 1100), 'scan.png')}/1`)
    expect(answer.headers).toMatchObject({ 'content-type': 'image/png', 'x-page-count': '1' })
    expect(decode(answer.rawPayload).width / decode(answer.rawPayload).height).toBeCloseTo(850 / 1100, 2)
  })

  it('that do not exist are not found, and nobody else has any', async () => {
    const pages = await send(await twoPages(), 'two-pages.pdf')
    const beyond = await get(`${pages}/3`)
    expect([beyond.statusCode, beyond.json().detail]).toEqual([404, 'This resume has no page 3.'])
    const text = await get(`${await send(Buffer.from('Ada Byron\nGardener since 2019'), 'ada.txt')}/1`)
    expect([text.statusCode, text.json().type]).toEqual([404, expect.stringContaining('resume-page-not-found')])
    const other = await get(`${pages}/1`, await server.signIn('other@example.org'))
    expect([other.statusCode, other.json().type]).toEqual([404, expect.stringContaining('resume-not-found')])
    expect((await get(`${pages}/0`)).statusCode).toBe(422)
  })

  it('of a file that cannot be opened are refused in the words of its reading', async () => {
    const answer = await get(`${await send(await encryptedPdf(), 'locked.pdf')}/1`)
    expect([answer.statusCode, answer.json().detail]).toEqual([422, expect.stringContaining('password')])
  })
})
