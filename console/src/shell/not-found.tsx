import { Link } from '@tanstack/react-router'
import { Empty } from '../design/parts.tsx'
import { useTitle } from './use-title.ts'

export const NotFound = () => {
  useTitle('Not found')
  return (
    <Empty isPage icon="search" title="There is nothing at this address">
      <p className="soft">It may have been moved, or typed wrongly.</p>
      <Link to="/" className="button">
        To the first page
      </Link>
    </Empty>
  )
}
