package vn.hoso.inbox;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.hoso.dossier.DossierSight;

/**
 * An order of the inbox as SQL over {@code work_item x}; the id makes it total. By name it is that
 * of the Vietnamese alphabet, the given name first.
 */
record InboxOrder(InboxQuery.Sort sort) {

  /**
   * A dossier he sees, or has a step of in hand: where he sees neither, nothing is compared with
   * its name.
   */
  private static final String NAMED =
      """
      hoso.dossier d where d.id = cast(:key as uuid) and (exists (select from work_item held
        where held.dossier_id = d.id and held.holder_id = :self) or <seen>)
      """
          .replace("<seen>", DossierSight.WHERE);

  /**
   * The row's own name, which is that of an item where its step is for one; it may be done by now.
   */
  private static final String NAME_BEFORE =
      "select hoso.vn_given(o.name), o.name, cast(:id as uuid) from (select coalesce("
          + "(select s.item_name from hoso.step_record s where s.id = :id and s.dossier_id = d.id),"
          + " d.about) as name from "
          + NAMED
          + ") o";

  /** Whether a list by name can go on behind {@code :key}. */
  static final String GOES_ON = "select exists (select from " + NAMED + ")";

  private List<String> columns() {
    return switch (sort) {
      case DUE -> List.of("x.due_key");
      case CREATED -> List.of("x.created_at");
      case NAME ->
          List.of("hoso.vn_given(x.person_name) collate hoso.vn", "x.person_name collate hoso.vn");
    };
  }

  /** The keys as columns to select. */
  String selected() {
    return each((column, at) -> column + " k" + at);
  }

  /** The same columns of a query that has selected them. */
  String of(String alias) {
    return each((column, at) -> alias + "k" + at);
  }

  String by() {
    return String.join(", ", columns());
  }

  /** What comes after the row that {@code :key} and {@code :id} tell of. */
  String after() {
    return " and ("
        + by()
        + ", x.id) > ("
        + (sort == InboxQuery.Sort.NAME ? NAME_BEFORE : ":key, :id")
        + ")";
  }

  private interface Named {
    String of(String column, int at);
  }

  private String each(Named named) {
    List<String> columns = columns();
    return IntStream.range(0, columns.size())
        .mapToObj(at -> named.of(columns.get(at), at))
        .collect(Collectors.joining(", "));
  }
}
