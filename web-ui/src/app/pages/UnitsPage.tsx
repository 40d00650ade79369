import { Link, useSearchParams } from 'react-router';
import { UnitPanel } from '../../features/administration/components/units/UnitPanel';
import { UnitTree } from '../../features/administration/components/units/UnitTree';
import { unitWords } from '../../features/administration/unitWords';
import { useWords } from '../../i18n/useWords';
import { MissingPage } from '../../ui/page/MissingPage';
import { canBeId } from '../addressedId';
import { AdministrationFrame } from '../AdministrationFrame';
import { paths } from '../paths';

export function UnitsPage() {
  const say = useWords(unitWords);
  const [search, setSearch] = useSearchParams();
  const chosen = search.get('unit');
  const choose = (unit: string) => setSearch({ unit }, { replace: true });
  return (
    <AdministrationFrame part="units">
      <div className="admin-columns">
        <UnitTree chosen={chosen} onChoose={choose} />
        {chosen && !canBeId(chosen) ? (
          <MissingPage />
        ) : chosen ? (
          <UnitPanel key={chosen} id={chosen} onMade={choose} dossiersLink={<Link to={paths.dossiers()}>{say('findThem')}</Link>} />
        ) : (
          <p className="soft">{say('choose')}</p>
        )}
      </div>
    </AdministrationFrame>
  );
}
