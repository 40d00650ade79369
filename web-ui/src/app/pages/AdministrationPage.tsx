import { Link } from 'react-router';
import { administrationWords } from '../../features/administration/administrationWords';
import { ReadinessList } from '../../features/administration/components/overview/ReadinessList';
import { useWords } from '../../i18n/useWords';
import { AdministrationFrame } from '../AdministrationFrame';
import { paths } from '../paths';

/** What an administrator sees first: what is still missing, and where to go for it. */
export function AdministrationPage() {
  const say = useWords(administrationWords);
  return (
    <AdministrationFrame part="overview">
      <ReadinessList
        linkOf={(check) => {
          if (check === 'CELL' || check === 'CELL_CODE') return <Link to={paths.units()}>{say('goUnits')}</Link>;
          if (check === 'CALENDAR' || check === 'PROCEDURE') return <Link to={paths.procedures()}>{say('goProcedures')}</Link>;
          if (check === 'PUBLIC_ADDRESS') return say('setPublicUrl');
          return <Link to={paths.officials()}>{say('goOfficials')}</Link>;
        }}
      />
    </AdministrationFrame>
  );
}
