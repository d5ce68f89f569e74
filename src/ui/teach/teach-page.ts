/**
 * What the page for teaching shows: with `?list=…` a list as students see it, else, or with `&edit`, what makes one. Both are
 * in the page and hidden; the one that is wanted is loaded.
 */
const query = new URLSearchParams(location.search);
const isStudents = query.has('list') && !query.has('edit');

for (const part of document.querySelectorAll<HTMLElement>('[data-mode]'))
  part.hidden = part.dataset['mode'] !== (isStudents ? 'student' : 'make');

if (isStudents) void import('./list-view.ts');
else {
  void import('./paste-box.ts');
  void import('./reading-list.ts');
}
