/** The app's icons. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { appIcons, drawIcon, type AppIcon } from '../../offline/app/icon.ts';

export const getStaticPaths = (() =>
  appIcons.map((icon) => ({
    params: { icon: icon.name },
    props: { ...icon },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<AppIcon> = async ({ props }) =>
  new Response(new Uint8Array(await drawIcon(props)), {
    headers: { 'Content-Type': 'image/png' },
  });
