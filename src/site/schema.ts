/** What content/site.yaml may say: the one file that a consortium edits to run its own copy. */
import { z } from 'zod';

const httpsAddress = z.string().refine(isHttps, {
  error: 'Expected a full address that begins with https://, for example https://crosswalk.example',
});

function isHttps(value: string): boolean {
  return URL.canParse(value) && new URL(value).protocol === 'https:';
}

export const siteSchema = z.strictObject({
  /** Name of this copy, shown in the masthead and in citations. */
  title: z.string().min(1).max(60),
  /** One line under the name. */
  tagline: z.string().min(1).max(120),
  /** One or two sentences for search engines and social cards. */
  description: z.string().min(1).max(300),
  /** Where the site is published, without its path: scheme and host only. */
  address: httpsAddress,
  /** Path under which it is published: `/` or, for a project page, `/crosswalk/`. */
  base: z.string().regex(/^\/(?:[A-Za-z0-9._~-]+\/)*$/, {
    error: 'Expected a path that begins and ends with a slash, for example / or /crosswalk/',
  }),
  /** Address of the repository that contributions are sent to. */
  repository: httpsAddress,
  /** Branch that the published site is built from. */
  branch: z.string().min(1).default('main'),
  /** Mailbox of the editors: a role address rather than a person's. */
  contact: z.email(),
  /** Where readers discuss the collection. */
  discussion: httpsAddress,
  /** Who answers for this copy: shown on the about page and as publisher in citations. */
  publisher: z.string().min(1).max(120),
  /** Languages of the interface, BCP 47, the default first. */
  languages: z.tuple([z.string().min(2)], z.string().min(2)),
  /** `withdrawn` takes the app off the devices of all who keep it, on their next visit: after a bad deployment. */
  app: z.enum(['offered', 'withdrawn']).default('offered'),
});

export type Site = z.infer<typeof siteSchema>;
