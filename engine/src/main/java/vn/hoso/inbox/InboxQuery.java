package vn.hoso.inbox;

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
