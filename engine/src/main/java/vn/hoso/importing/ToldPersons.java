package vn.hoso.importing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.hoso.importing.ImportBatches.Batch;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;
import vn.hoso.person.PersonReading;
import vn.hoso.person.Persons;
import vn.hoso.shared.ImportVerdict;
import vn.hoso.sheet.Written;

/**
 * What the check of a list tells of people of the register is a look at them: it goes to the access
 * log, and who makes the list of a dossier has as many as at the counter. Otherwise a sheet of
 * sixty years of birth of one name would tell the right one.
 */
@Component
class ToldPersons {

  /** Who tries numbers meets few; each that somebody else bears tells it whole. */
  private static final int LOOKS_FOR_A_NUMBER = 4;

  private static final String WHAT = "list of persons";

  private final Officials officials;
  private final Persons persons;
  private final PersonReading reading;
  private final Clock clock;

  ToldPersons(Officials officials, Persons persons, PersonReading reading, Clock clock) {
    this.officials = officials;
    this.persons = persons;
    this.reading = reading;
    this.clock = clock;
  }

  /**
   * Before it is told; outside of transactions.
   *
   * @param met of the portions of the list before
   * @throws vn.hoso.person.PersonProblem PERSON-006 (429) where the list asks for too many he does
   *     not know
   */
  <D> void tell(
      Batch batch, MetNames met, ListReader<D> reader, List<D> rows, List<ImportVerdict> verdicts) {
    List<Integer> answered =
        IntStream.range(0, rows.size())
            .filter(at -> tells(batch, verdicts.get(at)))
            .boxed()
            .toList();
    List<List<UUID>> told =
        answered.isEmpty() ? List.of() : reader.told(answered.stream().map(rows::get).toList());
    Set<UUID> people = new HashSet<>();
    told.forEach(people::addAll);
    CurrentUser by = officials.asUser(batch.uploadedBy(), LocalDate.now(clock));
    if (batch.taskId() != null) {
      people.retainAll(persons.strangers(by, people));
      List<String> names = rows.stream().map(row -> name(reader, row)).toList();
      List<Integer> strange =
          IntStream.range(0, answered.size())
              .filter(n -> told.get(n).stream().anyMatch(people::contains))
              .mapToObj(answered::get)
              .toList();
      int looks =
          met.asking(names, strange.stream().map(names::get).collect(Collectors.toSet()))
              + (LOOKS_FOR_A_NUMBER - 1) * said(strange, verdicts, "another")
              + said(answered, verdicts, "apart");
      reading.begin(by, looks);
    }
    if (!people.isEmpty()) {
      reading.read(by, WHAT, List.copyOf(people));
    }
  }

  /** What administrators' lists would change is told, and logged, when they look at it. */
  private static boolean tells(Batch batch, ImportVerdict verdict) {
    return batch.taskId() == null
        ? verdict.kind() == ImportVerdict.Kind.REFUSED
        : verdict.kind() != ImportVerdict.Kind.NEW;
  }

  /** How many of these rows are told that. */
  private static int said(List<Integer> places, List<ImportVerdict> verdicts, String code) {
    return (int)
        places.stream()
            .filter(
                at -> verdicts.get(at).errors().stream().anyMatch(err -> err.code().equals(code)))
            .count();
  }

  private static <D> String name(ListReader<D> reader, D row) {
    return Written.folded(reader.subject(row));
  }
}
