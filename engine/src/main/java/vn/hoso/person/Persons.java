package vn.hoso.person;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

  private final PersonRepository register;
  private final PersonRows persons;
  private final Units units;
  private final Registrars registrars;
  private final Acquaintances acquaintances;
  private final Clock clock;

  Persons(
      PersonRepository register,
      PersonRows persons,
      Units units,
      Registrars registrars,
      Acquaintances acquaintances,
      Clock clock) {
    this.register = register;
    this.persons = persons;
    this.units = units;
    this.registrars = registrars;
    this.acquaintances = acquaintances;
    this.clock = clock;
  }

  /**
   * Looks for a person by what he gives: the whole identity number, or the whole name and the birth
   * date as far as the register knows it; at most 20 rows, by name. Accents and case do not matter.
   * Callers have asked {@link PersonReading} before.
   *
   * @throws PersonProblem {@code PERSON-003} (422) where less is given
   */
  @Transactional(readOnly = true)
  public Found<PersonRow> search(CurrentUser by, PersonSearch search) {
    requireRegistrar(by);
    return find(by, search);
  }

  /** As {@link #search(CurrentUser, PersonSearch)}, for modules which have asked who may. */
  @Transactional(readOnly = true)
  public Found<PersonRow> find(CurrentUser by, PersonSearch search) {
    if (search.identityNumber() != null && !search.identityNumber().isBlank()) {
      String number = search.identityNumber().replaceAll("\\s", "");
      if (!number.matches("[0-9]{9}|[0-9]{12}")) {
        throw PersonProblem.searchTooWide();
      }
      return found(by, persons.numbered(number, search.birthYear()));
    }
    String name = PersonRules.text(search.text());
    if (name == null || name.isEmpty() || search.birthYear() == null) {
      throw PersonProblem.searchTooWide();
    }
    return found(by, persons.named(name, search));
  }

  /**
   * Enters a person in the register.
   *
   * @throws PersonProblem {@code PERSON-002} (409) where somebody of the same name and a compatible
   *     birth date, or with the same identity number, is there already and duplicates are not
   *     accepted: {@code duplicates[]} names those a search by the same would find and those he
   *     knows, {@code othersAlike} says whether there are more; {@code PERSON-005} (422) with field
   *     errors; {@code PERSON-007} (403) for himself once more
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
    if (by.personId() != null && persons.couldBe(by.personId(), request)) {
      throw PersonProblem.himself();
    }
    if (!Boolean.TRUE.equals(request.acceptDuplicates())) {
      persons.lockRegister();
      refuseDuplicates(by, request, persons.resembling(request));
    }
    Person person = new Person(request, by.officialId(), Instant.now(clock));
    return view(register.saveAndFlush(person).id());
  }

  /** Whether the official is that person, who may stand in the register more than once. */
  @Transactional(readOnly = true)
  public boolean himself(CurrentUser by, @Nullable UUID personId) {
    return personId != null
        && by.personId() != null
        && (personId.equals(by.personId()) || persons.selves(by.personId()).contains(personId));
  }

  /** The person as an official sees him: a stranger is veiled. */
  @Transactional(readOnly = true)
  public PersonView view(CurrentUser by, UUID personId) {
    requireRegistrar(by);
    return seen(by, personId);
  }

  /** As {@link #view(CurrentUser, UUID)}, for modules which have asked who may. */
  @Transactional(readOnly = true)
  public PersonView seen(CurrentUser by, UUID personId) {
    PersonView person = view(personId);
    return acquaintances.among(by, List.of(personId)).isEmpty() ? person.veil() : person;
  }

  /**
   * As {@link #seen(CurrentUser, UUID)}.
   *
   * @param known whether the official is known to know him; then nothing more is asked
   */
  @Transactional(readOnly = true)
  public PersonView seen(CurrentUser by, UUID personId, boolean known) {
    return known ? view(personId) : seen(by, personId);
  }

  /** Whether the register has that person and would show him to the official veiled. */
  @Transactional(readOnly = true)
  public boolean stranger(CurrentUser by, UUID personId) {
    return persons.get(personId).isPresent()
        && acquaintances.among(by, List.of(personId)).isEmpty();
  }

  /** Those of them whom he does not know, for modules which have asked who may. */
  @Transactional(readOnly = true)
  public Set<UUID> strangers(CurrentUser by, Collection<UUID> ids) {
    Set<UUID> strangers = new HashSet<>(ids);
    strangers.removeAll(acquaintances.among(by, ids));
    return strangers;
  }

  /** The person, for an official who may enter people, whoever he is. */
  @Transactional(readOnly = true)
  public PersonView asRegistrar(CurrentUser by, UUID personId) {
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

  /** By id as the official sees them, strangers veiled; for modules which have asked who may. */
  @Transactional(readOnly = true)
  public Map<UUID, PersonView> seen(CurrentUser by, Collection<UUID> ids) {
    Set<UUID> known = acquaintances.among(by, ids);
    Map<UUID, PersonView> seen = new HashMap<>(persons.of(ids));
    seen.replaceAll((id, person) -> known.contains(id) ? person : person.veil());
    return seen;
  }

  /** As a line of a list, for modules which have asked who may. */
  @Transactional(readOnly = true)
  public PersonRow row(CurrentUser by, UUID personId) {
    return rows(by, List.of(view(personId))).get(0);
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
  public List<PersonRow> namesakes(CurrentUser by, String fullName) {
    return found(by, persons.namesakes(fullName)).items();
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

  private Found<PersonRow> found(CurrentUser by, List<PersonView> oneMore) {
    Found<PersonView> found = Found.of(oneMore, PersonRows.MOST);
    return new Found<>(rows(by, found.items()), found.more());
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

  private void refuseDuplicates(
      CurrentUser by, RegisterPersonRequest request, List<PersonView> duplicates) {
    if (duplicates.isEmpty()) {
      return;
    }
    Set<UUID> known = acquaintances.among(by, duplicates.stream().map(PersonView::id).toList());
    List<PersonView> told =
        duplicates.stream()
            .filter(person -> known.contains(person.id()) || person.foundBy(request))
            .toList();
    throw PersonProblem.suspectedDuplicates(rows(by, told), told.size() < duplicates.size());
  }

  private List<FieldError> unknownUnit(UUID unitId) {
    return units.names(List.of(unitId), today()).isEmpty()
        ? List.of(
            new FieldError(
                "homeUnitId", "unknown", "Không có đơn vị này.", "There is no such unit."))
        : List.of();
  }

  private List<PersonRow> rows(CurrentUser by, List<PersonView> views) {
    Set<UUID> known = acquaintances.among(by, views.stream().map(PersonView::id).toList());
    List<UUID> homes =
        views.stream().map(PersonView::homeUnitId).filter(Objects::nonNull).distinct().toList();
    Map<UUID, String> names = units.names(homes, today());
    return views.stream()
        .map(view -> known.contains(view.id()) ? view : view.veil())
        .map(view -> view.row(names.get(view.homeUnitId())))
        .toList();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
