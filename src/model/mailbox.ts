/** Mailboxes that outlive the person who reads them: of a role or a desk, at an institution's own host. */
import { z } from 'zod';

/** An e-mail address. Whether it is a role's is asked by the gate, which can say why. */
export const mailbox = z.email({ error: 'Expected an e-mail address such as library@example.org' });

/** Words in the names of mailboxes that belong to a desk, a service or a role. */
const roleWords: ReadonlySet<string> = new Set(
  (
    'access acquisitions adult archive archives ask branch cataloging cataloguing children circulation collections ' +
    'contact coordinator customer desk digital director editor editors education enquiries events exchange head help ' +
    'helpdesk hello ill info information inquiries interlibrary learning lending librarian librarians library loan ' +
    'loans main manager media metadata office outreach partnerships programmes programs projects public reading ' +
    'reference research school secretariat service services staff support systems teaching team technical training ' +
    'university visits volunteers youth'
  ).split(' '),
);

/** Hosts at which anyone may open a mailbox. */
const freeHosts =
  /^(?:.+\.)?(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|mail|proton|protonmail|pm|yandex|zoho|qq|163|126|tutanota|tuta|fastmail|btinternet|comcast|verizon|orange|free|laposte|libero|t-online)\.(?:com|net|org|de|fr|it|ru|me|io|at|ch|uk|us|ca|cn|eu|co\.uk|com\.au|co\.jp|com\.br|co\.in|ca)$/i;

export type MailboxFault = 'person' | 'free-host';

/** What is wrong with a mailbox as a library's; nothing when it looks like that of a role. */
export function mailboxFault(address: string): MailboxFault | undefined {
  const [name = '', host = ''] = address.toLowerCase().split('@');
  if (freeHosts.test(host)) return 'free-host';
  const words = name.replace(/\+.*$/, '').split(/[._-]/);
  const looksLikePerson =
    words.length > 1 &&
    words.every((word) => /^\p{L}+$/u.test(word)) &&
    !words.some((word) => roleWords.has(word));
  return looksLikePerson ? 'person' : undefined;
}
