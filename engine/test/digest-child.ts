// For tests: a process of its own that prints the digest of the invented resume against the invented posting.
import { analyzeResume } from '../src/advice/analyze.ts'
import { composeText } from '../src/document/compose-text.ts'
import { parseResume } from '../src/resume/parse.ts'
import { AS_OF, INVENTED_POSTING, INVENTED_RESUME } from './invented-resume.ts'

const document = composeText(INVENTED_RESUME)
const resume = parseResume(document, { asOf: AS_OF })
const { certificate } = analyzeResume({ document, resume, posting: INVENTED_POSTING, asOf: AS_OF })
process.stdout.write(`${certificate.resultSha256}\n`)
