/** The code that stands in a page itself, so that nothing has to be fetched before the first paint, and how a policy names it. */
import { createHash } from 'node:crypto';

/**
 * Runs before the first paint, so that a chosen theme never flashes and notes do not move: what `settings-store.ts` keeps
 * goes onto the root. Where nothing is stored, or nothing readable, the defaults hold. Where the elements did not arrive, the
 * page is as it is without script.
 */
export const EARLY_SCRIPT = `(function(r){
r.classList.add('js');
try{Object.assign(r.dataset,JSON.parse(localStorage.getItem('edition')||'{}'))}catch{}
addEventListener('load',function(){
if(r.querySelector('contents-rail:not(:defined), note-layer:not(:defined)'))r.classList.remove('js')
})
})(document.documentElement)`;

/** What a policy calls a script or style of exactly this text: https://www.w3.org/TR/CSP3/#grammardef-hash-source */
export const hashSource = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
