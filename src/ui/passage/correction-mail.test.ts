import { expect, test } from 'vitest';
import { correctionMail } from './correction-mail.ts';

const forms = { to: 'o&k@lamps.example', title: 'Lamps & harbours', version: '1.2.0' };
const link = 'https://lamps.example/lamps/#p2.4';

/** As a mail program reads it. */
function read(mail: string) {
  const { protocol, pathname, search } = new URL(mail);
  const fields = Object.fromEntries(
    search
      .slice(1)
      .split('&')
      .map((field) => field.split('=').map(decodeURIComponent)),
  ) as Record<string, string>;
  return { protocol, to: decodeURIComponent(pathname), ...fields };
}

test('the letter names passage, version, address and marked words', () => {
  const mail = read(correctionMail(forms, { refs: '2.4–2.6', link, marked: 'the “oil” & <b>\n50 % of it?' }));
  expect(mail).toMatchObject({
    protocol: 'mailto:',
    to: 'o&k@lamps.example',
    subject: 'Correction: 2.4–2.6, version 1.2.0',
  });
  expect(mail).toHaveProperty('body', expect.stringContaining('2.4–2.6 of Lamps & harbours, version 1.2.0\r\n' + link));
  expect(mail).toHaveProperty('body', expect.stringContaining('the “oil” & <b>\r\n50 % of it?'));
});

test('without marked words it has no line for them, and many are cut', () => {
  expect(read(correctionMail(forms, { refs: '2.4', link }))).toHaveProperty('body', expect.not.stringContaining('“'));
  const long = correctionMail(forms, { refs: '2.4', link, marked: '😀'.repeat(5_000) + '\uD800' });
  expect(long.length).toBeLessThan(20_000);
});
