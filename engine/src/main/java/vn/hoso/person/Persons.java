package vn.hoso.person;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.hoso.organisation.CurrentUser;

/**
 * The register of the people dossiers are about. It may be used by secretaries of cells, intake clerks and appraisers;
 * others are refused with {@code PERSON-004} (403). Unknown persons are refused with {@code PERSON-001} (404).
 */
@Service
public class Persons {

  /**
   * Looks for persons by at least two words of the name or by the whole identity number; at most 20 rows, by name.
   *
   * @throws PersonProblem {@code PERSON-003} (422) where less is given
   */
  public List<PersonRow> search(CurrentUser by, PersonSearch search) {
    throw new UnsupportedOperationException();
  }

  /**
   * Enters a person in the register.
   *
   * @throws PersonProblem {@code PERSON-002} (409) with {@code duplicates[]} where somebody of the same name and a
   *     compatible birth date, or with the same identity number, is there already and duplicates are not accepted;
   *     {@code PERSON-005} (422) with field errors
   */
  public PersonView register(CurrentUser by, RegisterPersonRequest request) {
    throw new UnsupportedOperationException();
  }

  /** The person as an official sees him. */
  public PersonView view(CurrentUser by, UUID personId) {
    throw new UnsupportedOperationException();
  }

  /** The person, for other modules which have checked the official's right themselves. */
  public PersonView view(UUID personId) {
    throw new UnsupportedOperationException();
  }

  /** The person's full name, for other modules which have checked the official's right themselves. */
  public String name(UUID personId) {
    throw new UnsupportedOperationException();
  }
}
