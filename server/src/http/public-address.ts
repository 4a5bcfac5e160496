/** What this installation says of its own address. */
interface Own {
  readonly publicUrl: string | undefined
  readonly host: string
  readonly port: number
}

/** Who was asked, as the request says; what stands in its Host header is up to the one who sends it. */
interface Asked {
  readonly protocol: string
  readonly host: string
}

// "api.example.com", "localhost:8000", "[::1]:8000": nothing that ends the host of an address and begins something else.
const HOST = /^(?:[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i

/**
 * What links to this installation begin with: PUBLIC_URL, and where it is unset the host that was asked, if it is one, else the address
 * that is listened on. Without PUBLIC_URL a stranger's request may name a stranger's host, and a cache in front may keep the answer.
 */
export const originOf = ({ publicUrl, host, port }: Own, asked: Asked): string => {
  if (publicUrl !== undefined) return publicUrl
  return HOST.test(asked.host)
    ? `${asked.protocol}://${asked.host}`
    : `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}
