/** Every dated discussion as one calendar to subscribe to; no file while none has a date. */
import type { APIRoute } from 'astro';
import { calendarOf, calendarType } from '../../calendar/ics.ts';
import { datedDiscussions } from '../../loader/calendars.ts';
import { digestOf } from '../../site/digest.ts';
import { site, text } from '../../site/this-site.ts';

export async function getStaticPaths() {
  const dated = await datedDiscussions();
  if (dated.length === 0) return [];
  const cacheKey = digestOf(
    dated.map(({ digest }) => digest),
    site,
  );
  return [{ params: { feed: 'discussions' }, cacheKey }];
}

export const GET: APIRoute = async () => {
  const entries = (await datedDiscussions()).map(({ entry }) => entry);
  const name = `${site.title}: ${text('discussions.title')}`;
  return new Response(calendarOf(entries, { name, site: site.title }), {
    headers: { 'Content-Type': calendarType },
  });
};
