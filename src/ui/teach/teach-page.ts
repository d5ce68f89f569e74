/**
 * What the page for teaching shows: with `?list=…` or `?notes=…` a list as students see it, else, or with `&edit`, what makes one. Both are
 * in the page and hidden; the one that is wanted is shown and loaded, the other taken out.
 */
const query = new URLSearchParams(location.search);
const isStudents = (query.has('list') || query.has('notes')) && !query.has('edit');

for (const part of document.querySelectorAll<HTMLElement>('[data-mode]')) {
  if (part.dataset['mode'] === (isStudents ? 'student' : 'make')) part.hidden = false;
  else part.remove();
}

if (isStudents) void import('./list-view.ts');
else {
  void import('./paste-box.ts');
  void import('./reading-list.ts');
  void import('./link-check.ts');
}
