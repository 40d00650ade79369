package vn.hoso.person;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Found;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.Units;

/**
 * The register of the people dossiers are about. It may be used by secretaries of cells, intake
 * clerks and appraisers; others are refused with {@code PERSON-004} (403). Unknown persons are
 * refused with {@code PERSON-001} (404).
 */
@Service
@Transactional
public class Persons {

  private static final int FEWEST_WORDS = 2;
  private static final int MOST_WORDS = 8;

  private final PersonRepository register;
  private final PersonRows persons;
  private final Units units;
  private final Registrars registrars;
  private final Clock clock;

  Persons(
      PersonRepository register,
      PersonRows persons,
      Units units,
      Registrars registrars,
      Clock clock) {
    this.register = register;
    this.persons = persons;
    this.units = units;
    this.registrars = registrars;
    this.clock = clock;
  }

  /**
   * Looks for persons by at least two whole words of the name or by the whole identity number; at
   * most 20 rows, by name. Accents and case do not matter.
   *
   * @throws PersonProblem {@code PERSON-003} (422) where less is given
   */
  @Transactional(readOnly = true)
  public Found<PersonRow> search(CurrentUser by, PersonSearch search) {
    requireRegistrar(by);
    return search(search);
  }

  /** As {@link #search(CurrentUser, PersonSearch)}, for modules which have asked who may. */
  @Transactional(readOnly = true)
  public Found<PersonRow> search(PersonSearch search) {
    if (search.identityNumber() != null && !search.identityNumber().isBlank()) {
      String number = search.identityNumber().replaceAll("\\s", "");
      if (!number.matches("[0-9]{9}|[0-9]{12}")) {
        throw PersonProblem.searchTooWide();
      }
      return found(persons.numbered(number, search.birthYear()));
    }
    List<String> words = words(search.text());
    if (words.size() < FEWEST_WORDS) {
      throw PersonProblem.searchTooWide();
    }
    return found(persons.named(words, search.birthYear()));
  }

  /**
   * Enters a person in the register.
   *
   * @throws PersonProblem {@code PERSON-002} (409) with {@code duplicates[]} where somebody of the
   *     same name and a compatible birth date, or with the same identity number, is there already
   *     and duplicates are not accepted; {@code PERSON-005} (422) with field errors
   */
  public PersonView register(CurrentUser by, RegisterPersonRequest written) {
    requireRegistrar(by);
    RegisterPersonRequest request = PersonRules.tidy(written);
    List<FieldError> errors = PersonRules.errors(request, today());
    if (errors.isEmpty() && request.homeUnitId() != null) {
      errors.addAll(unknownUnit(request.homeUnitId()));
    }
    if (!errors.isEmpty()) {
      throw PersonProblem.invalid(errors);
    }
    if (!Boolean.TRUE.equals(request.acceptDuplicates())) {
      persons.lockRegister();
      refuseDuplicates(persons.resembling(request));
    }
    Person person = new Person(request, by.officialId(), Instant.now(clock));
    return view(register.saveAndFlush(person).id());
  }

  /** The person as an official sees him. */
  @Transactional(readOnly = true)
  public PersonView view(CurrentUser by, UUID personId) {
    requireRegistrar(by);
    return view(personId);
  }

  /** The person, for other modules which have checked the official's right themselves. */
  @Transactional(readOnly = true)
  public PersonView view(UUID personId) {
    PersonView person = persons.get(personId).orElseThrow(PersonProblem::notFound);
    return person.homeUnitId() == null
        ? person
        : person.in(units.nameOn(person.homeUnitId(), today()));
  }

  /** By id, for modules which have asked who may. */
  @Transactional(readOnly = true)
  public Map<UUID, PersonView> of(Collection<UUID> ids) {
    return persons.of(ids);
  }

  /** As a line of a list, for modules which have asked who may. */
  @Transactional(readOnly = true)
  public PersonRow row(UUID personId) {
    return rows(List.of(view(personId))).get(0);
  }

  /**
   * How many others of the register have his name and could be born on his day: perhaps he stands
   * in it twice. Who may not look him up is told nothing.
   */
  @Transactional(readOnly = true)
  public int bornAlike(CurrentUser by, UUID personId) {
    requireRegistrar(by);
    return persons.namesakesBornAlike(personId);
  }

  /** Those of exactly that name, at most 20, for modules which have asked who may. */
  @Transactional(readOnly = true)
  public List<PersonRow> namesakes(String fullName) {
    return found(persons.namesakes(fullName)).items();
  }

  /**
   * Chuyển sinh hoạt: the unit somebody belongs to from now on; callers ask for the right first.
   */
  @Transactional
  public void belongsTo(UUID personId, UUID unitId) {
    register.findById(personId).orElseThrow(PersonProblem::notFound).belongsTo(unitId);
  }

  /**
   * The person's full name, for other modules which have checked the official's right themselves.
   */
  @Transactional(readOnly = true)
  public String name(UUID personId) {
    return persons.get(personId).orElseThrow(PersonProblem::notFound).fullName();
  }

  private Found<PersonRow> found(List<PersonView> oneMore) {
    Found<PersonView> found = Found.of(oneMore, PersonRows.MOST);
    return new Found<>(rows(found.items()), found.more());
  }

  /** Whoever may open dossiers somewhere, takes them in or appraises them. */
  private void requireRegistrar(CurrentUser by) {
    if (!by.holds(Role.SECRETARY, UnitKind.CELL)
        && !by.holds(Role.INTAKE_CLERK)
        && !by.holds(Role.APPRAISER)
        && !registrars.opens(by)) {
      throw PersonProblem.notAllowed();
    }
  }

  private static List<String> words(String text) {
    String tidy = PersonRules.text(text);
    return tidy == null
        ? List.of()
        : Arrays.stream(tidy.split("[^\\p{L}\\p{M}']+"))
            .filter(word -> !word.isEmpty())
            .limit(MOST_WORDS)
            .toList();
  }

  private void refuseDuplicates(List<PersonView> duplicates) {
    if (!duplicates.isEmpty()) {
      throw PersonProblem.suspectedDuplicates(rows(duplicates));
    }
  }

  private List<FieldError> unknownUnit(UUID unitId) {
    return units.names(List.of(unitId), today()).isEmpty()
        ? List.of(
            new FieldError(
                "homeUnitId", "unknown", "Không có đơn vị này.", "There is no such unit."))
        : List.of();
  }

  private List<PersonRow> rows(List<PersonView> views) {
    List<UUID> homes =
        views.stream().map(PersonView::homeUnitId).filter(Objects::nonNull).distinct().toList();
    Map<UUID, String> names = units.names(homes, today());
    return views.stream().map(view -> view.row(names.get(view.homeUnitId()))).toList();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
