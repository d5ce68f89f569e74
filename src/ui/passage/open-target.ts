/** Opens what is folded where an address leads into it, in engines that do not by themselves. */
import { elementOfHash } from '../address/link-target.ts';

function openTarget(): void {
  const target = elementOfHash(location.hash);
  const fold = target?.closest('details');
  if (!target || !fold || fold.open) return;
  fold.open = true;
  target.scrollIntoView();
}

addEventListener('hashchange', openTarget);
openTarget();
