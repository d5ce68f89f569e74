import { getEdition } from '../../edition/load.ts';
import { questionsOf } from '../../exports/quiz/questions.ts';

/** The questions of the quiz, for cartridges that a browser makes; no file where the edition has none. */
export async function getStaticPaths() {
  const { quiz } = await getEdition();
  return quiz.length > 0 ? [{ params: { quiz: 'quiz' } }] : [];
}

export const GET = async () =>
  new Response(JSON.stringify(questionsOf(await getEdition())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
