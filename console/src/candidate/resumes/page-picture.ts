import { useQuery } from '@tanstack/react-query'
import type { ResumePage, UploadedResume } from '@zodie/sdk'
import { useEffect, useState } from 'react'
import { client } from '../../session/client.ts'

/** Formats that are laid out before they are printed, so that there is a page to see. */
const WITH_PAGES = /^(application\/pdf|image\/)/

export const hasPages = ({ media_type }: Pick<UploadedResume, 'media_type'>): boolean => WITH_PAGES.test(media_type)

/** A page as it is printed; `undefined` until it is there, and where there is none to see. */
export const usePagePicture = (resume: UploadedResume, page: number): ResumePage | undefined => {
  const { data } = useQuery({
    queryKey: ['resume-page', resume.id, page],
    queryFn: ({ signal }) => client.resumes.page(resume.id, page, { signal }),
    enabled: hasPages(resume),
    // The file of a resume never changes.
    staleTime: Number.POSITIVE_INFINITY,
  })
  return data
}

/** The address of a picture within this page, let go of with the view. */
export const useAddressOf = (blob: Blob | undefined): string | undefined => {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    if (blob === undefined) return undefined
    const made = URL.createObjectURL(blob)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [blob])
  return blob === undefined ? undefined : address
}
