package vn.hoso.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.meeting.MeetingOpening.MeetingCandidate;
import vn.hoso.meeting.OpeningKeys.Key;
import vn.hoso.meeting.OpeningKeys.Opening;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Positions;
import vn.hoso.organisation.Role;
import vn.hoso.unit.UnitView;

/** However much lies at a position, all of it can be come by, each item once. */
@IntegrationTest
class OpeningPagesTest {

  @Autowired AdmissionLine line;
  @Autowired Positions positions;
  @Autowired OpeningKeys keys;
  @Autowired Meetings meetings;

  private CurrentUser secretary;
  private UUID position;
  private final List<UUID> prepared = new ArrayList<>();

  @BeforeEach
  void a_cell_with_five_dossiers_at_one_step_and_three_at_the_next() {
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    secretary = line.holder(cell.id(), Role.SECRETARY);
    position = positions.of(cell.id(), Role.SECRETARY).id();
    for (int i = 0; i < 5; i++) {
      prepared.add(line.current(line.open(cell)).id());
    }
    for (int i = 0; i < 3; i++) {
      line.advanceTo(line.open(cell), "resolveCell");
    }
  }

  @Test
  void all_are_counted_and_only_as_many_shown_as_is_asked_for() {
    var counted = keys.counted(secretary, 4, 5);
    assertThat(counted).extracting(OpeningKeys.Counted::open).containsExactly(5, 3);
    assertThat(counted).extracting(each -> each.first().size()).containsExactly(4, 1);
    assertThat(counted.get(0).first())
        .extracting(Key::id)
        .containsExactlyElementsOf(prepared.subList(0, 4));
  }

  @Test
  void page_by_page_each_comes_once_the_oldest_first() {
    var found = new ArrayList<UUID>();
    var after = Key.BEFORE_ALL;
    List<Key> page;
    do {
      page = keys.page(secretary, new Opening(position, "admission", "prepareDossier"), after, 2);
      page.forEach(key -> found.add(key.id()));
      after = page.isEmpty() ? after : Key.of(page.get(page.size() - 1).cursor());
    } while (!page.isEmpty());
    assertThat(found).containsExactlyElementsOf(prepared);
  }

  @Test
  void only_whoever_holds_the_position_reads_on() {
    var all = meetings.candidates(secretary, position, "admission", "prepareDossier", null);
    assertThat(all.items())
        .extracting(MeetingCandidate::workItemId)
        .containsExactlyElementsOf(prepared);
    assertThat(all.next()).isNull();
    var stranger = line.holder(line.newCell(Place.UNDER_PROVINCE).id(), Role.SECRETARY);
    assertThatThrownBy(
            () -> meetings.candidates(stranger, position, "admission", "prepareDossier", null))
        .hasMessage("MEETING-002");
    assertThatThrownBy(
            () -> meetings.candidates(secretary, position, "admission", "prepareDossier", "x"))
        .hasMessage("DOSSIER-013");
  }
}
