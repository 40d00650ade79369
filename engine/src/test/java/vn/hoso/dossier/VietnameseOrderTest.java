package vn.hoso.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.dossierlist.DossierLists;
import vn.hoso.dossierlist.DossierOrder;
import vn.hoso.dossierlist.DossierRow;
import vn.hoso.dossierlist.PageKey;
import vn.hoso.inbox.Inbox;
import vn.hoso.inbox.InboxQuery;
import vn.hoso.inbox.InboxView;
import vn.hoso.inbox.WorkItemView;
import vn.hoso.meeting.CreateMeetingRequest;
import vn.hoso.meeting.MeetingKind;
import vn.hoso.meeting.MeetingRowView;
import vn.hoso.meeting.Meetings;
import vn.hoso.opening.OpenDossierRequest;
import vn.hoso.opening.Openings;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.person.Gender;
import vn.hoso.person.PersonRow;
import vn.hoso.person.PersonSearch;
import vn.hoso.person.Persons;
import vn.hoso.person.RegisterPersonRequest;
import vn.hoso.unit.UnitView;

/** Names are sorted as an office sorts them: by the given name, as the Vietnamese alphabet goes. */
@IntegrationTest
class VietnameseOrderTest {

  private static final List<String> GIVEN =
      List.of("An", "Ân", "Ấu", "Dư", "Dương", "Đặng", "Đỗ", "Oanh", "Ông", "Ơn");

  @Autowired AdmissionLine line;
  @Autowired Openings openings;
  @Autowired DossierLists lists;
  @Autowired Persons persons;
  @Autowired Inbox inbox;
  @Autowired Meetings meetings;
  @Autowired Clock clock;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  @Test
  void a_list_of_dossiers_by_name_is_sorted_and_paged_by_the_same_order() {
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    var secretary = line.holder(cell.id(), Role.SECRETARY);
    Stream.of(7, 0, 9, 3, 5, 1, 8, 2, 6, 4)
        .forEach(
            i ->
                openings.open(
                    secretary,
                    new OpenDossierRequest(
                        "admission", cell.id(), person(cell, "Trần Thị " + GIVEN.get(i)))));
    List<String> names = new ArrayList<>();
    String cursor = null;
    do {
      var page = lists.list(secretary, null, false, DossierOrder.PERSON, cursor, 3);
      page.items().forEach(row -> names.add(row.personName()));
      cursor = page.next();
    } while (cursor != null);
    assertThat(names).containsExactlyElementsOf(GIVEN.stream().map("Trần Thị "::concat).toList());
  }

  @Test
  void the_inbox_and_the_rows_of_a_list_by_name_follow_that_order_through_all_pages() {
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    var secretary = line.holder(cell.id(), Role.SECRETARY);
    List<UUID> items = new ArrayList<>();
    Stream.of(7, 0, 9, 3, 5, 1, 8, 2, 6, 4)
        .forEach(i -> items.add(openFor(secretary, cell, "Trần Thị " + GIVEN.get(i))));
    List<String> inOrder = GIVEN.stream().map("Trần Thị "::concat).toList();
    for (InboxView view : List.of(InboxView.TODO, InboxView.MINE, InboxView.SHARED)) {
      List<String> names = byName(secretary, view, 3);
      assertThat(names)
          .isSubsetOf(inOrder)
          .isEqualTo(inOrder.stream().filter(names::contains).toList());
    }
    assertThat(byName(secretary, InboxView.TODO, 3)).isEqualTo(inOrder);
    var meeting =
        meetings.create(
            secretary,
            new CreateMeetingRequest(MeetingKind.CELL_MEETING, LocalDate.now(clock), items));
    assertThat(meetings.get(secretary, meeting.id(), true).rows())
        .extracting(MeetingRowView::personName)
        .isEqualTo(inOrder);
    assertThat(meetings.get(secretary, meeting.id(), false).rows())
        .extracting(MeetingRowView::workItemId)
        .isEqualTo(items);
  }

  @Test
  void the_next_page_is_found_though_the_last_row_of_the_one_before_is_done() {
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    var secretary = line.holder(cell.id(), Role.SECRETARY);
    Stream.of(4, 2, 0, 3, 1).forEach(i -> openFor(secretary, cell, "Trần Thị " + GIVEN.get(i)));
    var first = inbox.list(secretary, query(InboxView.TODO, null, 2));
    assertThat(first.next()).isNotNull();
    assertThat(new String(Base64.getUrlDecoder().decode(first.next()), StandardCharsets.UTF_8))
        .doesNotContain("Trần");
    line.advanceTo(first.items().get(1).dossierId(), "receiveDossier");
    assertThat(inbox.list(secretary, query(InboxView.TODO, first.next(), 5)).items())
        .extracting(WorkItemView::personName)
        .containsExactly("Trần Thị Ấu", "Trần Thị Dư", "Trần Thị Dương");
    assertThatThrownBy(
            () ->
                inbox.list(
                    secretary,
                    new InboxQuery(
                        InboxView.TODO, null, null, InboxQuery.Sort.DUE, first.next(), 5)))
        .hasMessage("INBOX-001");
  }

  @Test
  void rows_of_items_are_paged_by_the_names_they_bear() {
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    var secretary = line.holder(cell.id(), Role.SECRETARY);
    List<String> inOrder = GIVEN.stream().map("Trần Thị "::concat).toList();
    transaction.executeWithoutResult(
        undone -> {
          for (int i = 0; i < GIVEN.size(); i++) {
            var name = inOrder.get(GIVEN.size() - 1 - i); // other than whom the dossier is about
            var item = openFor(secretary, cell, inOrder.get(i));
            for (var row : List.of("work_item set person_name", "step_record set item_name")) {
              jdbc.sql("update hoso." + row + " = ? where id = ?").params(name, item).update();
            }
          }
          assertThat(byName(secretary, InboxView.TODO, 2)).isEqualTo(inOrder);
          undone.setRollbackOnly();
        });
  }

