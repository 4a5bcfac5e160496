import type { Resume } from '@zodie/engine'
import type { ListedResume } from './queries.ts'
import type { ResumeListItem, UploadedResume } from './schemas.ts'

export const toResumeListItem = (row: ListedResume): ResumeListItem => ({
  id: row.id,
  file_name: row.file_name,
  media_type: row.media_type,
  size: row.size,
  status: row.status,
  failure:
    row.failure_slug === null
      ? null
      : { slug: row.failure_slug, detail: row.failure_detail ?? 'It could not be read.' },
  created_at: row.created_at.toISOString(),
  updated_at: row.updated_at.toISOString(),
})

export const toUploadedResume = ({ parsed, ...row }: ListedResume & { readonly parsed: unknown }): UploadedResume => {
  // Written by saveReadResume alone.
  const resume = parsed as Resume | null
  return {
    ...toResumeListItem(row),
    resume: resume === null ? null : { ...resume.json },
    provenance: { ...resume?.provenance },
    sections: [...(resume?.sections ?? [])],
  }
}
