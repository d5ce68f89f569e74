/** `/p/2.4/qr.svg` */
import { passageFile } from '../../../exports/cite/passage-file.ts';
import { qrSvg } from '../../../exports/cite/qr.ts';

export const { getStaticPaths, GET } = passageFile('image/svg+xml', ({ place }) => qrSvg(place.url));
