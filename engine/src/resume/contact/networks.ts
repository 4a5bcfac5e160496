/** Sites where people have a profile: how to tell the address, and how to read the user's name off it. */
export interface NetworkRow {
  readonly network: string
  /** Host, with everything a subdomain may add. */
  readonly host: RegExp
  /** First group: the user name, in the path (or the whole address). */
  readonly username: RegExp
  /** The word a label or icon's alternative text would use, folded. */
  readonly word: string
}

export const NETWORKS: readonly NetworkRow[] = [
  { network: 'LinkedIn', host: /(?:^|\.)linkedin\.com$/, username: /^\/(?:in|pub)\/([^/?#]+)/, word: 'linkedin' },
  { network: 'GitHub', host: /^(?:www\.)?github\.com$/, username: /^\/([^/?#]+)\/?$/, word: 'github' },
  { network: 'GitLab', host: /^(?:www\.)?gitlab\.com$/, username: /^\/([^/?#]+)\/?$/, word: 'gitlab' },
  { network: 'Bitbucket', host: /^(?:www\.)?bitbucket\.org$/, username: /^\/([^/?#]+)\/?$/, word: 'bitbucket' },
  {
    network: 'Stack Overflow',
    host: /(?:^|\.)stackoverflow\.com$/,
    username: /^\/users\/(\d+(?:\/[^/?#]+)?)/,
    word: 'stackoverflow',
  },
  {
    network: 'Twitter',
    host: /^(?:www\.|mobile\.)?(?:twitter|x)\.com$/,
    username: /^\/@?([^/?#]+)\/?$/,
    word: 'twitter',
  },
  { network: 'ORCID', host: /^(?:www\.)?orcid\.org$/, username: /^\/([\dX-]{19})/, word: 'orcid' },
  { network: 'Google Scholar', host: /^scholar\.google\.[a-z.]+$/, username: /[?&]user=([^&#]+)/, word: 'scholar' },
  {
    network: 'ResearchGate',
    host: /(?:^|\.)researchgate\.net$/,
    username: /^\/profile\/([^/?#]+)/,
    word: 'researchgate',
  },
  { network: 'Kaggle', host: /(?:^|\.)kaggle\.com$/, username: /^\/([^/?#]+)\/?$/, word: 'kaggle' },
  { network: 'LeetCode', host: /(?:^|\.)leetcode\.com$/, username: /^\/(?:u\/)?([^/?#]+)\/?$/, word: 'leetcode' },
  {
    network: 'HackerRank',
    host: /(?:^|\.)hackerrank\.com$/,
    username: /^\/(?:profile\/)?([^/?#]+)\/?$/,
    word: 'hackerrank',
  },
  { network: 'Codeforces', host: /(?:^|\.)codeforces\.com$/, username: /^\/profile\/([^/?#]+)/, word: 'codeforces' },
  { network: 'Medium', host: /(?:^|\.)medium\.com$/, username: /^\/@([^/?#]+)/, word: 'medium' },
  { network: 'DEV', host: /^dev\.to$/, username: /^\/([^/?#]+)\/?$/, word: 'devto' },
  { network: 'Behance', host: /(?:^|\.)behance\.net$/, username: /^\/([^/?#]+)\/?$/, word: 'behance' },
  { network: 'Dribbble', host: /(?:^|\.)dribbble\.com$/, username: /^\/([^/?#]+)\/?$/, word: 'dribbble' },
  { network: 'Xing', host: /(?:^|\.)xing\.com$/, username: /^\/profile\/([^/?#]+)/, word: 'xing' },
  { network: 'Facebook', host: /(?:^|\.)facebook\.com$/, username: /^\/([^/?#]+)\/?$/, word: 'facebook' },
  { network: 'Instagram', host: /(?:^|\.)instagram\.com$/, username: /^\/([^/?#]+)\/?$/, word: 'instagram' },
  { network: 'YouTube', host: /(?:^|\.)youtube\.com$/, username: /^\/(?:@|c\/|user\/)([^/?#]+)/, word: 'youtube' },
  { network: 'Hugging Face', host: /^huggingface\.co$/, username: /^\/([^/?#]+)\/?$/, word: 'huggingface' },
  { network: 'Telegram', host: /^(?:t\.me|telegram\.me)$/, username: /^\/([^/?#]+)/, word: 'telegram' },
  { network: 'Mastodon', host: /^mastodon\.[a-z]+$/, username: /^\/@([^/?#]+)/, word: 'mastodon' },
  { network: 'Bluesky', host: /^bsky\.app$/, username: /^\/profile\/([^/?#]+)/, word: 'bluesky' },
]
