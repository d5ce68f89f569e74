import type { Words } from '../words.ts';

export const footnotes: Words['footnotes'] = {
  heading: 'پاورقی',
  mark: 'پاورقی {number}',
  back: '{number}: متن پر واپس',
};
