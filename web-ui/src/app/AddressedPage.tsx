import { Outlet, useParams } from 'react-router';
import { MissingPage } from '../ui/page/MissingPage';
import { canBeId } from './addressedId';

/** Around all pages whose address ends in an id: one that can be none leads where an unknown one leads. */
export function AddressedPage() {
  const { id = '' } = useParams();
  return canBeId(id) ? <Outlet /> : <MissingPage />;
}
