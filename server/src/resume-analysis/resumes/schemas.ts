import { type Static, Type } from 'typebox'
import { PageQuery } from '../../http/paging.ts'
import { Id, nullable, Time } from '../../http/schemas.ts'
import { Failure, Status } from '../schemas.ts'
import { RESUME_LIST_ITEM, UPLOADED_RESUME } from './examples.ts'

export const ResumesQuery = Type.Object(PageQuery, { additionalProperties: false })
export const ResumeParams = Type.Object({ resume_id: Id })

const fields = {
  id: Id,
  file_name: Type.String(),
  media_type: Type.String(),
  size: Type.Integer({ description: 'Bytes.' }),
  status: Status,
  failure: nullable(Failure),
  created_at: Time,
  updated_at: Time,
}

export const ResumeListItem = Type.Object(fields, { $id: 'ResumeListItem', examples: [RESUME_LIST_ITEM] })
export type ResumeListItem = Static<typeof ResumeListItem>

export const UploadedResume = Type.Object(
  {
    ...fields,
    resume: nullable(
      Type.Record(Type.String(), Type.Unknown(), { description: 'As JSON Resume 1.x; null until it has been read.' }),
    ),
    provenance: Type.Record(Type.String(), Type.Unknown(), {
      description: 'JSON Pointer into `resume` → confidence (0–1) and place of that value.',
    }),
    sections: Type.Array(Type.Unknown()),
  },
  { $id: 'UploadedResume', examples: [UPLOADED_RESUME] },
)
export type UploadedResume = Static<typeof UploadedResume>
