package vn.hoso.inbox;

/**
 * The counters of an inbox, exact. The first three part what the official could work on (mine and
 * shared) by due day; an item with no due day, or one after Sunday, is in none of them.
 *
 * @param overdue quá hạn
 * @param today hôm nay: due today, not yet overdue
 * @param week tuần này: due after today, until Sunday
 * @param waiting chờ nơi khác
 * @param shared việc chung của phòng
 * @param mine việc của tôi
 * @param unit open in the units he leads
 */
public record InboxCounts(
    long overdue, long today, long week, long waiting, long shared, long mine, long unit) {}
