package vn.hoso.opening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.person.PersonView;
import vn.hoso.person.Persons;
import vn.hoso.procedure.Procedures;
import vn.hoso.shared.Text;

/**
 * What is worth knowing before a dossier is opened: whether the age fits, and whether the person
 * may stand in the register twice. Of other dossiers it tells nothing.
 */
@Service
@Transactional(readOnly = true)
class OpeningNotes {

  /**
   * @param fits whether nothing speaks against opening
   */
  record Note(boolean fits, Text text) {}

  private final Persons persons;
  private final Procedures procedures;
  private final Clock clock;

  OpeningNotes(Persons persons, Procedures procedures, Clock clock) {
    this.persons = persons;
    this.procedures = procedures;
    this.clock = clock;
  }

  /**
   * @throws vn.hoso.person.PersonProblem where the official may not see the person
   */
  List<Note> of(CurrentUser by, String slug, UUID personId) {
    PersonView person = persons.view(by, personId);
    LocalDate today = LocalDate.now(clock);
    var ages =
        procedures.current(slug, today).procedure().ages().stream()
            .map(rule -> AgeNote.of(person, rule, today))
            .map(note -> new Note(note.fits(), note.text()));
    return Stream.concat(twice(by, personId), ages).toList();
  }

  private Stream<Note> twice(CurrentUser by, UUID personId) {
    int others = persons.bornAlike(by, personId);
    return others == 0
        ? Stream.of()
        : Stream.of(
            new Note(
                false,
                new Text(
                    "Trong danh sách còn "
                        + others
                        + " người cùng họ tên và ngày sinh phù hợp; hãy chắc chắn đã chọn đúng người, không"
                        + " phải một người được nhập hai lần.",
                    "The register has "
                        + others
                        + " more of that name with a birth date that fits; make sure this is the right"
                        + " person, and nobody entered twice.")));
  }
}
