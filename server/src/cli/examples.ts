/** What stands below the help of each command: an example with the shape of its output. */

export const PROGRAM_EPILOGUE = `
Exit codes: 0 all is well, 1 something failed (it is said on standard error), 2 the command makes no sense.
Settings come from the environment and from .env; .env.example lists them all.

Try:
  zodie start
  zodie analyze resume.pdf --job job.json
  zodie parse *.pdf > resumes.jsonl`

export const EXAMPLES = {
  start: `
Example:
  $ PORT=8001 zodie start
  ZODIE is at http://127.0.0.1:8001   the API reference at http://127.0.0.1:8001/docs   stop with Ctrl-C`,
  migrate: `
Example:
  $ DATABASE_URL=postgres://zodie@db.example.com/zodie zodie migrate
  The schema is up to date.`,
  seed: `
The same options give the same rows; what is there already stays. At size the texts of 200 resumes and 5,000 ads
repeat; what is said of them is always computed. Not in production.

Example:
  $ zodie seed --users 1000 --jobs 2000 --applications 1500 --analyses 500 --as-of 2026-01-31
  Seeded as of 2026-01-31 in 93.2 s
    users           1000 added
    jobs            2000 added
    resumes          182 added
    analyses         500 added
    applications    1500 added
  $ zodie seed --demo        # a company with jobs and eighty applicants, for looking at the console`,
  user: `
Example:
  $ zodie user promote ada@example.com
  ada@example.com (user 7) is an administrator.
  $ zodie user unlink ada@example.com`,
  storage: `
Example:
  $ STORAGE_TYPE=s3 AWS_BUCKET_NAME=resumes zodie storage migrate --from local --to s3 --delete
  Moved 1204 of 1204 files (96.3 MB) from /srv/zodie/files to s3://resumes/. Removed there.
  $ zodie storage verify
  1204 of 1204 files are intact (96.3 MB).`,
  jobs: `
Example:
  $ zodie jobs --query '"night nurse" -agency' --remote onsite
       7  Night nurse   Hill Clinic · Oslo · onsite
  1 job.`,
  upload: `
Who you are: ZODIE_TOKEN holds an access token; or, on a development server, --as takes any email. Stages go to standard error.

Example:
  $ zodie upload maren.pdf --job 1 --as maren@example.com
  queued
  reading
  scoring
  Senior Backend Engineer, Payments
    overall          █████████████████░░░  86.2
    …`,
  backup: `
A folder with manifest.json is a whole backup; one without was not finished. For the embedded database; with DATABASE_URL use pg_dump.

Example:
  $ zodie backup /backups/2026-01-31
  Backed up 2210 files (71.4 MB) to /backups/2026-01-31. It holds the keys: keep it safe.`,
  restore: `
Nothing is touched before every file of the backup is found to be intact.

Example:
  $ DATA_DIR=/srv/zodie zodie restore /backups/2026-01-31
  Restored 2210 files of 2026-01-31T03:00:07.114Z (ZODIE 0.1.0) to /srv/zodie; each has its checksum, and the database came up.`,
  queue: `
A task is dead when its three tries have failed; it is kept for seven days. A retried analysis is queued again, as its owner sees.

Example:
  $ zodie queue list
                     ready delayed running    dead  oldest waits
  analyze-resume         0       0       1       1           0 s
  …
  dead  0b8f9a3e-6f5a-4b1e-9a51-5d0f8b1d6c2e  analyze-resume, analysis 41
        3 tries until 2026-03-02T09:15:02.871Z, the last ended by: job heartbeat timeout
  $ zodie queue retry 0b8f9a3e-6f5a-4b1e-9a51-5d0f8b1d6c2e
  analyze-resume 0b8f9a3e-6f5a-4b1e-9a51-5d0f8b1d6c2e is tried once more.`,
  doctor: `
Example:
  $ zodie doctor
  ok     configuration  development, listens on 127.0.0.1:8000
  WRONG  schema         1 migration(s) missing. Run: zodie migrate`,
  parse: `
A file that cannot be read gives {"file", "error": {"slug", "detail"}}, the rest go on, and the exit code is 1.
--format text prints, section by section, every value with its confidence, page, line and box (x,y width×height in points).

Example:
  $ zodie parse maren.pdf
  {"file":"maren.pdf","resume":{"basics":{"name":"Maren Okafor-Lindqvist", …}, "work":[…], …},
   "provenance":{"/basics/name":{"confidence":0.98,"place":{"start":0,"end":22,"page":1, …}}, …},
   "sections":[{"kind":"contact","title":null, …}, …],"kind":{"kind":"resume","confidence":0.999, …},"findings":[],
   "document":{"format":"pdf","pages":2,"language":"en","ocr":false,"ocr_pages":[],"hidden_text":[],"resume_likelihood":0.999}}
  $ zodie parse maren.pdf --format text
  Experience work, 20 lines  p1 l8  48,179 59×11
    work 1 position            Backend Engineer       0.95 p1 l9  48,200 499×10
    …`,
  analyze: `
Example:
  $ zodie analyze maren.pdf --job senior-backend-engineer.json
  Senior Backend Engineer, Payments
  maren.pdf, as of 2026-01-31

    overall          ██████████████████░░  88.2
    skills           ██████████████░░░░░░  71.4   counts 40 %
    …

  Required by the job
    ● RabbitMQ                  shown in use
        asked   “Experience with message queues such as RabbitMQ or Kafka”
        resume  “…pays 3,400 shops a night, with RabbitMQ and a double-entry ledger in PostgreSQL.”
    …`,
  verify: `
analysis.json is what zodie analyze maren.pdf --job job.json --format json printed.
The exit code is 0 when every part came out the same, else 1. What another engine version computed cannot be compared.

Example:
  $ zodie verify maren.pdf --job job.json --analysis analysis.json
  VERIFIED. Computed again from the same file and the same posting, every part came out the same, to the last digit.`,
  skills: `
kind says how a text is searched (sentence when left out). In the lists of a resume every item is meant; in sentences a
word like "go" or "excel" needs its context. job gives every skill that an ad names; sentence gives the knowledge that
one sentence of an ad asks for, as whole phrases ("RESTful API design"), known to the lexicon or not (kind "open"). start and end count UTF-16 units of the text, end not included.

Example:
  $ echo '{"id":1,"text":"Five years of Go and PostgreSQL","kind":"sentence"}' | zodie skills
  {"id":1,"skills":[{"id":"go","name":"Go","kind":"language","start":14,"end":16,"text":"Go"}, …]}`,
  criteria: `
notes quote what the employer may want to change and say what to write instead; what is "refused" (an age, a sex, a
religion …) is scored by nobody.

Example:
  $ zodie criteria senior-backend-engineer.json
  {"file":"senior-backend-engineer.json","occupation":"backend engineer","seniority":"senior",
   "criteria":[{"kind":"skill","id":"skill:typescript","label":"TypeScript","importance":"required", …}, …],"duties":[…],
   "notes":[{"rule":"age-coded","severity":"warning","text":""young team" reads as a wish for an age.","instead":"Write …", …}]}`,
  match: `
job_text is an ad as text (a short first line is its title) or as JSON with title, description, requirements, skills.

Example:
  $ echo '{"id":1,"resume_text":"…","job_text":"…"}' | zodie match
  {"id":1,"overall_score":71.3,"skill_alignment_score":64,"experience_score":88.1, …,
   "matched_skills":["PostgreSQL"],"missing_skills":["Kubernetes"]}`,
  audit: `
The exit code is 0 when the record is in order, 1 when it is broken, 2 for a head that is none. Without --since all of it is walked. A record that was cut
at its end, or written anew, shows only against a head that was kept elsewhere.

Example:
  $ zodie audit verify
  IN ORDER. 118 entries.
  Keep this head where nobody who can write to the database can reach it:
  118:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08:mFq…
  $ zodie audit verify --since 118:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08:mFq…
  IN ORDER. 4 entries after entry 118.
  …`,
  taxonomy: `
The folders hold the files as published: https://esco.ec.europa.eu (CSV, any language; skills_xx.csv is needed, the others are
read where they are there) and https://www.onetcenter.org (database, text). A language imported again replaces itself.
Scores do not use them: zodie skills finds ESCO's labels too and says each skill's address.

Example:
  $ zodie taxonomy import --esco fixtures/taxonomy/esco --onet fixtures/taxonomy/onet
  esco de: 6 concepts, 9 labels, 0 relations in 0.1 s
  esco en: 11 concepts, 27 labels, 7 relations in 0.0 s
  onet en: 4 concepts, 8 labels, 3 relations in 0.0 s
  $ zodie taxonomy status
  esco de: 6 concepts, 9 labels, imported 2026-01-31T09:12:44.031Z
  …`,
} as const satisfies Record<string, string>
