import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import pg from 'pg'

/** Stands between ZODIE and its database, so that a test can take the database away and give it back. */
export interface DatabaseProxy {
  /** DATABASE_URL through the proxy. */
  readonly url: string
  /** Breaks every connection and refuses new ones. */
  takeAway(): Promise<void>
  giveBack(): Promise<void>
  close(): Promise<void>
}

const addressOf = (databaseUrl: string): { path: string } | { host: string; port: number } => {
  const { host, port } = new pg.Client({ connectionString: databaseUrl })
  return host.startsWith('/') ? { path: `${host}/.s.PGSQL.${port}` } : { host, port }
}

export const startDatabaseProxy = async (databaseUrl: string): Promise<DatabaseProxy> => {
  const target = addressOf(databaseUrl)
  const sockets = new Set<Socket>()
  const track = (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.on('close', () => sockets.delete(socket))
    return socket
  }
  const server = createServer((client) => {
    const upstream = track(connect(target))
    track(client).pipe(upstream).pipe(client)
    client.on('close', () => upstream.destroy())
    upstream.on('close', () => client.destroy())
  })
  const listen = async (port: number): Promise<number> => {
    await once(server.listen(port, '127.0.0.1'), 'listening')
    return (server.address() as AddressInfo).port // listening on TCP, so not a path
  }
  const takeAway = async () => {
    const closed = once(server, 'close')
    server.close()
    for (const socket of sockets) socket.destroy()
    await closed
  }
  const port = await listen(0)
  const url = new URL(databaseUrl)
  url.search = ''
  const { user } = new pg.Client({ connectionString: databaseUrl })
  return {
    url: `postgres://${url.username === '' ? user : url.username}${url.password === '' ? '' : `:${url.password}`}@127.0.0.1:${port}${url.pathname}`,
    takeAway,
    giveBack: async () => {
      await listen(port)
    },
    close: async () => {
      if (server.listening) await takeAway()
    },
  }
}