  /** By where it stands among one's own, a stranger's name could be found letter by letter. */
  @Test
  void a_cursor_of_ones_own_making_tells_nothing_of_a_name_one_does_not_see() {
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    var secretary = line.holder(cell.id(), Role.SECRETARY);
    List<UUID> own =
        Stream.of(0, 5).map(i -> openFor(secretary, cell, "Trần Thị " + GIVEN.get(i))).toList();
    UnitView elsewhere = line.newCell(Place.UNDER_PROVINCE);
    var stranger = line.holder(elsewhere.id(), Role.SECRETARY);
    UUID kept = openFor(stranger, elsewhere, "Trần Thị Dư");
    String last = "2026-09-07T00:00:00Z";
    assertThat(lists.list(secretary, null, false, DossierOrder.PERSON, null, 5).items()).hasSize(2);
    assertThat(
            lists
                .list(
                    secretary,
                    null,
                    false,
                    DossierOrder.PERSON,
                    new PageKey(Instant.parse(last), dossierOf(own.get(0))).cursor(),
                    5)
                .items())
        .extracting(DossierRow::personName)
        .containsExactly("Trần Thị Đặng");
    for (UUID unseen : List.of(dossierOf(kept), UUID.randomUUID())) {
      String cursor = new PageKey(Instant.parse(last), unseen).cursor();
      for (boolean mine : List.of(true, false)) {
        assertThatThrownBy(() -> lists.list(secretary, null, mine, DossierOrder.PERSON, cursor, 5))
            .hasMessage("DOSSIER-013");
      }
      for (InboxView view : List.of(InboxView.TODO, InboxView.MINE, InboxView.WAITING)) {
        assertThatThrownBy(
                () -> inbox.list(secretary, query(view, cursor(unseen + " " + own.get(0)), 5)))
            .hasMessage("INBOX-001");
      }
    }
    assertThat(
            inbox
                .list(
                    secretary,
                    query(InboxView.TODO, cursor(dossierOf(own.get(0)) + " " + own.get(0)), 5))
                .items())
        .extracting(WorkItemView::personName)
        .containsExactly("Trần Thị Đặng");
    assertThat(
            inbox
                .list(
                    secretary,
                    query(InboxView.TODO, cursor(dossierOf(own.get(1)) + " " + own.get(1)), 5))
                .items())
        .isEmpty();
  }

  private static String cursor(String plain) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  private UUID dossierOf(UUID item) {
    return jdbc.sql("select dossier_id from hoso.work_item where id = ?")
        .param(item)
        .query(UUID.class)
        .single();
  }

  private List<String> byName(CurrentUser by, InboxView view, int limit) {
    List<String> names = new ArrayList<>();
    String cursor = null;
    do {
      var page = inbox.list(by, query(view, cursor, limit));
      page.items().forEach(row -> names.add(row.personName()));
      cursor = page.next();
    } while (cursor != null);
    return names;
  }

  private static InboxQuery query(InboxView view, String cursor, int limit) {
    return new InboxQuery(view, null, null, InboxQuery.Sort.NAME, cursor, limit);
  }

  private UUID openFor(CurrentUser secretary, UnitView cell, String name) {
    UUID dossier =
        openings
            .open(secretary, new OpenDossierRequest("admission", cell.id(), person(cell, name)))
            .id();
    return line.current(dossier).id();
  }

  @Test
  void the_given_name_comes_first_and_its_tone_before_the_family_name() {
    assertThat(
            jdbc.sql(
                    """
                    select n from unnest(array['Vũ Văn Hà', 'Lê Thị Hạ', 'An Văn Tú', 'Bùi Hà', 'Đỗ An']) n
                    order by hoso.vn_given(n) collate hoso.vn, n collate hoso.vn
                    """)
                .query(String.class)
                .list())
        .containsExactly("Đỗ An", "Bùi Hà", "Vũ Văn Hà", "Lê Thị Hạ", "An Văn Tú");
  }

  @Test
  void persons_are_found_in_that_order_and_it_is_said_that_there_are_more() {
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    var secretary = line.holder(cell.id(), Role.SECRETARY);
    // Whoever writes without accents finds all who are written so, and they stand in their order.
    List<String> accented =
        List.of("Quàng Ngọc Ha", "Quàng Ngọc Hà", "Quàng Ngọc Hả", "Quàng Ngọc Hạ");
    List.of(2, 0, 3, 1).forEach(i -> person(cell, accented.get(i)));
    var search = new PersonSearch("quang ngoc ha", null, 1999, null, null);
    var few = persons.search(secretary, search);
    assertThat(few.more()).isFalse();
    assertThat(few.items()).extracting(PersonRow::fullName).containsExactlyElementsOf(accented);
    for (int i = 0; i < 17; i++) {
      person(cell, "Quàng Ngọc Há");
    }
    var many = persons.search(secretary, search);
    assertThat(many.more()).isTrue();
    assertThat(many.items()).hasSize(20);
  }

  private UUID person(UnitView cell, String name) {
    return persons
        .register(
            line.holder(cell.id(), Role.SECRETARY),
            new RegisterPersonRequest(
                name, Gender.FEMALE, 1999, null, null, null, null, null, cell.id(), true))
        .id();
  }
}
