/** An invented account of Clerk. */
export interface ClerkPerson {
  readonly id: string
  /** `null`: signed up by telephone number. */
  readonly email: string | null
  readonly isVerified?: boolean
  readonly firstName?: string | null
  readonly lastName?: string | null
}

const emailJson = ({ email, isVerified = true }: ClerkPerson, id: string) => ({
  id,
  object: 'email_address',
  email_address: email,
  reserved: false,
  verification: isVerified
    ? {
        object: 'verification_otp',
        status: 'verified',
        strategy: 'email_code',
        attempts: 1,
        expire_at: 1_735_689_600_000,
      }
    : { object: 'verification_otp', status: 'unverified', strategy: 'email_code', attempts: 0, expire_at: null },
  linked_to: [],
  matches_sso_connection: false,
  created_at: 1_735_689_000_000,
  updated_at: 1_735_689_000_000,
})

/** Its JSON as GET /v1/users/{id} of Clerk's backend API gives it. */
export const userJson = (person: ClerkPerson) => {
  // Clerk lists every address; only the primary one counts, whatever its place in the list.
  const former = emailJson({ id: person.id, email: 'former.address@example.org' }, `idn_former_${person.id}`)
  const primary = person.email === null ? undefined : emailJson(person, `idn_${person.id}`)
  return {
    id: person.id,
    object: 'user',
    username: null,
    first_name: person.firstName ?? null,
    last_name: person.lastName ?? null,
    image_url: 'https://img.clerk.com/invented',
    has_image: false,
    primary_email_address_id: primary?.id ?? null,
    primary_phone_number_id: null,
    primary_web3_wallet_id: null,
    password_enabled: true,
    two_factor_enabled: false,
    totp_enabled: false,
    backup_code_enabled: false,
    email_addresses: primary === undefined ? [] : [former, primary],
    phone_numbers: [],
    web3_wallets: [],
    passkeys: [],
    external_accounts: [],
    saml_accounts: [],
    enterprise_accounts: [],
    public_metadata: {},
    private_metadata: {},
    unsafe_metadata: {},
    external_id: null,
    last_sign_in_at: 1_735_689_000_000,
    banned: false,
    locked: false,
    lockout_expires_in_seconds: null,
    verification_attempts_remaining: 100,
    created_at: 1_735_689_000_000,
    updated_at: 1_735_689_000_000,
    delete_self_enabled: true,
    create_organization_enabled: true,
    last_active_at: 1_735_689_000_000,
    mfa_enabled_at: null,
    mfa_disabled_at: null,
    legal_accepted_at: null,
    profile_image_url: 'https://img.clerk.com/invented',
  }
}
