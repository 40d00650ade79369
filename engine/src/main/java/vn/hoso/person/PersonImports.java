package vn.hoso.person;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.ImportVerdict;
import vn.hoso.shared.ImportVerdict.Kind;
import vn.hoso.unit.Units;

/**
 * Persons by the list. A person is known again by his identity number, one without a number by
 * name, birth date and unit; so a list that is written twice changes nothing the second time. A row
 * that could be somebody who is there, and does not say it surely, is refused: an official decides
 * about it by hand. Callers ask for the right first.
 */
@Service
@Transactional
public class PersonImports {

  private final PersonRows register;
  private final PersonImportRows rows;
  private final Units units;
  private final Clock clock;

  PersonImports(PersonRows register, PersonImportRows rows, Units units, Clock clock) {
    this.register = register;
    this.rows = rows;
    this.units = units;
    this.clock = clock;
  }

  /** What writing these rows would do, row by row; at most a few thousand at once. */
  @Transactional(readOnly = true)
  public List<ImportVerdict> compare(List<RegisterPersonRequest> written) {
    return matches(tidy(written), n -> false).stream().map(PersonMatch::verdict).toList();
  }

  /**
   * The rows of a list of that unit, which say neither number nor unit of anybody: each as the one
   * of that name and birth below the unit is known, where there is just one, else of the unit
   * itself.
   */
  @Transactional(readOnly = true)
  public List<RegisterPersonRequest> placed(List<RegisterPersonRequest> written, UUID unitId) {
    List<RegisterPersonRequest> requests = tidy(written);
    List<List<KnownPerson>> known = rows.resembling(requests);
    return IntStream.range(0, requests.size())
        .mapToObj(i -> placed(requests.get(i), known.get(i), unitId))
        .toList();
  }

  private RegisterPersonRequest placed(
      RegisterPersonRequest row, List<KnownPerson> known, UUID unitId) {
    if (row.identityNumber() != null || row.homeUnitId() != null || row.birthYear() == null) {
      return row;
    }
    List<KnownPerson> here =
        known.stream()
            .filter(person -> person.namedExactlyLike(row) && person.bornExactlyLike(row))
            .filter(person -> below(person.homeUnitId(), unitId))
            .toList();
    return here.size() == 1 ? here.get(0).asKnown(row) : row.in(unitId);
  }

  private boolean below(@Nullable UUID unit, UUID above) {
    return unit != null
        && (unit.equals(above)
            || units.ancestors(unit).stream().anyMatch(each -> each.id().equals(above)));
  }

  /** Everybody in the register who is that person. */
  @Transactional(readOnly = true)
  public Set<UUID> selves(UUID personId) {
    return register.selves(personId);
  }

  /** Who each row speaks of; null where the register does not surely know him. */
  @Transactional(readOnly = true)
  public List<UUID> known(List<RegisterPersonRequest> written) {
    return matches(tidy(written), n -> false).stream().map(PersonMatch::personId).toList();
  }

  /**
   * Writes the rows. What has become wrong since it was compared is refused and not written.
   *
   * @param by the official who hands the list in
   * @param overwrites whether the n-th row is written whole, also where it says less than is known
   */
  public List<ImportVerdict> write(
      UUID by, List<RegisterPersonRequest> written, IntPredicate overwrites) {
    register.lockRegister();
    List<RegisterPersonRequest> requests = tidy(written);
    List<PersonMatch> matches = matches(requests, overwrites);
    List<RegisterPersonRequest> fresh = new ArrayList<>();
    for (int i = 0; i < requests.size(); i++) {
      Kind kind = matches.get(i).verdict().kind();
      if (kind == Kind.NEW) {
        fresh.add(requests.get(i));
      } else if (kind == Kind.CHANGED) {
        rows.complete(matches.get(i), requests.get(i), overwrites.test(i));
      }
    }
    rows.insert(fresh, by, Instant.now(clock));
    return matches.stream().map(PersonMatch::verdict).toList();
  }

  /**
   * Of whom an answer to each row tells something: that there is such a person, his birth date,
   * whose a number is. Whoever hands the rows in has read about them, unless the answer is that of
   * somebody new.
   */
  @Transactional(readOnly = true)
  public List<List<UUID>> told(List<RegisterPersonRequest> written) {
    return matches(tidy(written), n -> false).stream().map(PersonMatch::people).toList();
  }

  private List<PersonMatch> matches(List<RegisterPersonRequest> requests, IntPredicate overwrites) {
    List<List<KnownPerson>> known = rows.resembling(requests);
    LocalDate today = LocalDate.now(clock);
    Map<UUID, String> names = units.names(spokenOf(requests, known), today);
    List<PersonMatch> matches = new ArrayList<>();
    for (int i = 0; i < requests.size(); i++) {
      List<FieldError> errors = PersonRules.errors(requests.get(i), today);
      matches.add(
          errors.isEmpty()
              ? PersonMatch.of(
                  requests.get(i), known.get(i), new PersonMatch.Known(names, overwrites.test(i)))
              : PersonMatch.refused(ImportVerdict.refused(errors)));
    }
    return matches;
  }

  private static List<UUID> spokenOf(
      List<RegisterPersonRequest> requests, List<List<KnownPerson>> known) {
    return Stream.concat(
            requests.stream().map(RegisterPersonRequest::homeUnitId),
            known.stream().flatMap(List::stream).map(KnownPerson::homeUnitId))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static List<RegisterPersonRequest> tidy(List<RegisterPersonRequest> written) {
    return written.stream().map(PersonRules::tidy).toList();
  }
}
