/** The embedded database cannot run; the message is a sentence that says what to do. */
export class EmbeddedDatabaseError extends Error {
  override readonly name = 'EmbeddedDatabaseError'
  constructor(message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
  }
}

interface Fault {
  readonly sign: RegExp
  /** Another attempt a moment later may succeed: somebody else is just starting or dying. */
  readonly passing: boolean
  readonly advice: string
}

/** What PostgreSQL writes before it gives up (messages are English: it runs with LC_ALL=C) and what its user can do. */
const faults: readonly Fault[] = [
  {
    sign: /lock file ".{1,200}" already exists/,
    passing: true,
    advice: 'another process is starting it at this moment',
  },
  { sign: /lock file ".{1,200}" is empty/, passing: true, advice: 'another process is starting it at this moment' },
  {
    sign: /pre-existing shared memory block/,
    passing: true,
    advice: 'processes of an earlier run are still alive; end the processes named "postgres" of this data directory',
  },
  { sign: /No space left on device/, passing: false, advice: 'the disk is full; free some space and start again' },
  { sign: /Disk quota exceeded/, passing: false, advice: 'the disk quota is used up; free some space and start again' },
  { sign: /Read-only file system/, passing: false, advice: 'the disk is read-only; set DATA_DIR to a writable folder' },
  {
    sign: /could not resize shared memory segment/,
    passing: false,
    advice: 'shared memory is too small; give the container more (docker run --shm-size=256m)',
  },
  {
    sign: /spawn \S{1,4000} (?:EACCES|EPERM)/,
    passing: false,
    advice: 'the user that owns its files may not run the PostgreSQL binaries; make their folders passable (chmod o+x)',
  },
  {
    sign: /spawn \S{1,4000} ENOENT/,
    passing: false,
    advice: 'the PostgreSQL binaries cannot be run here (they need glibc, which Alpine Linux lacks); set DATABASE_URL',
  },
  {
    sign: /has (?:wrong ownership|invalid permissions)/,
    passing: false,
    advice: 'the folder must belong to the user that runs PostgreSQL, with mode 0700 (chown, chmod 700)',
  },
  {
    sign: /error while loading shared libraries: (\S{1,100})/,
    passing: false,
    advice: 'a shared library is missing; reinstall the packages with npm ci',
  },
  {
    sign: /Permission denied/,
    passing: false,
    advice: 'a file may not be read or written by the user that runs PostgreSQL',
  },
  {
    sign: /could not locate a valid checkpoint record|invalid primary checkpoint record/,
    passing: false,
    advice: 'its files are damaged; restore a backup (zodie restore DIR)',
  },
  // Added by us when the process ended by a signal.
  { sign: /^Killed by SIG/m, passing: true, advice: 'something kills it; is there enough memory?' },
]

const lastLines = (output: string) => output.trim().split('\n').slice(-8).join('\n')

/**
 * Reads PostgreSQL's last words; undefined when it is not ours to hear. `passing`: worth another attempt.
 */
export function explainFailure(what: string, output?: string): { passing: boolean; error: EmbeddedDatabaseError } {
  if (output === undefined) {
    return { passing: true, error: new EmbeddedDatabaseError(`${what}: another process is starting or stopping it.`) }
  }
  const fault = faults.find(({ sign }) => sign.test(output))
  const advice = fault ? `${fault.advice}.` : 'its last words follow.'
  return {
    passing: fault?.passing ?? false,
    error: new EmbeddedDatabaseError(`${what}: ${advice}\n${lastLines(output)}`),
  }
}
