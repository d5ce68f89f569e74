/** The text of a file in which addresses are looked for: of one packed as a zip (docx, pptx, imscc) that of all its parts. */
import { strFromU8, unzip, type Unzipped } from 'fflate';

/** Larger than any course file; what is larger is not read. */
const MOST_BYTES = 60_000_000;
const PARTS = /\.(?:xml|rels|html?|xhtml|txt|md|json)$/i;

/** @throws (rejects with) an Error where it is too large, or no zip where it begins as one. */
export async function textOfFile(file: File): Promise<string> {
  if (file.size > MOST_BYTES) throw new RangeError(`${file.name} is too large.`);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) return new TextDecoder().decode(bytes);
  let left = MOST_BYTES;
  const parts = await new Promise<Unzipped>((done, fail) => {
    const filter = ({ name, originalSize }: { name: string; originalSize: number }) =>
      PARTS.test(name) && (left -= originalSize) > 0;
    unzip(bytes, { filter }, (error, unzipped) => (error ? fail(error) : done(unzipped)));
  });
  return Object.values(parts)
    .map((part) => strFromU8(part))
    .join('\n');
}
