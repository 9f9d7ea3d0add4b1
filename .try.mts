import { readdirSync, readFileSync } from 'node:fs';
import { controls, fictionalDraft, problemsOf, surroundings, today, changed } from './test/unit/contribute/fictional-draft.ts';
import { mdxOf, draftOf } from './src/contribute/draft/mdx.ts';
import { checkDraft } from './src/contribute/draft/check-draft.ts';
import { previewOf } from './src/contribute/draft/preview.ts';
const mdx = mdxOf(fictionalDraft, controls, today);
console.log(mdx, problemsOf(mdx));
const slugs = new Set(readdirSync('content/cases'));
const sur = {...surroundings, slugs};
for (const slug of slugs) {
  const text = readFileSync(`content/cases/${slug}/index.mdx`,'utf8');
  const d = draftOf(text, slug, controls);
  const out = mdxOf(d, controls, today);
  const fresh = mdxOf({...d, edited: undefined}, controls, today);
  const c = checkDraft(d, sur), c2 = checkDraft({...d, edited: undefined}, sur);
  if (out !== text || 'faults' in c || 'faults' in c2) console.log(slug, out===text, JSON.stringify((c as any).faults), JSON.stringify((c2 as any).faults)?.slice(0,500));
}
console.log(checkDraft({answers:{},parts:[],further:''}, sur).faults.map(f=>f.control+' | '+f.rule+' | '+f.message));
const t=performance.now(); checkDraft(fictionalDraft, sur); console.log(performance.now()-t);
console.log(previewOf(changed({}, {parts:['A {x}','B **b** [1]']}), {...sur, caseAddress: s=>s, sourceName:n=>'Source '+n, tableName:'t'}));
