/** Where a style sheet means left or right whatever the direction of writing, by file and property, and why. */
export const EXCEPTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'src/ui/selection/selection-bar.css': { inset: 'a script measures the window from its left edge' },
  'src/ui/shared/table.css': { background: 'shades at both sides, the same whichever comes first' },
  'src/ui/illustrations/math.css': {
    'text-align': 'formulas are written from left to right everywhere',
    'padding-left': 'formulas are written from left to right everywhere',
    'padding-right': 'formulas are written from left to right everywhere',
    'border-left': 'formulas are written from left to right everywhere',
    'border-right': 'formulas are written from left to right everywhere',
  },
};
