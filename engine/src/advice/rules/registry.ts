import type { Rule } from '../rule.ts'
import { bulletTooLong } from './bullet-too-long.ts'
import { bulletWithoutOutcome } from './bullet-without-outcome.ts'
import { certificateWithoutIssuer } from './certificate-without-issuer.ts'
import { claimedNotShown } from './claimed-not-shown.ts'
import { cliche } from './cliche.ts'
import { credentialNotStated } from './credential-not-stated.ts'
import { dateImpossible } from './date-impossible.ts'
import { dateMissing } from './date-missing.ts'
import { datedAhead } from './dated-ahead.ts'
import { degreeNotFound } from './degree-not-found.ts'
import { degreeNotStated } from './degree-not-stated.ts'
import { employerEmail } from './employer-email.ts'
import { employerMissing } from './employer-missing.ts'
import { firstPerson } from './first-person.ts'
import { hiddenText } from './hidden-text.ts'
import { inconsistentDateFormat } from './inconsistent-date-format.ts'
import { jobAdPasted } from './job-ad-pasted.ts'
import { keywordStuffing } from './keyword-stuffing.ts'
import { languageDiffers } from './language-differs.ts'
import { languageLevelsDiffer } from './language-levels-differ.ts'
import { languageNotStated } from './language-not-stated.ts'
import { linesInCapitals } from './lines-in-capitals.ts'
import { linkGoesElsewhere } from './link-goes-elsewhere.ts'
import { longSummary } from './long-summary.ts'
import { malformedLink } from './malformed-link.ts'
import { missingEmail } from './missing-email.ts'
import { missingLink } from './missing-link.ts'
import { missingLocation } from './missing-location.ts'
import { missingName } from './missing-name.ts'
import { missingPhone } from './missing-phone.ts'
import { missingPreferredSkill } from './missing-preferred-skill.ts'
import { missingRequiredSkill } from './missing-required-skill.ts'
import { misspelling } from './misspelling.ts'
import { mixedBullets } from './mixed-bullets.ts'
import { mixedFullStops } from './mixed-full-stops.ts'
import { mixedHeadings } from './mixed-headings.ts'
import { mixedTense } from './mixed-tense.ts'
import { monthsMissing } from './months-missing.ts'
import { nearlyEmptyLastPage } from './nearly-empty-last-page.ts'
import { noNumbers } from './no-numbers.ts'
import { noSectionHeadings } from './no-section-headings.ts'
import { noWorkDates } from './no-work-dates.ts'
import { notAResume } from './not-a-resume.ts'
import { objectiveStatement } from './objective-statement.ts'
import { oldRoleDetailed } from './old-role-detailed.ts'
import { oldestFirst } from './oldest-first.ts'
import { openEndedList } from './open-ended-list.ts'
import { overlappingRoles } from './overlapping-roles.ts'
import { personalDetails } from './personal-details.ts'
import { phoneWithoutCountry } from './phone-without-country.ts'
import { placeholderText } from './placeholder-text.ts'
import { portfolioMissing } from './portfolio-missing.ts'
import { projectsShareLink } from './projects-share-link.ts'
import { projectsWithoutLink } from './projects-without-link.ts'
import { publicationWithoutVenue } from './publication-without-venue.ts'
import { recentRoleThin } from './recent-role-thin.ts'
import { referencesOnRequest } from './references-on-request.ts'
import { repeatedOpening } from './repeated-opening.ts'
import { repeatedPoint } from './repeated-point.ts'
import { repeatedWord } from './repeated-word.ts'
import { roleWithoutDescription } from './role-without-description.ts'
import { salaryStated } from './salary-stated.ts'
import { schoolMissing } from './school-missing.ts'
import { selfRatedSkills } from './self-rated-skills.ts'
import { skillListedTwice } from './skill-listed-twice.ts'
import { skillSpelling } from './skill-spelling.ts'
import { skillYearsImpossible } from './skill-years-impossible.ts'
import { skillsListTooLong } from './skills-list-too-long.ts'
import { spacedHeading } from './spaced-heading.ts'
import { studyTooShort } from './study-too-short.ts'
import { technologyTooNew } from './technology-too-new.ts'
import { textRecognisedFromPicture } from './text-recognised-from-picture.ts'
import { textTooSmall } from './text-too-small.ts'
import { titleNotNamed } from './title-not-named.ts'
import { tooManyFonts } from './too-many-fonts.ts'
import { tooManyPages } from './too-many-pages.ts'
import { tooManyPoints } from './too-many-points.ts'
import { tooShort } from './too-short.ts'
import { traitsOutnumberSkills } from './traits-outnumber-skills.ts'
import { unexplainedGap } from './unexplained-gap.ts'
import { unverifiablePraise } from './unverifiable-praise.ts'
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
  cliche,
  credentialNotStated,
  dateImpossible,
  dateMissing,
  datedAhead,
  degreeNotFound,
  degreeNotStated,
  employerEmail,
  employerMissing,
  firstPerson,
  hiddenText,
  inconsistentDateFormat,
  jobAdPasted,
  keywordStuffing,
  languageDiffers,
  languageLevelsDiffer,
  languageNotStated,
  linesInCapitals,
  linkGoesElsewhere,
  longSummary,
  malformedLink,
  missingEmail,
  missingLink,
  missingLocation,
  missingName,
  missingPhone,
  missingPreferredSkill,
  missingRequiredSkill,
  misspelling,
  mixedBullets,
  mixedFullStops,
  mixedHeadings,
  mixedTense,
  monthsMissing,
  nearlyEmptyLastPage,
  noNumbers,
  noSectionHeadings,
  noWorkDates,
  notAResume,
  objectiveStatement,
  oldRoleDetailed,
  oldestFirst,
  openEndedList,
  overlappingRoles,
  personalDetails,
  phoneWithoutCountry,
  placeholderText,
  portfolioMissing,
  projectsShareLink,
  projectsWithoutLink,
  publicationWithoutVenue,
  recentRoleThin,
  referencesOnRequest,
  repeatedOpening,
  repeatedPoint,
  repeatedWord,
  roleWithoutDescription,
  salaryStated,
  schoolMissing,
  selfRatedSkills,
  skillListedTwice,
  skillSpelling,
  skillYearsImpossible,
  skillsListTooLong,
  spacedHeading,
  studyTooShort,
  technologyTooNew,
  textRecognisedFromPicture,
  textTooSmall,
  titleNotNamed,
  tooManyFonts,
  tooManyPages,
  tooManyPoints,
  tooShort,
  traitsOutnumberSkills,
  unexplainedGap,
  unverifiablePraise,
  wallOfText,
  wantedSkillNotShown,
  weakOpening,
  yearsBelowAsked,
  yearsClaimed,
]
