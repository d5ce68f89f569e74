import { expect, test } from 'vitest';
import { sarif } from './sarif.ts';

test('a report in SARIF names file, line, level and rule, and brings the help of the rule', () => {
  const log = sarif([
    {
      file: 'content/notes/é b.md',
      line: 3,
      column: 7,
      rule: 'term-exists',
      expected: 'the id of a glossary entry, or - for no mark',
      found: 'term:pipe',
      remedy: 'Add glossary/pipe.md, or remove the link.',
    },
    { file: 'a.md', rule: 'entry-is-used', expected: 'a use', found: 'none', remedy: 'Use it.', severity: 'warning' },
  ]) as { runs: [{ tool: { driver: { rules: { id: string; help?: { text: string } }[] } }; results: object[] }] };
  const [run] = log.runs;
  expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(['entry-is-used', 'term-exists']);
  expect(run.tool.driver.rules[1]?.help?.text).toContain('## How to mend');
  expect(run.results).toMatchInlineSnapshot(`
    [
      {
        "level": "error",
        "locations": [
          {
            "physicalLocation": {
              "artifactLocation": {
                "uri": "content/notes/%C3%A9%20b.md",
              },
              "region": {
                "startColumn": 7,
                "startLine": 3,
              },
            },
          },
        ],
        "message": {
          "text": "Expected the id of a glossary entry, or - for no mark. Found term:pipe. Add glossary/pipe.md, or remove the link.",
        },
        "ruleId": "term-exists",
        "ruleIndex": 1,
      },
      {
        "level": "warning",
        "locations": [
          {
            "physicalLocation": {
              "artifactLocation": {
                "uri": "a.md",
              },
            },
          },
        ],
        "message": {
          "text": "Expected a use. Found none. Use it.",
        },
        "ruleId": "entry-is-used",
        "ruleIndex": 0,
      },
    ]
  `);
});
