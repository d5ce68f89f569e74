import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { NOTE_KIND_ORDER } from '../../model/labels.ts';

const css = readFileSync('src/ui/notes/note-kinds.css', 'utf8');
const manual = 'content/README.md';

test.each(NOTE_KIND_ORDER)('a note of kind %s can be switched off and listed alone, and is in the manual', (kind) => {
  expect(css).toContain(`[data-note-${kind}='off']`);
  expect(css).toContain(`:is(.note-ref[data-kind='${kind}'], .note[data-note-kind='${kind}'])`);
  expect(css).toContain(`[data-note-${kind}='off'] .noted[data-kind='${kind}']`);
  expect(css).toContain(`&:has([name='kind'][value='${kind}']:checked) [data-item]:not([data-kind='${kind}'])`);
  if (existsSync(manual)) expect(readFileSync(manual, 'utf8')).toContain(`\`${kind}\``);
});
