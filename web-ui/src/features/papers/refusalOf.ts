import { asProblem } from '../../api/ApiProblem';
import { readText } from '../../api/client';

/** Why a file was not given to be shown, in the server's own words; pdf.js keeps of a refusal nothing but its status. */
export async function refusalOf(url: string, failure: unknown): Promise<string | undefined> {
  const refused = typeof failure === 'object' && failure !== null && 'status' in failure && failure.status === 422;
  if (!refused) return undefined;
  const problem = await readText(url, 'application/pdf').then(() => undefined, asProblem);
  return problem?.isOwnWord ? problem.detail : undefined;
}
