import { say } from '../../i18n/useWords';
import { partWords } from './partWords';

type Spoken = (values: Record<string, string | number>) => string;
type Key = keyof typeof partWords;

const plain =
  (key: Key): Spoken =>
  () =>
    say(partWords, key);
const named =
  (key: Key, from: string, to: 'n' | 'name'): Spoken =>
  (values) =>
    say(partWords, key, { [to]: values[from] ?? '' });

const NEVER: Spoken = () => '';

/** By the names under which each part asks for its words. */
const SPOKEN: Record<string, Record<string, Spoken>> = {
  '@react-aria/combobox': {
    buttonLabel: plain('showSuggestions'),
    listboxLabel: plain('suggestions'),
    countAnnouncement: named('countSuggestions', 'optionCount', 'n'),
    selectedAnnouncement: named('chosen', 'optionText', 'name'),
    focusAnnouncement: (values) => (values.isSelected ? say(partWords, 'chosen', { name: values.optionText ?? '' }) : String(values.optionText)),
  },
  '@react-aria/autocomplete': { collectionLabel: plain('suggestions') },
  '@react-aria/overlays': { dismiss: plain('dismiss') },
  '@react-aria/menu': { longPressMessage: plain('longPressMenu') },
  '@react-aria/table': {
    select: plain('select'),
    selectAll: plain('selectAll'),
    sortable: plain('sortable'),
    ascending: plain('ascending'),
    descending: plain('descending'),
    ascendingSort: named('sortedUp', 'columnName', 'name'),
    descendingSort: named('sortedDown', 'columnName', 'name'),
    expand: NEVER,
    collapse: NEVER,
  },
  '@react-aria/grid': {
    select: plain('select'),
    selectedItem: named('taken', 'item', 'name'),
    deselectedItem: named('left', 'item', 'name'),
    selectedCount: named('countTaken', 'count', 'n'),
    selectedAll: plain('allTaken'),
    longPressToSelect: plain('longPressSelect'),
  },
  // Columns of ours are not resized, nothing of theirs is picked.
  'react-aria-components': { selectPlaceholder: NEVER, dropzoneLabel: NEVER, tableResizer: NEVER, colorSwatchPicker: NEVER },
};

/** The parts look here for words before they look among their own, which the build leaves out. Each is said in the language of the moment. */
Object.assign(window, { [Symbol.for('react-aria.i18n.locale')]: 'vi-VN', [Symbol.for('react-aria.i18n.strings')]: SPOKEN });
