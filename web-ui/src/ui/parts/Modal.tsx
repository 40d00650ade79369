import type { ModalBoxProps } from './ModalBox';
import { demanded, OnDemand } from './onDemand';

const box = demanded(async () => (await import('./ModalBox')).ModalBox);

/** Fetched while the first page is being read, so that a dialog opens even when the server has gone by then. */
export const fetchModal = box.fetch;

export function Modal(props: ModalBoxProps) {
  return <OnDemand part={box} given={props} />;
}
