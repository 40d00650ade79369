import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { readAgain } from './readAgain';

it('gives up the answer that was asked for before the act', async () => {
  const client = new QueryClient();
  const asked: ((answer: string) => void)[] = [];
  const observer = new QueryObserver(client, { queryKey: ['signing', '1'], queryFn: () => new Promise<string>((answer) => asked.push(answer)) });
  const stop = observer.subscribe(() => {});

  const again = readAgain(client, ['signing', '1']);
  await expect.poll(() => asked.length).toBe(2);
  asked[0]!('before the act');
  asked[1]!('after the act');
  await again;

  expect(observer.getCurrentResult().data).toBe('after the act');
  stop();
});
