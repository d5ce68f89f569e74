/** Leads from an old page to the new one, with the query and the fragment, which a refresh would lose. */
const link = document.querySelector<HTMLAnchorElement>('a[data-lead-on]');
if (link) location.replace(link.href + location.search + location.hash);
