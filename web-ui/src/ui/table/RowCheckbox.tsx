import { Checkbox } from 'react-aria-components/Checkbox';
import { Icon } from '../text/Icon';

/** By itself it is named after all that stands in the first cell as well. */
const BY_ITS_LABEL = { 'aria-labelledby': '' };

/** Chooses its row; it knows by itself which that is. */
export function RowCheckbox({ label }: { label: string }) {
  return (
    <Checkbox slot="selection" className="row-checkbox" aria-label={label} {...BY_ITS_LABEL}>
      <span className="row-checkbox__box">
        <Icon name="check" size={14} />
      </span>
    </Checkbox>
  );
}
