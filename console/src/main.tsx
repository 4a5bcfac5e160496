import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './design/index.css'
import { router } from './router.tsx'
import { createQueries } from './session/queries.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root.')

// The server answers with this page at / too; all addresses of the console lie below /console/.
if (!location.pathname.startsWith('/console'))
  history.replaceState(null, '', `/console/${location.search}${location.hash}`)

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={createQueries()}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)
