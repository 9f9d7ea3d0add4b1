/** Astro's content collections: all of them loaded through our own gate. */
import { defineCollection } from 'astro:content';
import { caseLoader } from './loader/case-loader.ts';

export const collections = {
  cases: defineCollection({ loader: caseLoader() }),
};
