/**
 * A quiz in QTI 1.2.1 in the profile of Common Cartridge 1.1, which learning platforms import. The profile knows questions
 * with one right answer; what is matched or put in order becomes some.
 */
import { element, lines, xmlFile, type Xml, type XmlContent } from '../kept/xml.ts';
import { asChoices, feedbackOf, mixed, type Choice, type Question } from './questions.ts';

const metadata = (fields: Readonly<Record<string, string>>): Xml =>
  element(
    'qtimetadata',
    {},
    Object.entries(fields).map(([label, entry]) =>
      element('qtimetadatafield', {}, element('fieldlabel', {}, label), element('fieldentry', {}, entry)),
    ),
  );

const words = (text: string): Xml => element('material', {}, element('mattext', { texttype: 'text/plain' }, text));

function item(question: Choice): XmlContent {
  const labels = mixed([question.answer, ...question.wrong], question.id).map((text, index) => ({
    text,
    id: `${question.id}-a${index + 1}`,
  }));
  const right = labels.find(({ text }) => text === question.answer)?.id ?? '';
  const response = `${question.id}-r`;
  const feedback = `${question.id}-f`;
  return element(
    'item',
    { ident: question.id, title: question.id },
    lines([
      element('itemmetadata', {}, metadata({ cc_profile: 'cc.multiple_choice.v0p1' })),
      element(
        'presentation',
        {},
        lines([
          words(question.text),
          element(
            'response_lid',
            { ident: response, rcardinality: 'Single' },
            element(
              'render_choice',
              {},
              lines(labels.map(({ id, text }) => element('response_label', { ident: id }, words(text)))),
            ),
          ),
        ]),
      ),
      element(
        'resprocessing',
        {},
        lines([
          element(
            'outcomes',
            {},
            element('decvar', { maxvalue: 100, minvalue: 0, varname: 'SCORE', vartype: 'Decimal' }),
          ),
          element(
            'respcondition',
            { continue: 'Yes' },
            element('conditionvar', {}, element('other')),
            element('displayfeedback', { feedbacktype: 'Response', linkrefid: feedback }),
          ),
          element(
            'respcondition',
            { continue: 'No' },
            element('conditionvar', {}, element('varequal', { respident: response }, right)),
            element('setvar', { action: 'Set', varname: 'SCORE' }, '100'),
          ),
        ]),
      ),
      element('itemfeedback', { ident: feedback }, element('flow_mat', {}, words(feedbackOf(question)))),
    ]),
  );
}

export function qti(questions: readonly Question[], title: string): string {
  const root = element(
    'questestinterop',
    { xmlns: 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2' },
    lines([
      element(
        'assessment',
        { ident: 'quiz', title },
        lines([
          metadata({ cc_profile: 'cc.exam.v0p1', qmd_assessmenttype: 'Examination' }),
          element('section', { ident: 'root_section' }, lines(questions.flatMap(asChoices).map(item))),
        ]),
      ),
    ]),
  );
  return xmlFile(root);
}
