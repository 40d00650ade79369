package vn.hoso.inbox;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of an inbox is asked for.
 *
 * @param due null for all
 * @param procedure slug; null for all
 * @param sort never null
 * @param cursor null for the first page
 * @param limit rows of a page, 1 to 200
 */
public record InboxQuery(
    InboxView view, Due due, String procedure, Sort sort, String cursor, int limit) {

  /** Rows of the longest page. */
  public static final int LONGEST = 200;

  /**
   * As it stands in an address.
   *
   * @param view null for all the official could work on
   * @param sort null for the order by due date
   * @throws InboxProblem INBOX-001 (400) for a word that is none
   */
  public static InboxQuery of(
      @Nullable String view,
      @Nullable String due,
      @Nullable String procedure,
      @Nullable String sort,
      @Nullable String cursor,
      int limit) {
    return new InboxQuery(
        view(view),
        due == null ? null : word(Due.values(), "due", due),
        procedure,
        sort == null ? Sort.DUE : word(Sort.values(), "sort", sort),
        cursor,
        limit);
  }

  /** What of all he could work on began after that instant, the first first. */
  public static InboxQuery cameSince(Instant since, int limit) {
    var cursor = new InboxCursor(since.toString(), new UUID(0, 0)).text();
    return new InboxQuery(InboxView.TODO, null, null, Sort.CREATED, cursor, limit);
  }

  static InboxView view(@Nullable String word) {
    return word == null
        ? InboxView.TODO
        : InboxView.of(word).orElseThrow(() -> InboxProblem.badFilter("view"));
  }

  private static <E extends Enum<E>> E word(E[] values, String field, String word) {
    return Stream.of(values)
        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst()
        .orElseThrow(() -> InboxProblem.badFilter(field));
  }

  /** The page that follows. */
  public InboxQuery after(String next) {
    return new InboxQuery(view, due, procedure, sort, next, limit);
  }

  /** Groups by due day, in Hanoi. */
  public enum Due {
    OVERDUE,
    TODAY,
    /** After today, until Sunday. */
    WEEK
  }

  /** All end with the id, so that the order is total. */
  public enum Sort {
    /** By due instant, those without one last. */
    DUE,
    /** By the moment the step began. */
    CREATED,
    /** By the person's given name, then the whole one, as the Vietnamese alphabet goes. */
    NAME
  }
}
