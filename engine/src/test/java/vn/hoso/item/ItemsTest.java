package vn.hoso.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.foldercheck.ItemFolders;
import vn.hoso.procedure.Procedure;

/** Limits count the items of all open dossiers, whoever enters them at the same moment. */
@IntegrationTest
class ItemsTest {

  private static final Procedure LISTS = ItemFolders.procedure();

  @Autowired AdmissionLine line;
  @Autowired Items items;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;

  /** They came out here without anybody's telling the history of it. */
  @AfterEach
  void no_outcome_is_left() {
    jdbc.sql("update hoso.dossier_item set outcome = null where outcome in ('left', 'taken')")
        .update();
  }

  @Test
  void a_list_keeps_the_order_in_which_it_was_entered() {
    var dossier = dossier();
    add(dossier, item("Trưởng phòng"), item("Phó phòng"));
    add(dossier, item("Chuyên viên"));
    assertThat(items.of(dossier))
        .extracting(Item::title)
        .containsExactly(null, "Trưởng phòng", "Phó phòng", "Chuyên viên");
  }

  @Test
  void what_is_one_too_many_is_named_with_its_limit_and_stops_nobody_else() {
    var title = "Bí thư " + UUID.randomUUID();
    var first = dossier();
    var second = dossier();
    assertThat(add(first, item(title))).isEmpty();
    var refused = add(second, item(title), item(title), item("Khác"));
    assertThat(refused)
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.place()).isEqualTo(1);
              assertThat(each.limit().name()).isEqualTo("perTitle");
              assertThat(each.heldBy()).isIn(first, second);
            });
    assertThat(items.of(second)).hasSize(3);
  }

  @Test
  void items_of_procedures_that_are_kept_apart_never_stand_beside_each_other() {
    var one = ItemFolders.apart("admission");
    var other = ItemFolders.apart("another");
    var title = "Bí thư " + UUID.randomUUID();
    var first = dossier();
    var second = dossier();
    assertThat(add(one, first, item(title), item(title))).as("however many each has").isEmpty();
    assertThat(add(other, second, item(title.toUpperCase(java.util.Locale.ROOT)), item("Khác")))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.limit().name()).isEqualTo("notBeside");
              assertThat(each.heldBy()).isEqualTo(first);
            });
    transaction.executeWithoutResult(status -> items.close(first, one, true));
    assertThat(add(other, second, item(title))).as("once that one is over").isEmpty();
  }

  @Test
  void a_limit_counts_one_thing_once_however_it_is_typed() {
    var title = "Bí thư " + UUID.randomUUID();
    var dossier = dossier();
    add(dossier, item(title), item(" " + title.toUpperCase(java.util.Locale.ROOT) + "  "));
    var apart =
        java.text.Normalizer.normalize(title, java.text.Normalizer.Form.NFD).replace(" ", "\u00A0");
    assertThat(add(dossier, item(apart))).hasSize(1);
    assertThat(items.of(dossier))
        .filteredOn(each -> each.title() != null)
        .extracting(Item::title)
        .containsExactly(title, title.toUpperCase(java.util.Locale.ROOT));
  }

  @Test
  void a_number_of_a_series_is_written_as_the_series_writes_it() {
    var dossier = dossier();
    add(dossier, numbered("a7"), numbered(" A007"), numbered("B1"));
    assertThat(items.of(dossier))
        .filteredOn(each -> each.title() != null)
        .extracting(each -> each.values().get("number"))
        .containsExactly("A007", "A007", "B1");
    assertThat(errors("t1", "a7")).isEmpty();
    assertThat(errors("t1", "B1"))
        .isEqualTo("Số của dãy này viết theo dạng A###, mỗi dấu # là một chữ số.");
    assertThat(errors("t1", "A1000")).isNotEmpty();
    assertThat(errors("", "A1"))
        .isEqualTo("Số này thuộc dãy nào chưa rõ: hãy điền cột phân dãy trước.");
    assertThat(errors("t2", "bất kỳ")).as("has no series").isEmpty();
  }

  private static String errors(String term, String number) {
    var values = Map.of("term", term, "number", number);
    return ItemCheck.ofSeries(LISTS.items().columns(), values).stream()
        .map(each -> each.message().vi())
        .findFirst()
        .orElse("");
  }

  private static NewItem numbered(String number) {
    return new NewItem(
        null, "Trần Văn Thử", "Số " + UUID.randomUUID(), Map.of("term", "t1", "number", number));
  }

  @Test
  void a_limit_is_counted_apart_where_a_column_it_is_counted_by_differs() {
    var title = "Bí thư " + UUID.randomUUID();
    var dossier = dossier();
    add(dossier, item(title), item(title));
    assertThat(add(dossier, new NewItem(null, "Trần Văn Thử", title, Map.of("term", "t2"))))
        .isEmpty();
    assertThat(add(dossier, item(title))).hasSize(1);
  }

  @Test
  void of_those_who_enter_the_last_places_at_once_as_many_win_as_there_are_places()
      throws Exception {
    var title = "Bí thư " + UUID.randomUUID();
    var dossiers = IntStream.range(0, 4).mapToObj(each -> dossier()).toList();
    var together = new CyclicBarrier(4);
    var all = Executors.newFixedThreadPool(4);
    try {
      var tries = new ArrayList<Callable<List<Refused>>>();
      dossiers.forEach(
          dossier ->
              tries.add(
                  () -> {
                    together.await(30, TimeUnit.SECONDS);
                    return add(dossier, item(title));
                  }));
      var refused = 0;
      for (var done : all.invokeAll(tries, 60, TimeUnit.SECONDS)) {
        refused += done.get().size();
      }
      assertThat(refused).isEqualTo(2);
    } finally {
      all.shutdownNow();
    }
  }

  @Test
  void a_closed_list_gives_its_places_back_but_for_what_a_limit_keeps() {
    var person = UUID.randomUUID();
    var first = dossier();
    add(first, NewItem.person(person, "Trần Văn Thử"));
    assertThat(add(dossier(), NewItem.person(person, "Trần Văn Thử"))).hasSize(1);

    close(first, "left", true);
    var second = dossier();
    assertThat(add(second, NewItem.person(person, "Trần Văn Thử"))).isEmpty();

    close(second, "taken", true);
    assertThat(add(dossier(), NewItem.person(person, "Trần Văn Thử"))).hasSize(1);

    transaction.executeWithoutResult(status -> items.close(second, LISTS, false));
    assertThat(add(dossier(), NewItem.person(person, "Trần Văn Thử"))).isEmpty();
  }

  private void close(UUID dossier, String outcome, boolean decided) {
    transaction.executeWithoutResult(
        status -> {
          items.come(dossier, items.of(dossier).stream().map(Item::id).toList(), outcome, null);
          items.close(dossier, LISTS, decided);
        });
  }

  private List<Refused> add(UUID dossier, NewItem... given) {
    return add(LISTS, dossier, given);
  }

  private List<Refused> add(Procedure procedure, UUID dossier, NewItem... given) {
    return transaction.execute(status -> items.add(dossier, procedure, List.of(given)));
  }

  private static NewItem item(String title) {
    return new NewItem(null, "Trần Văn Thử", title, Map.of("term", "t1"));
  }

  private UUID dossier() {
    return line.open(line.cell(Place.UNDER_PROVINCE));
  }
}
