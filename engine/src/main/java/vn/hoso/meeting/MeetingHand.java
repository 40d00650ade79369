package vn.hoso.meeting;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A list before one official.
 *
 * @param known the rows he knows of; one about himself is none to him
 * @param his work items of those he may act on: a list is no other way to a step than the step's
 *     own doors, so neither what is about him nor, as a stand-in, what he submitted is among them
 * @param whole whether these are all the list has
 */
record MeetingHand(Meeting meeting, List<MeetingRow> known, Set<UUID> his, boolean whole) {

  boolean has(MeetingRow row) {
    return his.contains(row.taskId());
  }

  /** Those he knows of that are to be dealt with, by him or by a colleague. */
  List<MeetingRow> due() {
    return known.stream().filter(MeetingRow::due).toList();
  }
}
