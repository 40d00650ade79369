package vn.hoso.administration;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.organisation.Administrators;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.OrganisationEventKind;
import vn.hoso.organisation.OrganisationHistory;
import vn.hoso.person.PersonRow;
import vn.hoso.person.PersonSearch;
import vn.hoso.person.Persons;
import vn.hoso.shared.Found;
import vn.hoso.staffing.OfficialChanges;
import vn.hoso.staffing.OfficialPersons;

/**
 * System administrators say who an official is in the register, so that he gets nothing of a
 * dossier about himself. The caller tells the access log what they read of persons.
 */
@Service
@Transactional
class PersonLinks {

  private final OfficialChanges officials;
  private final OfficialPersons links;
  private final Persons persons;
  private final SecondPerson second;
  private final OrganisationHistory history;

  PersonLinks(
      OfficialChanges officials,
      OfficialPersons links,
      Persons persons,
      SecondPerson second,
      OrganisationHistory history) {
    this.officials = officials;
    this.links = links;
    this.persons = persons;
    this.second = second;
    this.history = history;
  }

  /** Nobody is suggested by the name alone, which an administrator may write as he likes. */
  @Transactional(readOnly = true)
  public LinkedPerson of(CurrentUser by, UUID officialId) {
    Administrators.require(by);
    officials.view(officialId);
    return new LinkedPerson(links.of(officialId).map(id -> persons.row(by, id)).orElse(null));
  }

  @Transactional(readOnly = true)
  public Found<PersonRow> search(CurrentUser by, PersonSearch search) {
    Administrators.require(by);
    return persons.find(by, search);
  }

  /**
   * @param personId who he is; null takes back what was said
   */
  public LinkedPerson link(CurrentUser by, UUID officialId, @Nullable UUID personId) {
    Administrators.require(by);
    officials.view(officialId);
    if (personId != null) {
      persons.view(personId);
    }
    if (!links.of(officialId).equals(Optional.ofNullable(personId))) {
      requireAnother(by, officialId);
      links.link(officialId, personId);
      var kind =
          personId == null
              ? OrganisationEventKind.PERSON_UNLINKED
              : OrganisationEventKind.PERSON_LINKED;
      history.add(by.officialId(), kind, null, officialId, Map.of());
    }
    return of(by, officialId);
  }

  /**
   * Who took himself out of the register would get to the dossiers about himself; who took an
   * account of his own out of it would have a second person in it.
   */
  private void requireAnother(CurrentUser by, UUID officialId) {
    if (second.himself(by, officialId) && links.of(officialId).isPresent() && !second.alone(by)) {
      throw SecondPersonProblem.ownPerson();
    }
  }
}
