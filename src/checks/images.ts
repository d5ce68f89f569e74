/** Pictures say what they show, and keep their place while they load. */
import { toString } from 'hast-util-to-string';
import type { Element } from 'hast';
import type { Fault } from '../model/faults.ts';
import type { Check } from './check.ts';
import { attribute } from './html.ts';
import { opening } from './resolve.ts';
import type { SitePage } from './site.ts';
import { words } from '../words/index.ts';

export const images: Check = {
  holds: words.quality.holds.images,
  rules: ['image-has-text', 'image-has-size'],
  ofPage: (page) =>
    page.elements.flatMap((element) => {
      if (element.tagName === 'img') return ofImage(page, element);
      return element.tagName === 'svg' ? ofDrawing(page, element) : [];
    }),
};

const ofImage = (page: SitePage, image: Element): Fault[] => [
  ...(attribute(image, 'alt') === undefined ? [textFault(page, image)] : []),
  ...(image.properties.width && image.properties.height ? [] : [sizeFault(page, image, 'width and height')]),
];

/** A drawing in the page is either hidden from those who listen, or it has a name. */
function ofDrawing(page: SitePage, svg: Element): Fault[] {
  const named =
    attribute(svg, 'ariaHidden') === 'true' ||
    (attribute(svg, 'ariaLabel') ?? '').trim() !== '' ||
    attribute(svg, 'ariaLabelledBy') !== undefined ||
    svg.children.some((child) => child.type === 'element' && child.tagName === 'title' && toString(child).trim());
  return [
    ...(named ? [] : [textFault(page, svg)]),
    ...((svg.properties.viewBox ?? svg.properties.height) ? [] : [sizeFault(page, svg, 'viewBox, or height')]),
  ];
}

const textFault = (page: SitePage, element: Element): Fault => ({
  file: page.file,
  rule: 'image-has-text',
  expected: 'a text for those who do not see it: alt, aria-label or title; alt="" or aria-hidden for decoration',
  found: opening(page, element),
  remedy: 'Say what the picture shows, or mark it as decoration.',
});

const sizeFault = (page: SitePage, element: Element, what: string): Fault => ({
  file: page.file,
  rule: 'image-has-size',
  expected: `${what}, so that nothing moves when it arrives`,
  found: opening(page, element),
  remedy: 'Add the size.',
});
