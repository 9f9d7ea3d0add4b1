/** Astro's content collections: all of them loaded through our own gate. */
import { defineCollection } from 'astro:content';
import { documentLoader } from './loader/document-loader.ts';
import { kindFolders, kindIds } from './model/kind.ts';

export const collections = Object.fromEntries(
  kindIds.map((id) => [kindFolders[id], defineCollection({ loader: documentLoader(id) })]),
);
