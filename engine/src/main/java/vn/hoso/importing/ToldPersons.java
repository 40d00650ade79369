package vn.hoso.importing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
  private static final int LOOKS_FOR_A_NUMBER = 10;

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
   * @throws vn.hoso.person.PersonProblem PERSON-006 (429) where the list asks for too many he does
   *     not know
   */
  <D> void tell(Batch batch, ListReader<D> reader, List<D> rows, List<ImportVerdict> verdicts) {
    List<Integer> refused = new ArrayList<>();
    for (int at = 0; at < verdicts.size(); at++) {
      if (verdicts.get(at).kind() == ImportVerdict.Kind.REFUSED) {
        refused.add(at);
      }
    }
    if (refused.isEmpty()) {
      return;
    }
    CurrentUser by = officials.asUser(batch.uploadedBy(), LocalDate.now(clock));
    reading.begin(by, apart(verdicts));
    List<List<UUID>> told = reader.told(refused.stream().map(rows::get).toList());
    Set<UUID> all = new HashSet<>();
    told.forEach(all::addAll);
    if (all.isEmpty()) {
      return;
    }
    if (batch.taskId() != null) {
      all.retainAll(persons.strangers(by, all));
      reading.begin(by, looks(reader, rows, verdicts, refused, told, all));
    }
    reading.read(by, WHAT, List.copyOf(all));
  }

  /** Rows that are told that a dossier of another procedure stands in the way. */
  private static int apart(List<ImportVerdict> verdicts) {
    return (int)
        verdicts.stream()
            .filter(
                verdict ->
                    verdict.errors().stream().anyMatch(error -> error.code().equals("apart")))
            .count();
  }

  /** Rows of the name of a stranger that was met ask for him as well, whatever they were told. */
  private static <D> int looks(
      ListReader<D> reader,
      List<D> rows,
      List<ImportVerdict> verdicts,
      List<Integer> refused,
      List<List<UUID>> told,
      Set<UUID> strangers) {
    Set<String> names = new HashSet<>();
    int numbers = 0;
    for (int n = 0; n < refused.size(); n++) {
      if (told.get(n).stream().anyMatch(strangers::contains)) {
        names.add(name(reader, rows.get(refused.get(n))));
        boolean number =
            verdicts.get(refused.get(n)).errors().stream()
                .anyMatch(error -> error.code().equals("another"));
        numbers += number ? 1 : 0;
      }
    }
    long asked = rows.stream().filter(row -> names.contains(name(reader, row))).count();
    return (int) asked + numbers * (LOOKS_FOR_A_NUMBER - 1);
  }

  private static <D> String name(ListReader<D> reader, D row) {
    return Written.folded(reader.subject(row));
  }
}
