import { buildSite } from '/work/main/src/publish/index.ts';
console.log(await buildSite((s)=>console.log(s), '/tmp/formw/dist'));
