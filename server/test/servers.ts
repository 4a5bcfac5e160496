import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'

/** A server that tests may make databases on. */
export interface TestServer {
  readonly name: string
  readonly adminUrl: string
  /** A migrated, empty database that is copied for each test file. */
  readonly template: string
}

/** The URL of another database on the same server; a socket's path in `?host=` stays. */
export function urlOf(adminUrl: string, database: string): string {
  const url = new URL(adminUrl)
  url.pathname = `/${database}`
  return url.href
}

async function administrate(adminUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** Copies a template; waits while another test file is copying it or a session on it is still closing (55006). */
export async function createDatabase(adminUrl: string, name: string, template: string): Promise<void> {
  for (const deadline = Date.now() + 120_000; ; await delay(50)) {
    try {
      return await administrate(adminUrl, `create database "${name}" template "${template}"`)
    } catch (error) {
      const isBusy = error instanceof pg.DatabaseError && error.code === '55006'
      if (!isBusy || Date.now() > deadline) throw error
    }
  }
}

export const dropDatabase = (adminUrl: string, name: string) =>
  administrate(adminUrl, `drop database if exists "${name}" with (force)`)
