import { CHECK_LINKS } from './links/tasks.ts'
import { PREPARE_MATCHING } from './matching/tasks.ts'
import { FORGET_OLD } from './operations/tasks.ts'
import { REFRESH_WHOLE_VIEW } from './optimus/whole-view/tasks.ts'
import { ANALYZE_RESUME } from './resume-analysis/tasks.ts'
import { APPLY_RETENTION } from './retention/tasks.ts'
import { CLEAN_STORAGE } from './storage/tasks.ts'
import { DELIVER_WEBHOOK } from './webhooks/deliveries/begin.ts'
import { RESEAL_SECRETS } from './webhooks/endpoints/tasks.ts'

/** Every kind of background work. */
export const TASK_NAMES = [
  ANALYZE_RESUME,
  CHECK_LINKS,
  PREPARE_MATCHING,
  DELIVER_WEBHOOK,
  FORGET_OLD,
  APPLY_RETENTION,
  CLEAN_STORAGE,
  REFRESH_WHOLE_VIEW,
  RESEAL_SECRETS,
]
