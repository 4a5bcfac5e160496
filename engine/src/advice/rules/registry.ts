import type { Rule } from '../rule.ts'
import { bulletTooLong } from './bullet-too-long.ts'
import { bulletWithoutOutcome } from './bullet-without-outcome.ts'
import { certificateWithoutIssuer } from './certificate-without-issuer.ts'
import { claimedNotShown } from './claimed-not-shown.ts'
import { credentialNotStated } from './credential-not-stated.ts'
import { dateImpossible } from './date-impossible.ts'
import { dateMissing } from './date-missing.ts'
import { degreeNotFound } from './degree-not-found.ts'
import { degreeNotStated } from './degree-not-stated.ts'
import { employerMissing } from './employer-missing.ts'
import { hiddenText } from './hidden-text.ts'
import { inconsistentDateFormat } from './inconsistent-date-format.ts'
import { jobAdPasted } from './job-ad-pasted.ts'
import { keywordStuffing } from './keyword-stuffing.ts'
import { languageNotStated } from './language-not-stated.ts'
import { longSummary } from './long-summary.ts'
import { missingEmail } from './missing-email.ts'
import { missingLink } from './missing-link.ts'
import { missingLocation } from './missing-location.ts'
import { missingName } from './missing-name.ts'
import { missingPhone } from './missing-phone.ts'
import { missingPreferredSkill } from './missing-preferred-skill.ts'
import { missingRequiredSkill } from './missing-required-skill.ts'
import { noSectionHeadings } from './no-section-headings.ts'
import { noWorkDates } from './no-work-dates.ts'
import { notAResume } from './not-a-resume.ts'
import { overlappingRoles } from './overlapping-roles.ts'
import { personalDetails } from './personal-details.ts'
import { placeholderText } from './placeholder-text.ts'
import { roleWithoutDescription } from './role-without-description.ts'
import { schoolMissing } from './school-missing.ts'
import { skillsListTooLong } from './skills-list-too-long.ts'
import { textRecognisedFromPicture } from './text-recognised-from-picture.ts'
import { textTooSmall } from './text-too-small.ts'
import { tooManyPages } from './too-many-pages.ts'
import { tooShort } from './too-short.ts'
import { unexplainedGap } from './unexplained-gap.ts'
import { wallOfText } from './wall-of-text.ts'
import { wantedSkillNotShown } from './wanted-skill-not-shown.ts'
import { weakOpening } from './weak-opening.ts'
import { yearsBelowAsked } from './years-below-asked.ts'
import { yearsClaimed } from './years-claimed.ts'

/** Every rule, by name. A rule counts once it stands here. */
export const RULES: readonly Rule[] = [
  bulletTooLong,
  bulletWithoutOutcome,
  certificateWithoutIssuer,
  claimedNotShown,
  credentialNotStated,
  dateImpossible,
  dateMissing,
  degreeNotFound,
  degreeNotStated,
  employerMissing,
  hiddenText,
  inconsistentDateFormat,
  jobAdPasted,
  keywordStuffing,
  languageNotStated,
  longSummary,
  missingEmail,
  missingLink,
  missingLocation,
  missingName,
  missingPhone,
  missingPreferredSkill,
  missingRequiredSkill,
  noSectionHeadings,
  noWorkDates,
  notAResume,
  overlappingRoles,
  personalDetails,
  placeholderText,
  roleWithoutDescription,
  schoolMissing,
  skillsListTooLong,
  textRecognisedFromPicture,
  textTooSmall,
  tooManyPages,
  tooShort,
  unexplainedGap,
  wallOfText,
  wantedSkillNotShown,
  weakOpening,
  yearsBelowAsked,
  yearsClaimed,
]
