/** The calendar file of a discussion: `discussions/<slug>/<slug>.ics`. */
import type { APIRoute } from 'astro';
import { calendarOf, calendarType } from '../../../calendar/ics.ts';
import { datedDiscussions, type Dated } from '../../../loader/calendars.ts';
import { digestOf } from '../../../site/digest.ts';
import { site } from '../../../site/this-site.ts';

export async function getStaticPaths() {
  return (await datedDiscussions()).map((dated) => ({
    params: { slug: dated.slug, file: dated.slug },
    props: { dated },
    cacheKey: digestOf(dated.digest, site),
  }));
}

export const GET: APIRoute<{ dated: Dated }> = ({ props: { dated } }) => {
  const { entry } = dated;
  return new Response(calendarOf([entry], { name: entry.summary, site: site.title }), {
    headers: { 'Content-Type': calendarType },
  });
};
