import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { AddOfficial } from '../../features/administration/components/officials/AddOfficial';
import { OfficialList } from '../../features/administration/components/officials/OfficialList';
import { OfficialPanel } from '../../features/administration/components/officials/OfficialPanel';
import { officialWords } from '../../features/administration/officialWords';
import { useWords } from '../../i18n/useWords';
import { MissingPage } from '../../ui/page/MissingPage';
import { canBeId } from '../addressedId';
import { AdministrationFrame } from '../AdministrationFrame';
import { OfficialWork } from '../OfficialWork';
import { paths } from '../paths';

export function OfficialsPage() {
  const say = useWords(officialWords);
  const [search, setSearch] = useSearchParams();
  const [adding, setAdding] = useState(false);
  const chosen = search.get('official');
  const choose = (official: string) => {
    setAdding(false);
    setSearch({ official });
  };
  return (
    <AdministrationFrame part="officials">
      {chosen ? (
        <>
          <p>
            <Link to={paths.officials()}>{say('back')}</Link>
          </p>
          {canBeId(chosen) ? (
            <>
              <OfficialPanel key={chosen} id={chosen} />
              <OfficialWork key={`work-${chosen}`} id={chosen} />
            </>
          ) : (
            <MissingPage />
          )}
        </>
      ) : (
        <OfficialList onChoose={choose} onAdd={() => setAdding(true)} />
      )}
      {adding && <AddOfficial onAdded={choose} onClose={() => setAdding(false)} />}
    </AdministrationFrame>
  );
}
