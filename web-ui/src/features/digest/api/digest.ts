import { queryOptions } from '@tanstack/react-query';
import { ask, put, read, remove } from '../../../api/client';
import type { Wire } from '../../../api/wire';

const PATH = '/api/session/digest';

export type Digest = Wire<'DigestView'>;

export const digestQuery = queryOptions({
  queryKey: ['session', 'digest'],
  queryFn: ({ signal }) => read<Digest>(PATH, signal),
});

export const giveAddress = (address: string) => put<Digest>(`${PATH}/address`, { address });

/** Without a key: neither code nor address is to be remembered with its answer. */
export const confirmAddress = (code: string) => ask<Digest>(`${PATH}/address/confirm`, { code });

export const forgetAddress = () => remove<Digest>(`${PATH}/address`);

export const switchDigest = (wanted: boolean) => put<Digest>(PATH, { wanted });
