import fs from 'node:fs';
import { unified } from 'unified'; import remarkParse from 'remark-parse'; import remarkMdx from 'remark-mdx'; import remarkGfm from 'remark-gfm'; import remarkRehype from 'remark-rehype'; import { toHtml } from 'hast-util-to-html'; import { VFile } from 'vfile';
import { createCitationEngine } from '../citations/engine.ts'; import { remarkCitations } from './remark-citations.ts'; import { formatFaults } from '../edition/faults.ts';
const engine = createCitationEngine(JSON.parse(fs.readFileSync('src/citations/fixtures/library.json','utf8')),{style:'apa',locale:'en-US'});
const md = fs.readFileSync(process.argv[2],'utf8');
for (const mdx of [true,false]) { const f=new VFile({path:'content/x.mdx',value:md}); const p=unified().use(remarkParse); if(mdx)p.use(remarkMdx); p.use(remarkGfm).use(remarkCitations,{engine,referenceHref:(id)=>'#ref-'+id}).use(remarkRehype);
 const t=await p.run(p.parse(f),f); console.log(toHtml(t as never)); console.log(formatFaults(f.data.faults??[])); }
