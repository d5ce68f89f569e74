/** Who made the edition, and what each did. */
export const editors = {
  heading: 'Editors and their parts',
  lead: 'What each did, in the words of CRediT, the taxonomy of contributor roles.',
  name: 'Name',
  parts: 'Parts',
  toBeNamed: 'To be named: {who}',
  orcidOf: 'ORCID iD of {name}',
  /** CRediT: https://credit.niso.org */
  roles: {
    conceptualization: 'Conceptualization',
    'data-curation': 'Data curation',
    'formal-analysis': 'Formal analysis',
    'funding-acquisition': 'Funding acquisition',
    investigation: 'Investigation',
    methodology: 'Methodology',
    'project-administration': 'Project administration',
    resources: 'Resources',
    software: 'Software',
    supervision: 'Supervision',
    validation: 'Validation',
    visualization: 'Visualization',
    'writing-original-draft': 'Writing – original draft',
    'writing-review-editing': 'Writing – review & editing',
  },
} as const;
